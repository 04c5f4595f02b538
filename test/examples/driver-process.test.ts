/** The example driver outside the workspace: packed with Hostelry, put into an empty project, and checked there. */
import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/workspace.mjs';

const run = promisify(execFile);
const TIMEOUT_MS = 120_000;

let project: string;

/** Packs a package as it would be published, and unpacks it where an installation puts it; its own dependencies from outside are linked. */
async function install(folder: string): Promise<void> {
  const packed = mkdtempSync(join(tmpdir(), 'hostelry-pack-'));
  try {
    await run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', packed], { cwd: folder });
    const { name, dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      name: string;
      dependencies?: Record<string, string>;
    };
    const into = join(project, 'node_modules', name);
    mkdirSync(into, { recursive: true });
    const [tarball = ''] = (await run('ls', [packed])).stdout.trim().split('\n');
    await run('tar', ['-xzf', join(packed, tarball), '-C', into, '--strip-components=1']);
    for (const dependency of Object.keys(dependencies)) {
      const there = join(project, 'node_modules', dependency);
      if (dependency.startsWith('@hostelry/') || existsSync(there)) continue;
      mkdirSync(dirname(there), { recursive: true });
      symlinkSync(join(ROOT, 'node_modules', dependency), there);
    }
  } finally {
    rmSync(packed, { recursive: true });
  }
}

/** The command line of the project. */
async function hostelry(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const program = join(project, 'node_modules/hostelry/bin/hostelry.js');
  const options = { cwd: project, timeout: TIMEOUT_MS, maxBuffer: 1 << 24 };
  return run(process.execPath, [program, 'driver', ...args], options).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  );
}

describe('examples/driver-process in an empty project', () => {
  beforeAll(async () => {
    project = mkdtempSync(join(tmpdir(), 'hostelry-empty-project-'));
    writeFileSync(join(project, 'package.json'), '{ "name": "empty", "private": true, "type": "module" }');
    await Promise.all(
      ['packages/compute', 'packages/cli', 'examples/driver-process'].map((path) =>
        install(join(ROOT, path)),
      ),
    );
  }, TIMEOUT_MS);
  afterAll(() => rmSync(project, { recursive: true, force: true }));

  it('is no part of the workspace', () => {
    const { workspaces } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      workspaces: string[];
    };
    expect(workspaces).toEqual(['packages/*']);
    expect(project.startsWith(ROOT)).toBe(false);
  });

  it('is found by its name, and says what it is', async () => {
    const { code, stdout, stderr } = await hostelry('list', '-o', 'json');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toContainEqual(
      expect.objectContaining({ name: 'process', specifier: 'hostelry-driver-process', version: '0.1.0' }),
    );
    expect((await hostelry('show', 'process')).stdout).toMatch(
      /^Option directory:\s+string an absolute path \(required\)$/m,
    );
  });

  it(
    'passes the whole conformance kit, and leaves no process behind',
    async () => {
      const directory = join(project, 'guests');
      const { stdout, code, stderr } = await hostelry(
        'check',
        'process',
        '--option',
        `directory=${directory}`,
        '--full',
        '-o',
        'json',
      );
      const report = JSON.parse(stdout) as {
        facets: { present: string[] };
        results: { name: string; result: string; detail: string }[];
      };
      const failed = report.results.filter(({ result }) => result === 'failed');
      expect({ code, failed, stderr }).toMatchObject({ code: 0, failed: [] });
      expect(report.facets.present).toEqual(['power', 'pause']);
      expect(report.results.filter(({ result }) => result === 'passed').length).toBeGreaterThan(60);
      expect(report.results.map(({ name }) => name)).toContain('has no liveMigration facet');
      expect(readdirSync(join(directory, 'guests'))).toEqual([]);
    },
    TIMEOUT_MS,
  );

  it('fails its check for options that do not fit, by their name', async () => {
    const { code, stderr } = await hostelry('check', 'process', '--option', 'directory=here');
    expect({ code, stderr }).toMatchObject({ code: 2 });
    expect(stderr).toContain('directory is "here": must be an absolute path');
  });

  it("runs under a program of the project's own, through the loader alone", async () => {
    writeFileSync(
      join(project, 'main.js'),
      `import { computeDriverPoint, createFromPlugin, loadPlugin, supervise } from '@hostelry/compute';
       const plugin = await loadPlugin(computeDriverPoint, 'process');
       const driver = supervise(createFromPlugin(plugin, { directory: ${JSON.stringify(join(project, 'own'))} }), { host: 'here' });
       await driver.start();
       const { uuid, state } = await driver.spawn({ name: 'first', vcpus: 1, memoryMiB: 16 });
       const { forced } = await driver.power.stop(uuid, { timeoutMs: 10_000 });
       await driver.destroy(uuid);
       console.log(JSON.stringify({ state, forced, left: await driver.list() }));
       await driver.stop();`,
    );
    const { stdout } = await run(process.execPath, ['main.js'], { cwd: project, timeout: TIMEOUT_MS });
    expect(JSON.parse(stdout)).toEqual({ state: 'running', forced: false, left: [] });
  });
});
