/**
 * Every getter of our client against libvirt-python's on the same daemon: a running QEMU guest, and libvirt's test
 * driver. What both refuse with the same error code agrees as well. What is not compared is printed, with the reason.
 */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { connect, LibvirtError, type CallOptions, type Connection } from '@hostelry/libvirt';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseApi } from '../../tools/protocol/api/api.js';
import { byHand } from '../../tools/protocol/handles/coverage.js';
import { planMethods } from '../../tools/protocol/handles/generate-handles.js';
import { parseProtocol } from '../../tools/protocol/protocol-json.js';
import { agrees, plain } from './differential/compare.js';
import { agentLimitRows, agentRows } from './differential/agent-rows.js';
import { connectionRows } from './differential/connection-rows.js';
import { domainRows } from './differential/domain-rows.js';
import { lookupRows } from './differential/lookup-rows.js';
import { notCompared, onlyRefused } from './differential/not-compared.js';
import { objectRows } from './differential/object-rows.js';
import { startOracle, type Oracle } from './differential/oracle.js';
import { type Row, type Targets } from './differential/row.js';
import { prepareQemu, prepareTestDriver } from './differential/targets.js';
import { describeLive, startLibvirtHost, type LibvirtHost } from './testbed.js';

const rows: readonly Row[] = [
  ...[...connectionRows, ...lookupRows, ...domainRows, ...agentRows],
  ...[...agentLimitRows, ...objectRows],
];
const GENERATED = new URL('../../packages/libvirt/src/generated/', import.meta.url);
const CALL: CallOptions = { timeoutMs: 20_000 };
/** What only asks, by its name. */
const GETTER =
  /\.(?!set)((nodeG|migrateG|managedSaveG|backupG|g)et[A-Z]|is[A-Z]|has[A-Z]|list|\w*[lL]ookup|\w+Stats|\w+Peek|compare|baseline|snapshotCurrent|domainXML|interfaceAddresses|\w+GetXMLDesc|\w+KeysGet|findStorage|qemu\w+Command)/;

/** How each row fared: `agrees`, `agrees in the error N`, or what is missing. */
type Verdict = { readonly row: Row; readonly agrees: boolean; readonly text: string };

async function ask(row: Row, targets: Targets): Promise<{ value?: unknown; error?: number }> {
  try {
    return { value: plain(await row.ours(targets, CALL)) };
  } catch (error) {
    if (error instanceof LibvirtError) return { error: error.code };
    throw error;
  }
}

async function judge(row: Row, targets: Partial<Targets>, oracle: Oracle): Promise<Verdict> {
  const missing = [
    ...row.python.matchAll(
      /\b(dom|off|ga|saved|snap|nextSnap|nextChk|chk|net|port|pool|vol|dev|iface|secret|nwf|bind|nic)\b/g,
    ),
  ]
    .map(([name]) => name)
    .find((name) => !(name in targets));
  if (missing !== undefined)
    return { row, agrees: true, text: `not compared: no "${missing}" with this driver` };
  const present = targets as Targets;
  const before = await oracle.evaluate(row.python);
  const ours = await ask(row, present);
  const after = await oracle.evaluate(row.python);
  if (before.error !== undefined || ours.error !== undefined) {
    const isNone = row.pythonSaysNone && before.value === null;
    const same = isNone || ours.error === before.error || ours.error === after.error;
    return {
      row,
      agrees: same,
      text: `error ${ours.error} (Python: ${before.error}), ${JSON.stringify(ours.value)}, ${JSON.stringify(before.value)}`,
    };
  }
  const same = agrees(row.steadiness, ours.value, before.value, after.value);
  const texts = [ours.value, before.value].map((value) => JSON.stringify(value));
  return { row, agrees: same, text: same ? 'equal' : `${texts[0]}\n      Python: ${texts[1]}` };
}

