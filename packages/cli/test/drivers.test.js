import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ExitCode } from '../src/exit-codes.js';
import { run } from '../src/run.js';
import { FakeIo } from './fake-io.js';
let folder;
beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hostelry-driver-command-'));
    const put = async (name, text) => {
        const path = join(folder, 'node_modules', name);
        await mkdir(path, { recursive: true });
        await writeFile(join(path, 'package.json'), '{"type":"module","version":"1.2.3","main":"i.js"}');
        await writeFile(join(path, 'i.js'), text);
    };
    await put('hostelry-driver-broken', 'throw new Error("made to fail");');
    await put('hostelry-driver-lame', `export default { kind: 'compute-driver', contract: 1, name: 'lame', summary: 'Never starts',
       optionsSchema: { type: 'object', properties: { legs: { type: 'integer', minimum: 1 } } },
       create: () => ({ name: 'lame', start: async () => { throw new Error('no legs'); }, stop: async () => {}, subscribe: () => () => {} }) };`);
});
afterAll(() => rm(folder, { recursive: true, force: true }));
async function hostelry(...args) {
    const io = new FakeIo({}, folder);
    const code = await run(['driver', ...args], io);
    return { code, stdout: io.stdout.text, stderr: io.stderr.text };
}
describe('hostelry driver list', () => {
    it('shows what is installed here and beside the program, and what cannot be used, with the reason', async () => {
        const { code, stdout } = await hostelry('list', '-o', 'json');
        const rows = JSON.parse(stdout);
        expect(code).toBe(ExitCode.OK);
        expect(rows).toEqual(expect.arrayContaining([
            expect.objectContaining({ specifier: '@hostelry/driver-fake', name: 'fake', contract: 1 }),
            expect.objectContaining({ specifier: '@hostelry/driver-libvirt', name: 'libvirt', contract: 1 }),
            expect.objectContaining({
                specifier: 'hostelry-driver-lame',
                summary: 'Never starts',
                version: '1.2.3',
            }),
            {
                specifier: 'hostelry-driver-broken',
                version: '1.2.3',
                error: expect.stringContaining('made to fail'),
            },
        ]));
        expect((await hostelry('list')).stdout).toMatch(/-\s+hostelry-driver-broken\s+1\.2\.3\s+cannot be used: .*made to fail/);
    });
});
describe('hostelry driver show', () => {
    it('tells what a driver is and which options it takes', async () => {
        const { code, stdout } = await hostelry('show', 'libvirt');
        expect(code).toBe(ExitCode.OK);
        expect(stdout).toMatch(/^Name:\s+libvirt$/m);
        expect(stdout).toMatch(/^Option uri:\s+string \(required\)$/m);
        expect(stdout).toMatch(/^Option accelerator:\s+one of auto, kvm, qemu$/m);
    });
    it.each([
        ['nowhere', ExitCode.NOT_FOUND, 'hostelry-driver-nowhere'],
        ['broken', ExitCode.OPERATION_FAILED, 'made to fail'],
        ['./package.json', ExitCode.NOT_FOUND, './package.json'],
    ])('fails for "%s" with exit code %i and the reason', async (specifier, expected, told) => {
        const { code, stderr } = await hostelry('show', specifier);
        expect({ code, told: stderr.includes(told), stderr }).toMatchObject({ code: expected, told: true });
    });
});
describe('hostelry driver check', () => {
    it('tries a driver without making anything, and names its facets, present and absent', async () => {
        const uri = 'test:///hostelry-driver-check?guests=2';
        const { code, stdout } = await hostelry('check', 'libvirt', '--option', `uri=${uri}`);
        expect(code).toBe(ExitCode.OK);
        expect(stdout).toMatch(/dry\s+list\s+passed.*2 instances/);
        expect(stdout).toMatch(/^Facets present: power, pause.*console/m);
        expect(stdout).toMatch(/^Facets absent: .*hostPower/m);
    });
    it('runs the whole kit if asked to', async () => {
        const { code, stdout } = await hostelry('check', 'fake', '--option', 'hostname=checked', '--full', '-o', 'json');
        const report = JSON.parse(stdout);
        const failed = report.results.filter(({ result }) => result === 'failed');
        expect({ code, ok: report.ok, failed, absent: report.facets.absent }).toEqual({
            code: ExitCode.OK,
            ok: true,
            failed: [],
            absent: [],
        });
        expect(report.results.length).toBeGreaterThan(150);
        expect(report.results).toContainEqual(expect.objectContaining({ part: 'core', name: 'spawns what was asked for, running', result: 'passed' }));
        expect(report.results.filter(({ result }) => result === 'skipped').length).toBeGreaterThan(0);
    });
    it('says what failed first, with exit code 5, and shows the rest all the same', async () => {
        const { code, stdout, stderr } = await hostelry('check', 'lame', '--option', 'legs=2');
        expect(code).toBe(ExitCode.OPERATION_FAILED);
        expect(stdout).toMatch(/dry\s+start\s+failed.*no legs/);
        expect(stderr).toContain('Driver "lame" failed 1 of 2, first "start"');
    });
    it('refuses options that do not fit, by their name', async () => {
        const { code, stderr } = await hostelry('check', 'lame', '--option', 'legs=0');
        expect(code).toBe(ExitCode.USAGE);
        expect(stderr).toContain('legs is 0');
        expect((await hostelry('check', 'lame', '--option', 'legs')).code).toBe(ExitCode.USAGE);
    });
});
