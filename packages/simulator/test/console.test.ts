import { once } from 'node:events';
import { type Duplex } from 'node:stream';
import { expect, test } from 'vitest';
import { codeNameOf, openConnection, openSimulator } from './open-simulator.js';

async function readUntil(console: Duplex, text: string): Promise<string> {
  let seen = '';
  while (!seen.includes(text)) {
    const [chunk] = (await once(console, 'data', { signal: AbortSignal.timeout(5000) })) as [Buffer];
    seen += chunk.toString();
  }
  return seen;
}

test('a console greets with the boot message, echoes and answers', async () => {
  const { connection } = await openSimulator();
  const domain = await connection.domainLookupByName('test');
  const console = await domain.openConsole();
  expect(await readUntil(console, 'login: ')).toMatch(/^Booting test\r\n/);
  console.write('echo hellp\x7fo\r');
  expect(await readUntil(console, 'test# ')).toBe('echo hellp\b \bo\r\nhello\r\ntest# ');
  console.write('hostname\n\n');
  expect(await readUntil(console, 'test# \r\ntest# ')).toBe('hostname\r\ntest\r\ntest# \r\ntest# ');
  console.end();
  await once(console, 'close');
});

test('a console ends when the guest stops', async () => {
  const { connection } = await openSimulator();
  const domain = await connection.domainLookupByName('test');
  const console = await domain.openConsole();
  await readUntil(console, 'login: ');
  const ended = once(console, 'end', { signal: AbortSignal.timeout(5000) });
  await domain.destroy();
  await ended;
  expect(await codeNameOf(domain.openConsole())).toBe('OPERATION_INVALID');
});

test('a console has one client, unless another takes it by force', async () => {
  const { simulator, connection } = await openSimulator();
  const domain = await connection.domainLookupByName('test');
  const first = await domain.openConsole();
  await readUntil(first, 'login: ');
  const other = await (await openConnection(simulator)).domainLookupByName('test');
  expect(await codeNameOf(other.openConsole())).toBe('OPERATION_FAILED');
  const FORCE = 1;
  const ended = once(first, 'end', { signal: AbortSignal.timeout(5000) });
  const second = await other.openConsole({ flags: FORCE });
  await ended;
  await readUntil(second, 'login: ');
  second.destroy();
  await once(second, 'close');
});

test('a device that the guest has not cannot be opened', async () => {
  const { connection } = await openSimulator();
  const domain = await connection.domainLookupByName('test');
  expect(await codeNameOf(domain.openConsole({ device: 'serial7' }))).toBe('INTERNAL_ERROR');
});
