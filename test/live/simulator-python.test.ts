import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { serveSimulator, type ServedSimulator } from '@hostelry/simulator';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeLive } from './testbed.js';
import { FIXTURES } from './tour/fixtures.js';

const run = promisify(execFile);
const SCRIPT = fileURLToPath(new URL('tour/read_everything.py', import.meta.url));
/** Debian's, which its python3-libvirt belongs to. */
const PYTHON = '/usr/bin/python3';
const CLASSES = [
  'virConnect',
  'virDomain',
  'virDomainCheckpoint',
  'virDomainSnapshot',
  'virInterface',
  'virNWFilter',
  'virNWFilterBinding',
  'virNetwork',
  'virNetworkPort',
  'virNodeDevice',
  'virSecret',
  'virStoragePool',
  'virStorageVol',
];

describeLive('libvirt-python against the simulator', () => {
  let folder: string;
  let served: ServedSimulator;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'simulator-python-'));
    served = await serveSimulator({ path: join(folder, 'sock') });
    for (const [name, text] of Object.entries(FIXTURES)) writeFileSync(join(folder, name), text);
    const make = [
      'define guest.xml; start tour; snapshot-create-as tour first; snapshot-create-as tour snap',
      'checkpoint-create-as tour root; checkpoint-create-as tour check',
      'define saved.xml; start saved; managedsave saved',
      'desc tour --live hello',
      'secret-define secret.xml; secret-set-value 41111111-2222-4333-8444-555555555555 --file guest.xml',
      'nwfilter-define filter.xml; nwfilter-binding-create binding.xml',
      'net-port-create default port.xml; vol-create-as default-pool vol 1M',
    ];
    for (const commands of make) await run('virsh', ['-c', served.uri, commands], { cwd: folder });
  });

  afterAll(async () => {
    await served.close();
    rmSync(folder, { recursive: true });
  });

  it('reads every list and getter of every class without an error', async () => {
    expect(existsSync(PYTHON)).toBe(true);
    const { stdout } = await run(PYTHON, [SCRIPT, served.uri], { timeout: 50_000 });
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
    const summary = lines.pop();
    expect(lines).toEqual([]);
    expect(summary).toMatchObject({ failed: 0, classes: CLASSES });
    expect(Number(summary?.['read'])).toBeGreaterThan(250);
  });
});
