import { type FacetName, type Facets } from './facets.js';

/** How long a call may take: what a supervisor gives it where its caller sets no deadline. */
export type CallLength =
  /** Asks. */
  | 'query'
  /** Changes something small. */
  | 'change'
  /** Waits for the guest, by the caller's own `timeoutMs`. */
  | 'guest'
  /** Moves disks or memory. */
  | 'transfer'
  /** Like a query, and gives a stream, which goes on after it. */
  | 'open';

/** What is common to a method of a facet and all others, as data: nobody who treats them alike has to name each. */
export interface FacetCall {
  /** What is being done, for messages; `%` stands for the instance, where the first argument is its UUID. */
  readonly doing: string;
  /** How many arguments come before the options. */
  readonly takes: number;
  readonly length: CallLength;
}

/** The methods of a facet; each takes its options last. */
export type FacetMethod<Name extends FacetName> = keyof Facets[Name] & string;

const call = (doing: string, takes: number, length: CallLength): FacetCall => ({ doing, takes, length });

/** Every method of every facet. */
export const FACET_CALLS: {
  readonly [Name in FacetName]: { readonly [Method in FacetMethod<Name>]: FacetCall };
} = {
  power: {
    start: call('Starting instance %', 1, 'change'),
    stop: call('Stopping instance %', 1, 'guest'),
    reboot: call('Restarting instance %', 1, 'guest'),
  },
  pause: {
    pause: call('Pausing instance %', 1, 'change'),
    resume: call('Resuming instance %', 1, 'change'),
  },
  suspend: {
    suspend: call('Suspending instance %', 1, 'transfer'),
    resume: call('Resuming suspended instance %', 1, 'transfer'),
    discard: call('Discarding the saved memory of instance %', 1, 'change'),
  },
  interfaces: {
    attach: call('Attaching an interface to instance %', 2, 'change'),
    detach: call('Detaching an interface from instance %', 2, 'guest'),
  },
  volumes: {
    attach: call('Attaching a volume to instance %', 2, 'change'),
    detach: call('Detaching a volume from instance %', 2, 'guest'),
    swap: call('Swapping a volume of instance %', 3, 'transfer'),
    extend: call('Extending a volume of instance %', 3, 'change'),
    connector: call('Reading the connector', 0, 'query'),
  },
  devices: {
    list: call('Listing the devices of instance %', 1, 'query'),
    attach: call('Attaching a device to instance %', 2, 'change'),
    detach: call('Detaching a device from instance %', 2, 'guest'),
    hostDevices: call("Listing the host's devices", 0, 'query'),
  },
  snapshots: {
    create: call('Taking a snapshot of instance %', 2, 'transfer'),
    list: call('Listing the snapshots of instance %', 1, 'query'),
    revert: call('Reverting instance % to a snapshot', 2, 'transfer'),
    delete: call('Deleting a snapshot of instance %', 2, 'transfer'),
  },
  capture: { capture: call('Capturing the root disk of instance %', 1, 'transfer') },
  rescue: {
    rescue: call('Rescuing instance %', 2, 'transfer'),
    unrescue: call('Ending the rescue of instance %', 1, 'change'),
  },
  resize: { resize: call('Resizing instance %', 2, 'guest') },
  coldMigration: {
    pack: call('Packing instance %', 1, 'guest'),
    unpack: call('Unpacking an instance', 1, 'transfer'),
    confirm: call('Confirming the migration of instance %', 1, 'change'),
    revert: call('Reverting the migration of instance %', 1, 'change'),
  },
  liveMigration: {
    offer: call('Offering instance %', 1, 'query'),
    accept: call('Accepting an instance', 1, 'change'),
    check: call('Checking the migration of instance %', 2, 'query'),
    migrate: call('Migrating instance %', 2, 'transfer'),
    progress: call('Reading the progress of the migration of instance %', 1, 'query'),
    abort: call('Aborting the migration of instance %', 1, 'change'),
    force: call('Forcing the migration of instance %', 2, 'change'),
    complete: call('Completing a migration', 1, 'change'),
    withdraw: call('Withdrawing from a migration', 1, 'change'),
  },
  console: { serial: call('Opening the serial console of instance %', 1, 'open') },
  consoleLog: { read: call('Reading the console log of instance %', 1, 'query') },
  display: {
    describe: call('Describing the display of instance %', 1, 'query'),
    open: call('Opening the display of instance %', 1, 'open'),
  },
  agent: {
    setPassword: call('Setting a password in instance %', 2, 'change'),
    freeze: call('Freezing the file systems of instance %', 1, 'change'),
    thaw: call('Thawing the file systems of instance %', 1, 'change'),
    addresses: call('Reading the addresses of instance %', 1, 'query'),
  },
  statistics: {
    list: call('Reading statistics', 0, 'query'),
    diagnose: call('Diagnosing instance %', 1, 'query'),
    host: call('Reading the statistics of the host', 0, 'query'),
  },
  firewall: {
    set: call('Setting the firewall of instance %', 2, 'change'),
    get: call('Reading the firewall of instance %', 1, 'query'),
    clear: call('Clearing the firewall of instance %', 1, 'change'),
  },
  storagePools: {
    list: call('Listing pools', 0, 'query'),
    get: call('Reading pool %', 1, 'query'),
    create: call('Creating pool %', 1, 'change'),
    start: call('Starting pool %', 1, 'change'),
    stop: call('Stopping pool %', 1, 'change'),
    refresh: call('Refreshing pool %', 1, 'change'),
    setAutostart: call('Setting the autostart of pool %', 2, 'change'),
    delete: call('Deleting pool %', 1, 'change'),
  },
  storageVolumes: {
    list: call('Listing the volumes of pool %', 1, 'query'),
    get: call('Reading a volume of pool %', 2, 'query'),
    create: call('Creating a volume in pool %', 2, 'transfer'),
    clone: call('Cloning a volume of pool %', 3, 'transfer'),
    resize: call('Resizing a volume of pool %', 3, 'change'),
    delete: call('Deleting a volume of pool %', 2, 'change'),
    wipe: call('Wiping a volume of pool %', 2, 'transfer'),
    upload: call('Uploading a volume to pool %', 2, 'transfer'),
    download: call('Downloading a volume of pool %', 2, 'open'),
  },
  networks: {
    list: call('Listing networks', 0, 'query'),
    get: call('Reading network %', 1, 'query'),
    create: call('Creating network %', 1, 'change'),
    start: call('Starting network %', 1, 'change'),
    stop: call('Stopping network %', 1, 'change'),
    setAutostart: call('Setting the autostart of network %', 2, 'change'),
    delete: call('Deleting network %', 1, 'change'),
    leases: call('Listing the leases of network %', 1, 'query'),
    reserve: call('Reserving an address of network %', 2, 'change'),
    release: call('Releasing an address of network %', 2, 'change'),
    setDnsHost: call('Setting the DNS of network %', 2, 'change'),
  },
  images: {
    list: call('Listing images', 0, 'query'),
    get: call('Reading image %', 1, 'query'),
    import: call('Importing image %', 1, 'transfer'),
    delete: call('Deleting image %', 1, 'change'),
  },
  imageCache: { prune: call('Pruning images', 0, 'transfer') },
  maintenance: {
    enter: call('Entering maintenance', 1, 'change'),
    leave: call('Leaving maintenance', 0, 'change'),
    status: call('Reading the maintenance status', 0, 'query'),
  },
  hostPower: {
    shutdown: call('Shutting the host down', 0, 'change'),
    reboot: call('Restarting the host', 0, 'change'),
  },
  definition: {
    read: call('Reading the definition of instance %', 1, 'query'),
    check: call('Checking a definition of instance %', 2, 'query'),
    change: call('Changing the definition of instance %', 2, 'change'),
  },
  rename: { rename: call('Renaming instance %', 2, 'change') },
  autostart: { set: call('Setting the autostart of instance %', 2, 'change') },
  annotations: { set: call('Annotating instance %', 2, 'change') },
  screenshot: { take: call('Taking a screenshot of instance %', 1, 'query') },
  adoption: {
    adopt: call('Adopting instance %', 1, 'change'),
    disown: call('Disowning instance %', 1, 'change'),
  },
  rebuild: { rebuild: call('Rebuilding instance %', 2, 'transfer') },
  clone: { clone: call('Cloning instance %', 2, 'transfer') },
};

/** The names of all facets, in the order of their parts in the conformance kit. */
export const FACETS = Object.keys(FACET_CALLS) as readonly FacetName[];

/** The facets that a driver has, by name. */
export function facetsOf(driver: { readonly [Name in FacetName]?: unknown }): readonly FacetName[] {
  return FACETS.filter((name) => driver[name] !== undefined);
}
