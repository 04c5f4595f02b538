import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import { readLibvirtVersion } from '../protocol/load-protocol.js';
import { parseProtocol } from '../protocol/protocol-json.js';
import { generateModules } from '../xml/generate.js';
import { kinds } from '../xml/kinds.js';
import { layOut } from '../xml/lay-out.js';
import { loadModel } from '../xml/model.js';
import { overlay } from '../xml/overlay.js';

const generated = fileURLToPath(new URL('../../packages/libvirt-xml/src/generated/', import.meta.url));
const protocol = fileURLToPath(
  new URL('../../packages/libvirt/src/generated/protocol.json', import.meta.url),
);
const source = join(process.env.HOSTELRY_CACHE ?? '/var/cache/hostelry', 'libvirt-source', 'source');
const schemas = join(source, 'src/conf/schemas');

const known = parseProtocol(await readFile(protocol, 'utf8'));
const absent = !existsSync(schemas) || (await readLibvirtVersion(source)) !== known.libvirt;
const reason = `(needs libvirt ${known.libvirt}'s source: tools/protocol/fetch.sh)`;

describe("the types and tables of libvirt's documents", () => {
  it.skipIf(absent)(`are what the schemas give ${reason}`, async () => {
    const modules = generateModules(loadModel(schemas, kinds, overlay));
    for (const [name, text] of modules) {
      const path = join(generated, name);
      const committed = await readFile(path, 'utf8');
      expect((await layOut(path, text)) === committed, `${name} is what the generator writes`).toBe(true);
    }
    const files = await readdir(generated, { recursive: true });
    expect(files.filter((name) => name.endsWith('.ts')).sort()).toEqual([...modules.keys()].sort());
  });

  it.skipIf(absent)(`have names without numbers, but those of libvirt ${reason}`, () => {
    const { names } = loadModel(schemas, kinds, overlay);
    const numbered = [...names.types.values(), ...[...names.cases.values()].flat()].filter((name) =>
      /[0-9]$/.test(name),
    );
    // IPv6's filter rules have the number of the protocol
    expect(numbered.filter((name) => !name.endsWith('Ipv6') && !name.endsWith('Icmpv6'))).toEqual([]);
  });

  it.skipIf(absent)(`tell the variants apart that libvirt has ${reason}`, () => {
    const { kinds: models, names } = loadModel(schemas, kinds, overlay);
    const variants = new Map<string, number>();
    for (const type of models.flatMap(({ own }) => own)) {
      const count = type.shape.cases.flatMap(({ values }) => values).filter((value) => value !== undefined);
      variants.set(names.types.get(type) ?? '', count.length);
    }
    expect(
      Object.fromEntries(
        ['Disk', 'Interface', 'Hostdev', 'Graphics', 'Audio'].map((name) => [name, variants.get(name)]),
      ),
    ).toEqual({
      Disk: 7,
      Interface: 15,
      Hostdev: 8,
      Graphics: 7,
      Audio: 10,
    });
  });
});
