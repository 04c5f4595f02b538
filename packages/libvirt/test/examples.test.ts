import { readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const folder = fileURLToPath(new URL('../examples/', import.meta.url));

/** What each example prints on libvirt's test host, as the simulator serves it. */
const outputs: Readonly<Record<string, readonly string[]>> = {
  'list-domains.ts': ['test RUNNING'],
  'domain-life.ts': ['example DEFINED', 'example STARTED', 'example STOPPED', 'example UNDEFINED'],
  'statistics.ts': ['test: 2 CPUs, 2097152 KiB'],
  'volume-transfer.ts': ['example.raw 1000000 as it was sent'],
  'errors.ts': [
    "42 NO_DOMAIN Domain not found: no domain with matching name 'nobody'",
    'Not needed any more',
    'closed',
  ],
  'raw-call.ts': ['1 default'],
  'own-daemon.ts': [
    'of my own',
    "Domain not found: no domain with matching name 'nobody'",
    'No answer to CONNECT_GET_CAPABILITIES within 50 ms',
  ],
  'own-service.ts': ['one was rebooted', 'login: '],
  'watch.ts': ['test is there'],
};
/** What an example takes instead of the URI. */
const needsSocket = new Set(['own-daemon.ts']);

describe('the examples', () => {
  const argv = process.argv;
  let scratch: string;

  beforeEach(async () => {
    scratch = await mkdtemp(join(tmpdir(), 'hostelry-examples-'));
  });
  afterEach(async () => {
    process.argv = argv;
    vi.restoreAllMocks();
    await rm(scratch, { recursive: true });
  });

  it('are all run here', () => {
    expect(Object.keys(outputs).sort()).toEqual(readdirSync(folder).sort());
  });

  it.each(Object.keys(outputs))('%s prints what it says', async (name) => {
    const printed: string[] = [];
    vi.spyOn(console, 'log').mockImplementation((...words: unknown[]) => void printed.push(words.join(' ')));
    process.argv = ['node', name, needsSocket.has(name) ? join(scratch, 'socket') : 'test:///default'];
    await import(join(folder, name));
    expect(printed).toEqual(outputs[name]);
  });
});
