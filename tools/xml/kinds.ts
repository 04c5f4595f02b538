import { type Kind } from './overlay-form.js';

/** The libvirt whose schemas the committed types and tables come of. */
export const schemasOf = '9.0.0';

/** Sizes of storage may be beyond 2^53. */
const sizes = { unsignedLong: 'long' } as const;

/** Every kind; a type that several kinds hold lives with the first of them. */
export const kinds: readonly Kind[] = [
  { name: 'domain', schema: 'domain.rng', root: 'domain' },
  { name: 'network', schema: 'network.rng', root: 'network' },
  { name: 'network-port', schema: 'networkport.rng', root: 'networkport' },
  { name: 'storage-pool', schema: 'storagepool.rng', root: 'pool', kinds: sizes },
  { name: 'storage-vol', schema: 'storagevol.rng', root: 'volume', kinds: sizes },
  { name: 'storage-pool-capabilities', schema: 'storagepoolcaps.rng', root: 'storagepoolCapabilities' },
  {
    name: 'capabilities',
    schema: 'capability.rng',
    root: 'capabilities',
    texts: { 'domain@type': 'string' },
  },
  { name: 'domain-capabilities', schema: 'domaincaps.rng', root: 'domainCapabilities', inSchemaOrder: true },
  { name: 'cpu', schema: 'cpu.rng', root: 'cpu' },
  { name: 'node-device', schema: 'nodedev.rng', root: 'device' },
  { name: 'host-interface', schema: 'interface.rng', root: 'interface', inSchemaOrder: true },
  { name: 'secret', schema: 'secret.rng', root: 'secret' },
  { name: 'nwfilter', schema: 'nwfilter.rng', root: 'filter' },
  { name: 'nwfilter-binding', schema: 'nwfilterbinding.rng', root: 'filterbinding' },
  { name: 'domain-snapshot', schema: 'domainsnapshot.rng', root: 'domainsnapshot' },
  { name: 'domain-checkpoint', schema: 'domaincheckpoint.rng', root: 'domaincheckpoint' },
  { name: 'domain-backup', schema: 'domainbackup.rng', root: 'domainbackup' },
];
