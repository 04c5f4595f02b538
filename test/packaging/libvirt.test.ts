/** What a user gets from the registry: the packages as npm packs them, installed in a project that has nothing else. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { serveSimulator } from '@hostelry/simulator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/workspace.mjs';
import { newerNode } from '../../tools/testbed/newer-node.mjs';

const execute = promisify(execFile);
const LIST = `import { connect } from '@hostelry/libvirt';
const connection = await connect(process.argv[2]);
for (const { name } of await connection.listAllDomains()) console.log(process.versions.node.split('.')[0], name);
await connection.close();
`;
const TYPED = `import { connect, type Domain, DomainState } from '@hostelry/libvirt';
import { remote } from '@hostelry/libvirt/raw';
import { LibvirtServer } from '@hostelry/libvirt/server';

const connection = await connect('test:///default', { window: 2 });
const [domain]: readonly Domain[] = await connection.listAllDomains();
const state: number | undefined = (await domain?.getState())?.state;
console.log(state === DomainState.RUNNING, (await connection.raw(remote.CONNECT_GET_URI, undefined)).uri);
export const server = new LibvirtServer(() => ({ handlers: {} }));
`;

describe('the packed packages in an empty project', () => {
  let folder: string;

  const run = async (command: string, ...args: string[]): Promise<string> =>
    (await execute(command, args, { cwd: folder, timeout: 60_000 })).stdout;
  /** Packs a workspace's package and gives the archive's path. */
  const pack = async (name: string): Promise<string> => {
    const options = ['pack', '--silent', '--ignore-scripts', '--workspace', `@hostelry/${name}`];
    const { stdout } = await execute('npm', [...options, '--pack-destination', folder], { cwd: ROOT });
    return join(folder, stdout.trim());
  };
  /** Offline: whatever a package needed besides would fail the installation. */
  const install = async (...names: string[]): Promise<void> => {
    const archives = await Promise.all(names.map(pack));
    await run('npm', 'install', '--offline', '--no-audit', '--no-fund', ...archives);
  };
  const installed = async (): Promise<string[]> => {
    const names = await readdir(join(folder, 'node_modules'));
    return names.filter((name) => !name.startsWith('.')).sort();
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hostelry-package-'));
    await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'empty', type: 'module' }));
    await writeFile(join(folder, 'list.js'), LIST);
    await install('libvirt');
  });
  afterAll(async () => {
    if (folder !== undefined) await rm(folder, { recursive: true });
  });

  it('bring nothing else along', async () => {
    expect(await installed()).toEqual(['@hostelry']);
    expect(await readdir(join(folder, 'node_modules/@hostelry'))).toEqual(['libvirt']);
    const path = join(folder, 'node_modules/@hostelry/libvirt/package.json');
    const manifest = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;
    expect([manifest['dependencies'], manifest['scripts']]).toEqual([undefined, undefined]);
  });

  it('have types that a strict project compiles against', async () => {
    await writeFile(join(folder, 'typed.ts'), TYPED);
    const options = ['--strict', '--module', 'nodenext', '--target', 'es2022', '--types', 'node', '--noEmit'];
    const types = ['--typeRoots', join(ROOT, 'node_modules/@types')];
    await run(join(ROOT, 'node_modules/.bin/tsc'), ...options, ...types, 'typed.ts');
  });

  describe.each([
    ['this Node.js', process.execPath],
    ['Node.js 24', newerNode],
  ])('on %s', (_, node) => {
    const isAbsent = !existsSync(node);

    it.skipIf(isAbsent)('run a first call over a socket', async () => {
      const simulator = await serveSimulator({ path: join(folder, 'socket'), guests: 2 });
      try {
        const major = (await run(node, '-p', 'process.versions.node.split(".")[0]')).trim();
        expect(await run(node, 'list.js', simulator.uri)).toBe(`${major} test\n`);
        const uri = simulator.uri.replace('default', 'other');
        expect((await run(node, 'list.js', uri)).split('\n').sort()).toContain(`${major} guest-1`);
      } finally {
        await simulator.close();
      }
    });
  });

  it('say what test:/// needs while it is missing, and use it once it is installed', async () => {
    await expect(run(process.execPath, 'list.js', 'test:///default')).rejects.toMatchObject({
      stderr: expect.stringContaining('the package "@hostelry/simulator", which cannot be loaded') as string,
    });
    await install('libvirt-xml', 'simulator');
    expect((await readdir(join(folder, 'node_modules/@hostelry'))).sort()).toEqual([
      'libvirt',
      'libvirt-xml',
      'simulator',
    ]);
    for (const node of [process.execPath, newerNode].filter(existsSync)) {
      expect(await run(node, 'list.js', 'test:///default')).toContain(' test\n');
    }
  });
});
