import { describe, expect, it } from 'vitest';
import { seedFiles, seedOf, writeSeed, type NoCloudSeed } from '../../src/images/nocloud/seed.js';
import { yamlString } from '../../src/images/nocloud/yaml-string.js';
import { readIso } from './iso-reader.js';

function key(type: string, comment: string): string {
  const body = Buffer.alloc(4 + type.length + 36);
  body.writeUInt32BE(type.length);
  body.write(type, 4, 'latin1');
  return `${type} ${body.toString('base64')} ${comment}`;
}
const ED = key('ssh-ed25519', 'me@home');
const RSA = key('ssh-rsa', 'it\'s "me": #1');
const BASE: NoCloudSeed = { instanceId: '11111111-2222-3333-4444-555555555555', hostname: 'web1' };

function contents(seed: NoCloudSeed): Record<string, string> {
  return Object.fromEntries(seedFiles(seed).map(({ path, data }) => [path, Buffer.from(data).toString()]));
}

/** The parts of a multi-part document: content type, merge type and decoded text. */
function parts(text: string): { type: string; merge: string | undefined; text: string }[] {
  const boundary = /boundary="([^"]+)"/.exec(text)?.[1] ?? '';
  return text
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => {
      const [head = '', ...body] = part.trim().split('\n\n');
      const encoded = /base64/.test(head);
      return {
        type: /Content-Type: ([^;\n]+)/.exec(head)?.[1] ?? '',
        merge: /X-Merge-Type: (.*)/.exec(head)?.[1],
        text: encoded ? Buffer.from(body.join(''), 'base64').toString() : body.join('\n\n'),
      };
    });
}

