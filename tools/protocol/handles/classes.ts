/** A class of the idiomatic layer and how its objects stand on the wire. */
export interface HandleClass {
  /** libvirt's name without `vir`. */
  readonly name: string;
  /** The program whose procedures it calls. */
  readonly program: 'remote' | 'admin';
  /** The struct that names an object on the wire; undefined for a connection, which nothing names. */
  readonly wire?: string;
  /** Generated file, without `.ts`. */
  readonly file: string;
  /** The hand-written module that extends the generated class, seen from `src`; undefined if the generated one is all. */
  readonly extendedBy?: string;
  /** What the generated class extends, seen from `src`, when it is not Handle. */
  readonly extends?: { readonly name: string; readonly module: string };
  /** What an object is, for its doc comment. */
  readonly what: string;
}

/** The classes, in an order in which each only needs those before it. */
export const handleClasses: readonly HandleClass[] = [
  {
    name: 'DomainSnapshot',
    program: 'remote',
    wire: 'remote_nonnull_domain_snapshot',
    file: 'domain-snapshot',
    what: 'A snapshot of a domain, named by its name and the domain.',
  },
  {
    name: 'DomainCheckpoint',
    program: 'remote',
    wire: 'remote_nonnull_domain_checkpoint',
    file: 'domain-checkpoint',
    what: 'A checkpoint of a domain, from which on changed blocks are known; named by its name and the domain.',
  },
  {
    name: 'Domain',
    program: 'remote',
    wire: 'remote_nonnull_domain',
    file: 'domain',
    extendedBy: 'client/domain',
    what: 'The methods of a domain that follow from their procedures.',
  },
  {
    name: 'NetworkPort',
    program: 'remote',
    wire: 'remote_nonnull_network_port',
    file: 'network-port',
    what: 'A port of a virtual network, named by its UUID and the network.',
  },
  {
    name: 'Network',
    program: 'remote',
    wire: 'remote_nonnull_network',
    file: 'network',
    extendedBy: 'client/network',
    what: 'The methods of a network that follow from their procedures.',
  },
  {
    name: 'StorageVol',
    program: 'remote',
    wire: 'remote_nonnull_storage_vol',
    file: 'storage-vol',
    extendedBy: 'client/storage-vol',
    what: 'The methods of a volume that follow from their procedures.',
  },
  {
    name: 'StoragePool',
    program: 'remote',
    wire: 'remote_nonnull_storage_pool',
    file: 'storage-pool',
    what: 'A storage pool of one connection, named by its UUID.',
  },
  {
    name: 'NodeDevice',
    program: 'remote',
    wire: 'remote_nonnull_node_device',
    file: 'node-device',
    extendedBy: 'client/node-device',
    what: 'The methods of a host device that follow from their procedures.',
  },
  {
    name: 'Interface',
    program: 'remote',
    wire: 'remote_nonnull_interface',
    file: 'interface',
    what: "A network interface of the host's own configuration, named by its name.",
  },
  {
    name: 'Secret',
    program: 'remote',
    wire: 'remote_nonnull_secret',
    file: 'secret',
    what: 'A secret that the host keeps, named by its UUID.',
  },
  {
    name: 'NWFilter',
    program: 'remote',
    wire: 'remote_nonnull_nwfilter',
    file: 'nw-filter',
    what: 'A network filter, named by its UUID.',
  },
  {
    name: 'NWFilterBinding',
    program: 'remote',
    wire: 'remote_nonnull_nwfilter_binding',
    file: 'nw-filter-binding',
    what: 'A network filter as it is bound to one port of a domain, named by the port.',
  },
  {
    name: 'Connection',
    program: 'remote',
    file: 'connection',
    extendedBy: 'client/connection',
    extends: { name: 'ConnectionEvents', module: 'client/connection-events' },
    what: 'The methods of a connection that follow from their procedures.',
  },
  {
    name: 'AdmClient',
    program: 'admin',
    wire: 'admin_nonnull_client',
    file: 'adm-client',
    what: "A client of a daemon's server, as the admin interface sees it; named by its id and the server.",
  },
  {
    name: 'AdmServer',
    program: 'admin',
    wire: 'admin_nonnull_server',
    file: 'adm-server',
    what: 'A server of a daemon, for example `libvirtd` or `admin`, named by its name.',
  },
  {
    name: 'AdmConnection',
    program: 'admin',
    file: 'adm-connection',
    extendedBy: 'client/adm-connection',
    what: 'The methods of an admin connection that follow from their procedures.',
  },
];
