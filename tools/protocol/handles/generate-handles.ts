import { type Api } from '../api/api.js';
import { nameType } from '../name-constants.js';
import { type Protocol } from '../schema.js';
import { handleClasses } from './classes.js';
import { byHand, olderWithoutFlags, supersededBy, withoutMethod } from './coverage.js';
import { MethodPlanner, type Method } from './method.js';
import { writeClass } from './write-class.js';
import { writeParameters } from './write-parameters.js';

const programs = ['remote', 'qemu', 'lxc', 'admin'] as const;

/** Every method that is generated. Throws an Error that names a procedure which has no known shape and is on no list. */
export function planMethods(protocol: Protocol, api: Api): Method[] {
  const planner = new MethodPlanner(protocol, api);
  const older = new Set(Object.values(olderWithoutFlags));
  return programs.flatMap((program) =>
    Object.entries(protocol.programs[program]?.procedures ?? {}).flatMap(([procedure, entry]) => {
      const key = `${program} ${procedure}`;
      if (entry.event === true || byHand[key] !== undefined || withoutMethod[key] !== undefined) return [];
      if (program === 'remote' && (supersededBy[procedure] !== undefined || older.has(procedure))) return [];
      return [planner.plan(program, procedure, entry)];
    }),
  );
}

/** Writes the modules of all classes and of the typed parameters: file name to content. */
export function generateHandles(protocol: Protocol, api: Api): Map<string, string> {
  const methods = planMethods(protocol, api);
  const enums = [...new Set(methods.flatMap((method) => method.arguments.map(({ ofEnum }) => ofEnum)))]
    .filter((name) => name !== undefined)
    .map(nameType)
    .sort();
  const files = writeParameters(api);
  for (const owner of handleClasses) {
    const own = methods.filter((method) => method.class === owner);
    files.set(`handles/${owner.file}.ts`, writeClass(protocol, owner, own, enums));
  }
  return files;
}
