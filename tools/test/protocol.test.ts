import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import { formatApi, parseApi } from '../protocol/api/api.js';
import { loadApi } from '../protocol/api/load-api.js';
import { compareProtocols } from '../protocol/compare-protocols.js';
import { generateCodecs } from '../protocol/generate-codecs.js';
import { generateConstants } from '../protocol/generate-constants.js';
import { generateHandles } from '../protocol/handles/generate-handles.js';
import { loadProtocol, readLibvirtVersion } from '../protocol/load-protocol.js';
import { formatProtocol, parseProtocol } from '../protocol/protocol-json.js';

const generated = fileURLToPath(new URL('../../packages/libvirt/src/generated/', import.meta.url));
const cache = process.env.HOSTELRY_CACHE ?? '/var/cache/hostelry';
const inputs = join(cache, 'libvirt-source-trixie');
const older = join(cache, 'libvirt-source/source');
const source = join(inputs, 'source');

async function committed(name: string): Promise<string> {
  return readFile(join(generated, name), 'utf8');
}

async function expectCommitted(files: ReadonlyMap<string, string>): Promise<void> {
  for (const [name, text] of files) {
    expect(text === (await committed(name)), `${name} is what the generator writes`).toBe(true);
  }
}

const known = parseProtocol(await committed('protocol.json'));
const api = parseApi(await committed('api.json'));
const version = existsSync(source) ? await readLibvirtVersion(source) : undefined;
const absent = version !== known.libvirt;
const reason = `(needs libvirt ${known.libvirt}'s source: tools/protocol/fetch.sh trixie)`;

describe('the committed generated files', () => {
  it('are what the committed protocol.json gives', async () => {
    expect(formatProtocol(known)).toBe(await committed('protocol.json'));
    await expectCommitted(generateCodecs(known));
  });

  it('have the classes that the committed protocol.json and api.json give', async () => {
    expect(formatApi(api)).toBe(await committed('api.json'));
    await expectCommitted(generateHandles(known, api));
  });

  it.skipIf(absent)(`have the functions and parameters of libvirt's API and sources ${reason}`, async () => {
    expect(formatApi(await loadApi(inputs))).toBe(await committed('api.json'));
  });

  it.skipIf(absent)(`are what libvirt's definitions give ${reason}`, async () => {
    const protocol = await loadProtocol(source, known.libvirt);
    await expectCommitted(
      new Map([['protocol.json', formatProtocol(protocol)], ...generateCodecs(protocol)]),
    );
  });

  it.skipIf(absent)(`have the constants of libvirt's API descriptions ${reason}`, async () => {
    await expectCommitted(await generateConstants(join(inputs, 'api')));
  });

  it.skipIf(!existsSync(older))(
    'break nothing of the libvirt that this machine runs (needs tools/protocol/fetch.sh)',
    async () => {
      const changes = compareProtocols(
        await loadProtocol(older, (await readLibvirtVersion(older)) ?? ''),
        known,
      );
      expect(changes.breaking).toEqual([]);
      expect(changes.added).toContain('remote procedures NETWORK_GET_METADATA');
    },
  );
});
