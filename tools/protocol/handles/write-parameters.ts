import { parameterTypes, type Api, type ParameterType } from '../api/api.js';
import { parameterGroups, type ParameterGroup } from './parameter-groups.js';

/** The modules of typed parameters: an interface for each group, and the types of those that are sent. */
export function writeParameters(api: Api): Map<string, string> {
  const groups = parameterGroups.map((group) => ({ group, fields: fieldsOf(api, group) }));
  const interfaces = groups.map(({ group, fields }) => {
    const lines = [...fields].map(
      ([field, type]) => `  readonly ${quote(field)}?: ${tsType(group, field, type)} | undefined;\n`,
    );
    const others = group.repeated === undefined ? 'TypedParamValue' : 'TypedParamInput';
    const index = `  readonly [field: string]: ${others} | undefined;\n`;
    return `/** ${group.what} */\nexport interface ${group.name} {\n${lines.join('')}${index}}\n`;
  });
  const sent = new Map<string, ParameterType>();
  for (const { group, fields } of groups) {
    if (!group.usedBy.some((key) => /_(SET|MIGRATE|BLOCK_COPY|SAVE|RESTORE)_|_SET$|SET_THROTTLE/.test(key)))
      continue;
    for (const [field, type] of fields) {
      const other = sent.get(field);
      if (other !== undefined && other !== type)
        throw new Error(`Parameter "${field}" is both ${other} and ${type}`);
      sent.set(field, type);
    }
  }
  const table = [...sent].map(([field, type]) => `  ${quote(field)}: ${parameterTypes.indexOf(type) + 1},\n`);
  const header = `// Generated from libvirt ${api.libvirt}'s API description and sources by tools/protocol; do not edit.`;
  const types = `${header}
import type { TypedParamInput, TypedParamValue } from '../client/typed-params.js';
import type { Hyper } from '../xdr/hyper.js';

${interfaces.join('\n')}`;
  const numbers = `${header}
/** The types, of TypedParameterType, of parameters that libvirt takes. */
export const parameterTypes: Readonly<Record<string, number>> = {
${table.join('')}};
`;
  return new Map([
    ['parameters.ts', types],
    ['parameter-types.ts', numbers],
  ]);
}

function fieldsOf(api: Api, group: ParameterGroup): Map<string, ParameterType> {
  const fields = new Map<string, ParameterType>();
  const { prefix, except } = group;
  if (prefix !== undefined) {
    for (const [macro, [field, type]] of Object.entries(api.parameters)) {
      if (macro.startsWith(prefix) && except?.test(macro) !== true) fields.set(field, type);
    }
    if (fields.size === 0) throw new Error(`No parameter of libvirt begins with ${prefix}`);
  }
  for (const [field, type] of Object.entries(group.extra ?? {})) fields.set(field, type);
  return new Map([...fields].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function tsType(group: ParameterGroup, field: string, type: ParameterType): string {
  if (group.repeated?.includes(field) === true) return `${type} | readonly ${type}[]`;
  if (type === 'llong' || type === 'ullong') return 'Hyper';
  return type === 'boolean' || type === 'string' ? type : 'number';
}

function quote(field: string): string {
  return /^[A-Za-z_]\w*$/.test(field) ? field : `'${field}'`;
}
