import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import {
  commandOf,
  curlOf,
  EMPTY_LAUNCH,
  formField,
  type LaunchForm,
  launchRequest,
  quoted,
  toggleListed,
} from '../src/pages/launch/launch-spec.js';

const run = promisify(execFile);
const form = (change: Partial<LaunchForm>): LaunchForm => ({ ...EMPTY_LAUNCH, name: 'web-1', ...change });

describe('the launch form', () => {
  it('asks for no more than was filled in', () => {
    expect(launchRequest(form({}))).toEqual({ spec: { name: 'web-1', vcpus: 1, memoryMiB: 512 } });
  });

  it('asks for an image, a size, networks, keys and user-data', () => {
    const request = launchRequest(
      form({
        host: 'alpha',
        boot: 'image',
        image: ' /srv/d.qcow2 ',
        sha256: 'AB',
        diskGiB: '10',
        vcpus: '2',
        networks: 'default, inner',
        bridges: 'br0',
        sshKeys: 'ssh-ed25519 AAA a\n# mine\n\nssh-ed25519 BBB b\n',
        userData: '#cloud-config\n',
        kernel: 'left over from another choice',
      }),
    );
    expect(request).toEqual({
      host: 'alpha',
      spec: {
        name: 'web-1',
        vcpus: 2,
        memoryMiB: 512,
        rootDisk: { image: { location: '/srv/d.qcow2', sha256: 'ab' }, sizeMiB: 10_240 },
        interfaces: [{ network: 'default' }, { network: 'inner' }, { bridge: 'br0' }],
        cloudInit: {
          sshAuthorizedKeys: ['ssh-ed25519 AAA a', 'ssh-ed25519 BBB b'],
          userData: '#cloud-config\n',
        },
      },
    });
  });

  it('asks for a kernel', () => {
    const { spec } = launchRequest(
      form({ boot: 'kernel', kernel: '/k', initrd: '/i', commandLine: 'quiet' }),
    );
    expect(spec.kernelBoot).toEqual({
      kernel: { location: '/k' },
      initrd: { location: '/i' },
      commandLine: 'quiet',
    });
  });

  it('leaves what is no number for the server to refuse', () => {
    const request = launchRequest(form({ vcpus: 'two', memoryMiB: '' }));
    expect(JSON.parse(JSON.stringify(request))).toEqual({
      spec: { name: 'web-1', vcpus: null, memoryMiB: null },
    });
  });

  it('has a field for every part of a spec that a server can refuse', () => {
    expect(
      [
        'name',
        'spec.vcpus',
        'rootDisk.image.location',
        'rootDisk.image.sha256',
        'rootDisk.sizeMiB',
        'kernelBoot.kernel.location',
        'kernelBoot.initrd.location',
        'interfaces.0.network',
        'cloudInit.userData',
        'uuid',
        undefined,
      ].map(formField),
    ).toEqual([
      'name',
      'vcpus',
      'image',
      'sha256',
      'diskGiB',
      'kernel',
      'initrd',
      'networks',
      'userData',
      undefined,
      undefined,
    ]);
  });
});

describe('the same as a call', () => {
  const request = launchRequest(
    form({
      boot: 'image',
      image: "/srv/it's here.qcow2",
      networks: 'default',
      sshKeys: 'key "a" $b',
      host: 'alpha',
    }),
  );

  /** What a shell makes of a command's words. */
  const words = async (command: string): Promise<string[]> => {
    const [program = ''] = command.split(' ');
    const { stdout } = await run('bash', ['-c', `${program}() { printf '%s\\0' "$@"; }; ${command}`]);
    return stdout.split('\0').slice(0, -1);
  };

  it('is a curl command whose body is the request', async () => {
    const found = await words(curlOf(request, 'http://127.0.0.1:4180'));
    expect(found.slice(0, 3)).toEqual([
      'http://127.0.0.1:4180/v1/instances',
      '-H',
      'content-type: application/json',
    ]);
    expect(JSON.parse(found[4] ?? '')).toEqual(request);
  });

  it('is a command line of hostelry, with texts as files', async () => {
    const command = commandOf(request, 'http://127.0.0.1:4180');
    const found = await words(command);
    expect(found.slice(0, 4)).toEqual(['--server', 'http://127.0.0.1:4180', 'launch', 'web-1']);
    expect(found).toEqual(expect.arrayContaining(['--image', "/srv/it's here.qcow2", '--on', 'alpha']));
    const file = /<\(.*\)/.exec(command)?.[0] ?? '';
    const { stdout } = await run('bash', ['-c', `cat ${file}`]);
    expect(stdout).toBe('key "a" $b\n');
  });

  it('leaves plain words as they are', () => {
    expect([quoted('a-1/b.c:d'), quoted(''), quoted("it's")]).toEqual(['a-1/b.c:d', "''", `'it'\\''s'`]);
  });
});

describe('a list of names', () => {
  it('gets a name, and loses it again', () => {
    expect(toggleListed('', 'default')).toBe('default');
    expect(toggleListed('default lab', 'other')).toBe('default, lab, other');
    expect(toggleListed('default, lab', 'default')).toBe('lab');
  });
});