describe('seedFiles', () => {
  it('always has meta-data and user-data', () => {
    expect(contents(BASE)).toEqual({
      'meta-data': 'instance-id: "11111111-2222-3333-4444-555555555555"\nlocal-hostname: "web1"\n',
      'user-data': '',
    });
  });

  it('hands user-data and network-config over unchanged', () => {
    const seed = { ...BASE, userData: '#!/bin/sh\necho ä\n', networkConfig: 'version: 2\n' };
    expect(contents(seed)).toMatchObject({
      'user-data': '#!/bin/sh\necho ä\n',
      'network-config': 'version: 2\n',
    });
  });

  it('makes a cloud-config of keys alone', () => {
    expect(contents({ ...BASE, sshAuthorizedKeys: [ED, RSA] })['user-data']).toBe(
      `#cloud-config\nssh_authorized_keys:\n  - "${ED}"\n  - ${JSON.stringify(RSA)}\n`,
    );
  });

  it('writes keys into a plain cloud-config', () => {
    const userData = '#cloud-config\n# mine\npackages:\n- vim\nruncmd:\n  - echo |\n     x';
    expect(contents({ ...BASE, sshAuthorizedKeys: [ED], userData })['user-data']).toBe(
      `${userData}\nssh_authorized_keys:\n  - "${ED}"\n`,
    );
  });

  it.each([
    ['has keys itself', '#cloud-config\nssh_authorized_keys: []\n'],
    ['is in flow style', '#cloud-config\n{packages: [vim]}\n'],
    ['has a document marker', '#cloud-config\n---\npackages: [vim]\n'],
    ['has an end marker', '#cloud-config\npackages: [vim]\n...\n'],
  ])('sends keys beside a cloud-config that %s', (_, userData) => {
    const text = contents({ ...BASE, sshAuthorizedKeys: [ED], userData })['user-data'] ?? '';
    expect(parts(text)).toEqual([
      { type: 'text/cloud-config', merge: undefined, text: userData },
      {
        type: 'text/cloud-config',
        merge: 'list(append)+dict(no_replace,recurse_list)+str()',
        text: `#cloud-config\nssh_authorized_keys:\n  - "${ED}"\n`,
      },
    ]);
  });

  it.each([
    ['#!/bin/sh\n', 'text/x-shellscript'],
    ['#cloud-boothook\nx', 'text/cloud-boothook'],
    ['#include\nhttps://example.org/x', 'text/x-include-url'],
    ['## template: jinja\n#cloud-config\n{}', 'text/jinja2'],
    ['#cloud-config-archive\n- {}', 'text/cloud-config-archive'],
  ])('sends keys beside %j as a part', (userData, type) => {
    const text = contents({ ...BASE, sshAuthorizedKeys: [ED], userData })['user-data'] ?? '';
    expect(parts(text).map((part) => [part.type, part.text])[0]).toEqual([type, userData]);
    expect(parts(text)).toHaveLength(2);
  });

  it('keeps a user-data that is multi-part already as one part', () => {
    const userData = 'Content-Type: multipart/mixed; boundary="b"\n\n--b\n\nx\n--b--\n';
    const text = contents({ ...BASE, sshAuthorizedKeys: [ED], userData })['user-data'] ?? '';
    expect(text).toContain(`\n${userData}`);
    expect(text.match(/ssh_authorized|text\/cloud-config/g)).toHaveLength(1);
  });

  it('refuses keys beside user-data that cloud-init would not know', () => {
    expect(() => seedFiles({ ...BASE, sshAuthorizedKeys: [ED], userData: 'hello' })).toThrow(
      'User data that begins with "hello" cannot be joined with SSH keys',
    );
  });

  it.each([
    ['nonsense', /SSH key 2 \("nonsense"\) is not a public key/],
    [`${ED}\n${RSA}`, /SSH key 2 .* is not a public key/],
    [ED.replace('ssh-ed25519 ', 'ssh-rsa '), /is not a public key/],
    ['-----BEGIN OPENSSH PRIVATE KEY-----\nc2VjcmV0', /SSH key 2 \(a private key\)/],
  ])('refuses the key %j without showing it all', (bad, message) => {
    expect(() => seedFiles({ ...BASE, sshAuthorizedKeys: [ED, bad] })).toThrow(message);
  });

  it('takes keys with options and hardware keys', () => {
    const sshAuthorizedKeys = [
      `command="echo hi",no-pty ${ED}`,
      key('sk-ssh-ed25519@openssh.com', ''),
      key('ecdsa-sha2-nistp256', 'x'),
    ];
    expect(contents({ ...BASE, sshAuthorizedKeys })['user-data']?.match(/^ {2}- /gm)).toHaveLength(3);
  });

  it.each(['', '-web', 'web_1', 'a..b', 'a'.repeat(64), `${'a.'.repeat(127)}`])(
    'refuses the host name %j',
    (hostname) => {
      expect(() => seedFiles({ ...BASE, hostname })).toThrow('is not a name by RFC 1123');
    },
  );

  it('refuses an empty network configuration', () => {
    expect(() => seedFiles({ ...BASE, networkConfig: ' \n' })).toThrow('is empty');
  });
});

describe('seedOf', () => {
  it('takes the given host name, else makes one of the instance name', () => {
    const instance = { name: 'my_web.Example_', uuid: 'u' };
    expect(seedOf(instance, { hostname: 'h' })).toEqual({ instanceId: 'u', hostname: 'h' });
    expect(seedOf(instance, { userData: 'x' })).toEqual({
      instanceId: 'u',
      hostname: 'my-web.Example',
      userData: 'x',
    });
  });
});

describe('writeSeed', () => {
  it('is a file system labelled cidata', () => {
    const { volumeId, entries } = readIso(writeSeed(BASE), true);
    expect(volumeId).toBe('cidata');
    expect(entries.map(({ path }) => path)).toEqual(['meta-data', 'user-data']);
  });
});

describe('yamlString', () => {
  it('escapes what YAML does not take as it is', () => {
    expect(yamlString('a"b\\c\n\u007f\u2028\ufeffä')).toBe('"a\\"b\\\\c\\n\\u007f\\u2028\\ufeffä"');
  });
});
