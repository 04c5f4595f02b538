import { describe, expect, test } from 'vitest';
import { connect, ConnectionError, parseUri } from '../src/index.js';
import { socketPaths } from '../src/client/socket-paths.js';
import { daemonName } from '../src/client/uri.js';

const root = { readonly: false, uid: 0 };
const user = { readonly: false, uid: 1000 };

describe('a URI', () => {
  test('is taken apart', () => {
    expect(parseUri('QEMU+SSH://bob@[fe80::1]:2222/system?keyfile=/a%20b&no_tty=1')).toEqual({
      text: 'QEMU+SSH://bob@[fe80::1]:2222/system?keyfile=/a%20b&no_tty=1',
      driver: 'qemu',
      transport: 'ssh',
      user: 'bob',
      host: 'fe80::1',
      port: 2222,
      path: '/system',
      parameters: [
        { name: 'keyfile', value: '/a b', raw: 'keyfile=/a%20b' },
        { name: 'no_tty', value: '1', raw: 'no_tty=1' },
      ],
    });
  });

  test.each([
    '',
    'qemu',
    'qemu:/system',
    '///system',
    'qemu://a:b/system',
    'qemu://a@b@c/',
    'qemu:///?a=%zz',
    'qemu://host:0/',
  ])('%j is refused by name', (text) => {
    expect(() => parseUri(text)).toThrowError(ConnectionError);
    expect(() => parseUri(text)).toThrowError(JSON.stringify(text));
  });

  test('holds a parameter twice: the last counts, and one without a name is none', () => {
    const uri = parseUri('qemu+unix:///system?socket=/a&=/c&SOCKET=/b');
    expect(uri.parameters.map(({ name }) => name)).toEqual(['socket', 'socket']);
    expect(socketPaths(uri, root)).toEqual(['/b']);
    expect(daemonName(parseUri('esx+unix:///?x=1;=2;y'))).toBe('esx:///?x=1&y');
  });

  test('with an unknown driver is refused, unless its transport says that a daemon knows it', () => {
    expect(() => parseUri('quemu:///system')).toThrowError(
      expect.objectContaining({
        code: 'unsupported-uri',
        message: expect.stringContaining('"quemu"') as string,
      }),
    );
    expect(parseUri('new+unix:///system').driver).toBe('new');
  });

  test.each([
    ['qemu:///system', 'qemu:///system'],
    ['qemu+unix:///system?socket=/tmp/s', 'qemu:///system'],
    ['test+unix:///default?socket=/tmp/s&mode=legacy', 'test:///default'],
    ['qemu+ssh://host/system?keyfile=k', 'qemu:///system'],
    ['esx+unix:///x?no_verify=1&auto_answer=1&proxy=http', 'esx:///x?auto_answer=1'],
    ['remote+unix:///', ''],
    ['remote+unix:///?name=lxc%3A%2F%2F%2Fsystem', 'lxc:///system'],
    ['qemu:///system?name=qemu:///embed', 'qemu:///embed'],
    ['lxc://', 'lxc:///'],
  ])('%s opens %j at the daemon', (text, name) => {
    expect(daemonName(parseUri(text))).toBe(name);
  });
});

describe('the socket', () => {
  test.each([
    ['qemu:///system', root, ['/var/run/libvirt/virtqemud-sock', '/var/run/libvirt/libvirt-sock']],
    ['qemu:///system', user, ['/var/run/libvirt/virtqemud-sock', '/var/run/libvirt/libvirt-sock']],
    ['lxc:///system?mode=legacy', root, ['/var/run/libvirt/libvirt-sock']],
    ['lxc:///system?mode=direct', root, ['/var/run/libvirt/virtlxcd-sock']],
    ['qemu:///session', root, ['/var/run/libvirt/virtqemud-sock', '/var/run/libvirt/libvirt-sock']],
    [
      'qemu:///session',
      user,
      ['/run/user/1000/libvirt/virtqemud-sock', '/run/user/1000/libvirt/libvirt-sock'],
    ],
    ['qemu:///session?mode=legacy', { ...user, runtimeDirectory: '/x' }, ['/x/libvirt/libvirt-sock']],
    ['test+unix:///default', user, ['/run/user/1000/libvirt/libvirt-sock']],
    ['test+unix:///default', root, ['/var/run/libvirt/libvirt-sock']],
    ['qemu:///system?socket=/a/b', root, ['/a/b']],
  ])('of %s for %j is %j', (text, options, paths) => {
    expect(socketPaths(parseUri(text), options)).toEqual(paths);
  });

  test('is the read-only one where that is asked for, except in a session', () => {
    const uri = parseUri('qemu:///system?mode=legacy');
    expect(socketPaths(uri, { ...root, readonly: true })).toEqual(['/var/run/libvirt/libvirt-sock-ro']);
    const session = parseUri('qemu:///session?mode=legacy');
    expect(socketPaths(session, { ...user, readonly: true })).toEqual([
      '/run/user/1000/libvirt/libvirt-sock',
    ]);
  });

  test.each(['qemu:///system?mode=sometimes', 'esx+unix:///?mode=direct', 'qemu:///system?socket=relative'])(
    'of %s is refused',
    (text) => {
      expect(() => socketPaths(parseUri(text), root)).toThrowError(
        expect.objectContaining({
          code: 'unsupported-uri',
          message: expect.stringContaining(text) as string,
        }),
      );
    },
  );
});

describe('a transport', () => {
  test.each([
    'qemu+tls://host/system?tls_priority=NORMAL',
    'qemu+tls://host/system?pkipath=relative',
    'qemu+tls://host/system?no_verify=yes',
    'qemu+tls://host/system?auth=kerberos',
    'qemu+tls://host/system?auth=polkit.x',
    'qemu+tls://host/system?auth=',
  ])('is refused with parameters that it does not have: %s', async (uri) => {
    await expect(connect(uri)).rejects.toMatchObject({
      code: 'unsupported-uri',
      message: expect.stringContaining(uri) as string,
    });
  });

  test('that is unknown says so', async () => {
    await expect(connect('qemu+pigeon://host/system')).rejects.toMatchObject({ code: 'unsupported-uri' });
    await expect(connect('qemu+libssh2://host/system')).rejects.toMatchObject({ code: 'unsupported-uri' });
    await expect(connect('qemu+unix://host/system')).rejects.toMatchObject({ code: 'unsupported-uri' });
  });
});
