import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import { readLibvirtVersion } from '../protocol/load-protocol.js';
import { generateGrammar, generateModules } from '../xml/generate.js';
import { kinds, schemasOf } from '../xml/kinds.js';
import { layOut } from '../xml/lay-out.js';
import { loadModel } from '../xml/model.js';
import { overlay } from '../xml/overlay.js';

const generated = fileURLToPath(new URL('../../packages/libvirt-xml/src/generated/', import.meta.url));
const source = join(process.env.HOSTELRY_CACHE ?? '/var/cache/hostelry', 'libvirt-source', 'source');
const schemas = join(source, 'src/conf/schemas');

const absent = !existsSync(schemas) || (await readLibvirtVersion(source)) !== schemasOf;
const reason = `(needs libvirt ${schemasOf}'s source: tools/protocol/fetch.sh)`;

/** The unions of each kind, with the number of values that tell their variants apart. */
const unionsOfLibvirt = {
  domain: {
    Sysinfo: 2,
    SecurityLabel: 3,
    LaunchSecurity: 2,
    OsNvram: 7,
    Timer: 8,
    Disk: 7,
    Controller: 10,
    Filesystem: 6,
    Interface: 15,
    Smartcard: 3,
    CharacterDevice: 15,
    Console: 15,
    Channel: 15,
    Input: 5,
    Graphics: 7,
    Audio: 10,
    Hostdev: 8,
    RedirectedDevice: 15,
    NetworkSource: 12,
    BackingStore: 7,
    DiskMirror: 7,
    DeviceAddress: 11,
    FilesystemDriver: 6,
    VirtualPort: 4,
    Teaming: 2,
    ChannelTarget: 3,
    TpmBackend: 4,
    GraphicsListen: 4,
    VideoModel: 11,
    ScsiHostdevSource: 2,
    RngBackend: 15,
    HostdevInterfaceSourceAddress: 2,
    StorageAdapter: 2,
  },
  'network-port': { NetworkPortPlug: 4 },
  'storage-pool': { StoragePool: 14 },
  'node-device': {
    NodeDeviceCapability: 18,
    PciSubCapability: 6,
    ScsiHostSubCapability: 2,
    StorageSubCapability: 2,
    VpdFields: 2,
  },
  'host-interface': { HostInterface: 4, HostInterfaceBridgePort: 3 },
  secret: { SecretUsage: 5 },
  'domain-snapshot': { DomainSnapshotDisk: 3 },
  'domain-backup': { DomainBackup: 2, PushBackupDisk: 2, PullBackupDisk: 2 },
};

describe("the types and tables of libvirt's documents", () => {
  it.skipIf(absent)(`are what the schemas give ${reason}`, async () => {
    const modules = new Map([
      ...generateModules(loadModel(schemas, kinds, overlay)),
      generateGrammar(schemas, kinds),
    ]);
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

  it.skipIf(absent)(`have the names that they had ${reason}`, async () => {
    const { kinds: models, names } = loadModel(schemas, kinds, overlay);
    const lines = models.flatMap(({ kind, own }) => [
      `# ${kind.name}`,
      ...own.map((type) =>
        [names.types.get(type), names.paths.get(type), ...(names.cases.get(type) ?? [])].join(' '),
      ),
    ]);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('xml-names.txt');
  });

  it.skipIf(absent)(`tell the variants apart that libvirt has ${reason}`, () => {
    const { kinds: models, names } = loadModel(schemas, kinds, overlay);
    const unions = models.map(({ kind, own }) => {
      const split = own.filter(({ shape }) => shape.on !== undefined);
      const variants = split.map((type): [string, number] => {
        const values = type.shape.cases.flatMap((each) => each.values);
        return [names.types.get(type) ?? '', values.filter((value) => value !== undefined).length];
      });
      return [kind.name, Object.fromEntries(variants)] as const;
    });
    expect(Object.fromEntries(unions.filter(([, variants]) => Object.keys(variants).length > 0))).toEqual(
      unionsOfLibvirt,
    );
  });
});