/** Compares all rows; gives the getters that were answered. */
async function expectAgreement(
  name: string,
  targets: Partial<Targets>,
  oracle: Oracle,
): Promise<readonly string[]> {
  const verdicts: Verdict[] = [];
  for (const row of rows) verdicts.push(await judge(row, targets, oracle));
  const count = (pattern: RegExp) => verdicts.filter(({ text }) => pattern.test(text)).length;
  const left = verdicts.filter(({ text }) => text.startsWith('not compared'));
  console.log(
    `${name}: ${count(/^equal/)} answers equal, ${count(/^error/)} refused alike, ${left.length} not compared:\n` +
      left.map(({ row, text }) => `  ${row.getter}: ${text.slice('not compared: '.length)}`).join('\n'),
  );
  const different = verdicts.filter((verdict) => !verdict.agrees);
  expect(different.map(({ row, text }) => `${row.getter} ${row.python}\n      ours:   ${text}`)).toEqual([]);
  expect(count(/^equal/)).toBeGreaterThan(40);
  // A guest's agent that is there answers: to be refused alike would show nothing.
  const silent = verdicts.filter(({ row, text }) => agentRows.includes(row) && text.startsWith('error'));
  expect(silent.map(({ row, text }) => `${row.python}: ${text}`)).toEqual([]);
  return verdicts.filter(({ text }) => text === 'equal').map(({ row }) => row.getter);
}

describe('the list of getters', () => {
  it('has every method that only asks, or says why it is not compared', async () => {
    const read = (name: string) => readFile(new URL(name, GENERATED), 'utf8');
    const methods = planMethods(parseProtocol(await read('protocol.json')), parseApi(await read('api.json')));
    const names = new Set([
      ...methods.map(({ class: owner, name }) => `${owner.name}.${name}`),
      ...Object.values(byHand),
    ]);
    const getters = [...names].filter((name) => GETTER.test(name));
    const compared = new Set(rows.map(({ getter }) => getter));
    expect(getters.filter((name) => !compared.has(name) && notCompared[name] === undefined)).toEqual([]);
    expect([...compared, ...Object.keys(notCompared)].filter((name) => !names.has(name))).toEqual([]);
    expect(Object.keys(notCompared).filter((name) => compared.has(name))).toEqual([]);
    const reasons = Object.entries(notCompared).map(([name, why]) => `  ${name}: ${why}`);
    console.log(`${compared.size} getters compared; not compared:\n${reasons.join('\n')}`);
  });
});

describeLive("our client's answers and libvirt-python's", () => {
  let host: LibvirtHost;
  let oracle: Oracle;
  let connection: Connection | undefined;
  const answered = new Set<string>();

  beforeAll(async () => {
    host = await startLibvirtHost({ name: 'differential', network: true });
    await mkdir(join(host.directory, 'lib/p'));
    oracle = startOracle();
  });
  afterAll(async () => {
    await connection?.close();
    await oracle?.stop();
    await host?.stop();
  });

  it('are equal for a running QEMU guest and all that it uses', async () => {
    connection = await connect(host.uri);
    const targets = await prepareQemu(connection, oracle, host);
    for (const getter of await expectAgreement('QEMU', targets, oracle)) answered.add(getter);
    await connection.close();
  });

  it("are equal for libvirt's test driver", async () => {
    connection = await connect(`test+unix:///default?socket=${host.socket}`);
    const targets = await prepareTestDriver(connection, oracle, host);
    for (const getter of await expectAgreement('test driver', targets, oracle)) answered.add(getter);
    await connection.close();
  });

  it('are more than errors: one of the two answers, or it is said why neither does', () => {
    const silent = new Set(rows.map(({ getter }) => getter).filter((getter) => !answered.has(getter)));
    expect([...silent].sort()).toEqual(Object.keys(onlyRefused).sort());
    const reasons = Object.entries(onlyRefused).map(([getter, why]) => `  ${getter}: ${why}`);
    console.log(`${answered.size} getters answered; refused by both:\n${reasons.join('\n')}`);
  });
});
