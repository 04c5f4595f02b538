import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect } from '@hostelry/libvirt';
import { command, openPlace, WAYS } from './both-ways.js';
let folder;
beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hostelry-bad-'));
    // The header says version 3, with a table far behind the end of the file.
    const truncated = Buffer.alloc(512);
    truncated.write('QFI\u00fb', 'latin1');
    truncated.writeUInt32BE(3, 4);
    truncated.writeUInt32BE(16, 20);
    truncated.writeBigUInt64BE(1n << 30n, 24);
    truncated.writeUInt32BE(2, 36);
    truncated.writeBigUInt64BE(1n << 20n, 40);
    truncated.writeUInt32BE(104, 100);
    await writeFile(join(folder, 'truncated.qcow2'), truncated);
    await writeFile(join(folder, 'disk.raw'), Buffer.alloc(1 << 20));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
const SUM = '0'.repeat(64);
const launches = () => [
    ['a name that is taken', ['taken'], 4, '"taken" exists already'],
    ['a name that cannot be', ['bad name!'], 2, 'name is "bad name!"'],
    ['an image that is missing', ['bad', '--image', '/nowhere.qcow2'], 3, '"/nowhere.qcow2" does not exist'],
    ['a truncated image', ['bad', '--image', `${folder}/truncated.qcow2`], 5, 'truncated.qcow2'],
    ['a wrong checksum', ['bad', '--image', `${folder}/disk.raw`, '--sha256', SUM], 5, 'disk.raw', SUM],
    ['a checksum that is none', ['bad', '--image', `${folder}/disk.raw`, '--sha256', 'abc'], 2, '"abc"'],
    [
        'an image that is another format',
        ['bad', '--image', `${folder}/disk.raw`, '--format', 'vmdk'],
        2,
        'vmdk',
    ],
    ['a missing kernel', ['bad', '--kernel', '/nowhere/vmlinuz'], 3, '/nowhere/vmlinuz'],
    ['a missing network', ['bad', '--network', 'nowhere'], 3, 'nowhere'],
    ['memory beyond the host', ['bad', '--memory', '60TiB'], 5, '"bad"', '62914560 MiB'],
    ['memory that is no size', ['bad', '--memory', '3 bananas'], 2, '--memory is "3 bananas"'],
    ['memory in two words', ['bad', '--memory', '3', 'bananas'], 2, 'Too many arguments for launch: "bananas"'],
    ['CPUs that are no number', ['bad', '--cpus', 'two'], 2, '--cpus is "two"'],
    ['user-data that is missing', ['bad', '--user-data', '/nowhere'], 2, '--user-data "/nowhere": there is no'],
    ['a key that is a folder', ['bad', '--ssh-key', '/tmp'], 2, '--ssh-key "/tmp": it is a folder'],
    ['an option without what it needs', ['bad', '--initrd', '/i'], 2, '--initrd needs --kernel'],
    ['an option that is not', ['bad', '--colour', 'red'], 2, "'--colour'"],
];
/** What the hosts' libvirt has, seen past the command line. */
async function left(place) {
    const found = [];
    for (const uri of place.uris) {
        const connection = await connect(uri);
        try {
            found.push(...(await connection.listAllDomains(0)).map((domain) => `domain ${domain.name}`));
            for (const pool of await connection.listAllStoragePools(0)) {
                found.push(...(await pool.listAllVolumes(0)).map((volume) => `volume ${volume.name}`));
            }
        }
        finally {
            await connection.close();
        }
    }
    return found;
}
test.each(WAYS)('%s, a launch that cannot be says why and leaves nothing', async (way) => {
    const place = await openPlace(way);
    try {
        expect(await place.hostelry('launch', 'taken')).toMatchObject({ code: 0 });
        for (const [what, words, code, ...told] of launches()) {
            const ended = await place.hostelry('launch', ...words);
            const where = `${what} said ${ended.stderr}`;
            expect(ended.code, where).toBe(code);
            expect(ended.stdout, where).toBe('');
            for (const each of told)
                expect(ended.stderr, where).toContain(each);
            expect(await left(place), what).toEqual(['domain taken']);
        }
    }
    finally {
        await place.close();
    }
});
const usage = [
    ['a scheme that is not', ['--host', 'foo:///x', 'list'], 2, 'Unsupported URI "foo:///x": "foo" is not'],
    ['no URI', ['--host', 'nothing', 'list'], 2, '"nothing"'],
    ['a transport that is not', ['--host', 'qemu+pigeon:///system', 'list'], 2, 'pigeon'],
    [
        'a driver option that is not',
        ['--host', 'test:///o', '--host-option', 'colour=red', 'list'],
        2,
        'colour is not known',
    ],
    [
        'a driver option of another kind',
        ['--host', 'test:///o', '--host-option', 'openTimeoutMs=soon', 'list'],
        2,
        'openTimeoutMs',
        '"soon"',
    ],
    ['a driver option without value', ['--host', 'test:///o', '--host-option', 'pool', 'list'], 2, '"pool"'],
    ['host and server', ['--host', 'test:///o', '--server', 'http://x', 'list'], 2, '--host or --server'],
    ['a server that is no address', ['--server', 'nowhere', 'list'], 2, 'Server "nowhere" is no http'],
    ['a command that is not', ['frobnicate'], 2, "unknown command 'frobnicate'"],
    ['a command of hosts that is not', ['host', 'frobnicate'], 2, "unknown command 'frobnicate'"],
    ['an option that is not', ['list', '--frobnicate'], 2, "unknown option '--frobnicate'"],
    ['an argument too many', ['list', 'web'], 2, 'Too many arguments for list: "web"'],
    ['an argument too few', ['show'], 2, "missing required argument 'instance'"],
    ['an output that is not', ['list', '-o', 'xml'], 2, '--output is "xml": give one of table'],
    ['a time that is none', ['--host', 'test:///o', 'stop', 'x', '--timeout', 'soon'], 2, '"soon"'],
    ['a port that is none', ['serve', '--port', 'http'], 2, '--port is "http"'],
    ['events that are not followed', ['--host', 'test:///o', 'events'], 2, 'give --follow'],
];
for (const [what, words, code, ...told] of usage) {
    test(`${what} is a usage error`, async () => {
        const ended = await command(...words);
        expect(ended.code, ended.stderr).toBe(code);
        expect(ended.stdout).toBe('');
        for (const each of told)
            expect(ended.stderr).toContain(each);
        expect(ended.stderr).toMatch(/^hostelry: /);
    });
}
test('hosts before and after the name of a command add up', async () => {
    const ended = await command('--host', 'test:///before', 'host', 'list', '--host', 'test:///after', '-o', 'json');
    expect(ended.code, ended.stderr).toBe(0);
    expect(JSON.parse(ended.stdout)).toMatchObject([{ uri: 'test:///before' }, { uri: 'test:///after' }]);
});
