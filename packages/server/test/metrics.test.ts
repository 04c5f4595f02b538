import { afterEach, beforeEach, expect, test } from 'vitest';
import { ComputeError } from '@hostelry/compute';
import { type OperationResource } from '../src/api/index.js';
import { runServer, type RunningServer } from './running-server.js';

const POLL = { timeout: 20_000 };

let running: RunningServer;
beforeEach(async () => {
  running = await runServer();
  await running.manager.listInstances();
});
afterEach(() => running.close());

/** The samples of a scrape, by name and labels. */
async function scrape(): Promise<ReadonlyMap<string, number>> {
  const { status, headers, body } = await running.get<string>('/metrics');
  expect(status).toBe(200);
  expect(headers.get('content-type')).toContain('text/plain');
  const samples = new Map<string, number>();
  for (const line of body.split('\n').filter((each) => each !== '' && !each.startsWith('#'))) {
    const [, name = '', value = ''] = /^(\S+(?:\{.*\})?) (\S+)$/.exec(line) ?? [];
    expect(name, line).not.toBe('');
    expect(samples.has(name), `${name} stands twice`).toBe(false);
    samples.set(name, Number(value));
  }
  return samples;
}

test('a scrape tells hosts, instances, operations, calls, readers and the process', async () => {
  running.a.add('one');
  running.a.add('two');
  running.b.add('three', 'stopped');
  const spec = { name: 'four', vcpus: 1, memoryMiB: 64 };
  const { body } = await running.send<OperationResource>('POST', '/v1/instances', { host: 'b', spec });
  await running.get(`/v1/operations/${body.id}?wait=10s`);
  const end = new AbortController();
  await fetch(`${running.address}/v1/events`, { signal: end.signal });
  await expect.poll(async () => (await scrape()).get('hostelry_event_subscribers'), POLL).toBe(1);
  const samples = await scrape();
  expect(
    Object.fromEntries([...samples].filter(([name]) => /_host_state|_instances|_operations/.test(name))),
  ).toEqual({
    'hostelry_host_state{host="a",state="connecting"}': 0,
    'hostelry_host_state{host="a",state="connected"}': 1,
    'hostelry_host_state{host="a",state="unreachable"}': 0,
    'hostelry_host_state{host="b",state="connecting"}': 0,
    'hostelry_host_state{host="b",state="connected"}': 1,
    'hostelry_host_state{host="b",state="unreachable"}': 0,
    'hostelry_instances{host="a",state="running"}': 2,
    'hostelry_instances{host="b",state="stopped"}': 1,
    'hostelry_instances{host="b",state="running"}': 1,
    'hostelry_operations{kind="launch",state="succeeded"}': 1,
  });
  expect(samples.get('hostelry_driver_calls_total{call="spawn"}')).toBe(1);
  expect(samples.get('hostelry_driver_call_seconds_total{call="spawn"}')).toBeGreaterThanOrEqual(0);
  expect(samples.get('hostelry_process_cpu_seconds_total')).toBeGreaterThan(0);
  expect(samples.get('hostelry_host_memory_bytes{host="a"}')).toBeGreaterThan(0);
  end.abort();
  await expect.poll(async () => (await scrape()).get('hostelry_event_subscribers'), POLL).toBe(0);
});

test('a scrape makes the same calls, however many instances there are', async () => {
  const calls = async (): Promise<number> => {
    await scrape();
    const total = (): number =>
      Object.values(running.manager.callMetrics()).reduce((sum, each) => sum + each.calls, 0);
    const before = total();
    await scrape();
    return total() - before;
  };
  const few = await calls();
  for (let index = 0; index < 50; index += 1) running.a.add(`guest-${index}`);
  expect(await calls()).toBe(few);
});

test('a host that does not answer says so, and the others tell what they have', async () => {
  running.a.add('one');
  running.b.callFailure = new ComputeError('failed', 'not now');
  running.b.emit({ type: 'host', at: 1, change: 'disconnected', reason: 'cut' });
  const samples = await scrape();
  expect(samples.get('hostelry_host_state{host="b",state="unreachable"}')).toBe(1);
  expect(samples.get('hostelry_instances{host="a",state="running"}')).toBe(1);
  expect([...samples.keys()].filter((name) => name.startsWith('hostelry_instances{host="b"'))).toEqual([]);
});
