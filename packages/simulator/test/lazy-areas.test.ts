import { remote } from '@hostelry/libvirt/raw';
import { expect, test } from 'vitest';
import { Simulator } from '../src/index.js';
import { ClientSession } from '../src/service/client-session.js';
import { LAZY_AREAS } from '../src/service/lazy-areas.js';

test('each lazy area has handlers for the procedures that it names, and no others', async () => {
  const session = new ClientSession(new Simulator());
  for (const area of LAZY_AREAS) {
    expect(Object.keys(await area.load(session)).sort()).toEqual([...area.procedures].sort());
  }
});

test('no procedure belongs to two areas, and each is one of libvirt', () => {
  const names = LAZY_AREAS.flatMap(({ procedures }) => procedures);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => !(name in remote))).toEqual([]);
  expect(names.length).toBeGreaterThan(200);
});
