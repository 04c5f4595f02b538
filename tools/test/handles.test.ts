import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import * as libvirt from '@hostelry/libvirt';
import * as adminInterface from '@hostelry/libvirt/admin';
import { describe, expect, it } from 'vitest';

import { parseApi } from '../protocol/api/api.js';
import { handleClasses } from '../protocol/handles/classes.js';
import { byHand, olderWithoutFlags, supersededBy, withoutMethod } from '../protocol/handles/coverage.js';
import { docs, structDocs } from '../protocol/handles/docs.js';
import { planMethods } from '../protocol/handles/generate-handles.js';
import { lowerFirst } from '../protocol/handles/method.js';
import { parseProtocol } from '../protocol/protocol-json.js';

const sources = fileURLToPath(new URL('../../packages/libvirt/src/', import.meta.url));
const read = (name: string): Promise<string> => readFile(join(sources, 'generated', name), 'utf8');
const protocol = parseProtocol(await read('protocol.json'));
const methods = planMethods(protocol, parseApi(await read('api.json')));
const classes = new Map<string, unknown>([...Object.entries(libvirt), ...Object.entries(adminInterface)]);

const procedures = ['remote', 'qemu', 'lxc', 'admin'].flatMap((program) =>
  Object.entries(protocol.programs[program]?.procedures ?? {})
    .filter(([, entry]) => entry.event !== true)
    .map(([name]) => `${program} ${name}`),
);

/** Where a procedure is found: every place that claims it. */
function claims(key: string): string[] {
  const [program, name = ''] = key.split(' ');
  const generated = methods.filter(
    (method) => method.program === program && (method.procedure === name || method.older === name),
  );
  return [
    ...generated.map((method) => `generated: ${method.class.name}.${method.name}`),
    ...(byHand[key] === undefined ? [] : [`by hand: ${byHand[key]}`]),
    ...(withoutMethod[key] === undefined ? [] : [`none: ${withoutMethod[key]}`]),
    ...(program === 'remote' && supersededBy[name] !== undefined
      ? [`superseded: ${supersededBy[name]}`]
      : []),
  ];
}

function hasMethod(path: string): boolean {
  const [className = '', method = ''] = path.split('.');
  const found = classes.get(className);
  if (typeof found !== 'function') return false;
  return method in (found.prototype as object);
}

async function handWritten(): Promise<string> {
  const folder = join(sources, 'client');
  const names = await readdir(folder);
  return (await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))).join('\n');
}

describe('every procedure of the protocol', () => {
  it('has a method, or one reason to have none', () => {
    expect(procedures.length).toBeGreaterThan(400);
    const unclear = procedures
      .map((key) => [key, claims(key)] as const)
      .filter(([, all]) => all.length !== 1);
    expect(unclear).toEqual([]);
  });

  it('is superseded only by one that has a method', () => {
    const missing = Object.values(supersededBy).filter(
      (name) => !claims(`remote ${name}`).some((claim) => /^(generated|by hand)/.test(claim)),
    );
    expect(missing).toEqual([]);
  });

  it('is on no list under a name that the protocol does not have', () => {
    const known = new Set(procedures);
    const named = [
      ...Object.keys(byHand),
      ...Object.keys(withoutMethod),
      ...Object.entries(supersededBy)
        .flat()
        .map((name) => `remote ${name}`),
      ...Object.entries(olderWithoutFlags)
        .flat()
        .map((name) => `remote ${name}`),
    ];
    expect(named.filter((key) => !known.has(key))).toEqual([]);
  });

  it('is generated for the most part', () => {
    const reachable = procedures.filter((key) => /^(generated|by hand)/.test(claims(key)[0] ?? ''));
    const generated = reachable.filter((key) => claims(key)[0]?.startsWith('generated'));
    expect(generated.length / reachable.length).toBeGreaterThan(0.85);
  });
});

describe('the methods', () => {
  it('are on the classes that users get', () => {
    const missing = methods
      .map(({ class: owner, name }) => `${owner.name}.${name}`)
      .filter((path) => !hasMethod(path));
    expect(missing).toEqual([]);
    expect(Object.values(byHand).filter((path) => !hasMethod(path))).toEqual([]);
  });

  it('by hand call the procedures that they stand for', async () => {
    const text = await handWritten();
    const uncalled = Object.keys(byHand).filter((key) => !text.includes(key.replace(' ', '.')));
    expect(uncalled).toEqual([]);
  });

  it('have names of their own within a class', () => {
    for (const { name: owner } of handleClasses) {
      const names = [
        ...methods.filter((method) => method.class.name === owner).map((method) => method.name),
        ...new Set(
          Object.values(byHand)
            .filter((path) => path.startsWith(`${owner}.`))
            .map((path) => path.slice(owner.length + 1)),
        ),
      ];
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
  });

  it('are described in words of ours, all of them and no others', () => {
    const names = new Set(methods.map(({ class: owner, name }) => `${owner.name}.${name}`));
    expect([...names].filter((name) => docs[name] === undefined)).toEqual([]);
    expect(Object.keys(docs).filter((name) => !names.has(name))).toEqual([]);
    const texts = Object.values({ ...docs, ...structDocs });
    expect(texts.filter((text) => !/^[A-Zl].*[.]$/.test(text))).toEqual([]);
  });

  it('begin as libvirt spells them, a leading acronym in lower case', () => {
    expect(['UUIDX', 'PMWakeup', 'GetXMLDesc', 'FSFreeze', 'NWFilterX', 'A'].map(lowerFirst)).toEqual([
      'uuidx',
      'pmWakeup',
      'getXMLDesc',
      'fsFreeze',
      'nwFilterX',
      'a',
    ]);
  });
});
