import * as xml from '../src/index.js';

/** A kind of document. */
export interface Kind {
  readonly schema: string;
  readonly root: string;
  /** How many of libvirt's documents the schema takes, at least. */
  readonly atLeast: number;
  /** Writes a document anew, in the order of the schema, from its typed form alone. */
  readonly rewrite: (text: string) => string;
  /** The same by way of JSON. */
  readonly rewriteJson: (text: string) => string;
  readonly parse: (text: string) => object;
  /** Takes what `parse` gave. */
  readonly serialize: (value: object) => string;
}

function kind<T extends object>(
  [schema, root, atLeast]: readonly [string, string, number],
  parse: (text: string) => T,
  serialize: (value: T) => string,
): Kind {
  return {
    schema,
    root,
    atLeast,
    rewrite: (text) => serialize(structuredClone(parse(text))),
    rewriteJson: (text) => serialize(JSON.parse(JSON.stringify(parse(text))) as T),
    parse,
    serialize: (value) => serialize(value as T),
  };
}

/** Every kind. */
export const kinds: readonly Kind[] = [
  kind(['domain', 'domain', 2236], xml.parseDomain, xml.serializeDomain),
  kind(['capability', 'capabilities', 22], xml.parseCapabilities, xml.serializeCapabilities),
  kind(
    ['domaincaps', 'domainCapabilities', 61],
    xml.parseDomainCapabilities,
    xml.serializeDomainCapabilities,
  ),
  kind(['cpu', 'cpu', 284], xml.parseCpuDocument, xml.serializeCpuDocument),
  kind(['network', 'network', 140], xml.parseNetwork, xml.serializeNetwork),
  kind(['networkport', 'networkport', 7], xml.parseNetworkPort, xml.serializeNetworkPort),
  kind(['nwfilter', 'filter', 102], xml.parseNWFilter, xml.serializeNWFilter),
  kind(['nwfilterbinding', 'filterbinding', 2], xml.parseNWFilterBinding, xml.serializeNWFilterBinding),
  kind(['storagepool', 'pool', 77], xml.parseStoragePool, xml.serializeStoragePool),
  kind(['storagevol', 'volume', 48], xml.parseStorageVol, xml.serializeStorageVol),
  kind(
    ['storagepoolcaps', 'storagepoolCapabilities', 2],
    xml.parseStoragePoolCapabilities,
    xml.serializeStoragePoolCapabilities,
  ),
  kind(['nodedev', 'device', 92], xml.parseNodeDevice, xml.serializeNodeDevice),
  kind(['interface', 'interface', 19], xml.parseHostInterface, xml.serializeHostInterface),
  kind(['secret', 'secret', 7], xml.parseSecret, xml.serializeSecret),
  kind(['domainsnapshot', 'domainsnapshot', 26], xml.parseDomainSnapshot, xml.serializeDomainSnapshot),
  kind(['domaincheckpoint', 'domaincheckpoint', 9], xml.parseDomainCheckpoint, xml.serializeDomainCheckpoint),
  kind(['domainbackup', 'domainbackup', 14], xml.parseDomainBackup, xml.serializeDomainBackup),
];
