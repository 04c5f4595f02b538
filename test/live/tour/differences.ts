/** Where our simulator does not say what libvirt's test driver says, and why. */

/** One known difference. */
export interface Difference {
  /** The command, or the beginning of several. */
  readonly command: string;
  readonly reason: string;
  /** The lines that may differ, where not the whole answer does. */
  readonly lines?: RegExp;
}

const QEMU_STATE = 'a guest in the wrong state is refused as QEMU refuses it: decision 0050';
const OS_TYPE = 'guests say the type of their document, as with QEMU: decision 0050';
const ALL_CPUS =
  'the test driver invents 8 CPUs of which 3 are on; we have the 16 that both report in nodeinfo';
const LIVE_DEVICES = 'a running guest has aliases and terminals, as with QEMU: decision 0050';
const ORDER = 'the elements of one interface come in another order, which says nothing';
const NOT_THERE = 'the test driver does not take the flags that virsh sends; we answer';

/** Differences in what commands say. One that is not met is stale, and fails the tour. */
export const DIFFERENCES: readonly Difference[] = [
  {
    command: 'capabilities',
    lines: /<pages /,
    reason: 'the test driver has pages of 8 KiB on an i686; ours are those of a PC',
  },
  { command: 'nodecpumap', reason: ALL_CPUS },
  { command: 'freepages', reason: 'the test driver fails without an error; we count pages' },
  { command: 'nodedev-list', reason: NOT_THERE },
  {
    command: 'define IN/broken.xml',
    lines: /domain|^-+\^$/,
    reason: 'each parser has its own words for a document that is not well-formed',
  },
  { command: 'dominfo', lines: /^OS Type/, reason: OS_TYPE },
  { command: 'resume --domain tour', reason: QEMU_STATE },
  { command: 'shutdown --domain tour', reason: QEMU_STATE },
  { command: 'autostart passing', reason: 'a transient guest cannot start by itself, as with QEMU' },
  {
    command: 'domblkstat tour',
    reason: 'the test driver lacks the newer call; we count more, and the sum of all disks',
  },
  { command: 'domblkerror', reason: 'the test driver invents errors; ours are planted by who wants some' },
  { command: 'ttyconsole', reason: LIVE_DEVICES },
  { command: 'vcpuinfo', lines: /^CPU Affinity/, reason: ALL_CPUS },
  { command: 'vcpupin tour', lines: /^ \d+ +\d+-\d+$/, reason: ALL_CPUS },
  { command: 'emulatorpin tour', lines: /^ +\*:/, reason: ALL_CPUS },
  { command: 'iothreadinfo', lines: /^ \d/, reason: 'the test driver pins threads to two CPUs by itself' },
  {
    command: 'schedinfo tour --set weight=70',
    lines: /^weight/,
    reason: 'the test driver forgets what was set',
  },
  {
    command: 'cpu-stats',
    lines: /^(CPUN:|\s(v?cpu)_time .*)$/,
    reason: 'the test driver counts two CPUs whatever the guest has',
  },
  { command: 'domlaunchsecinfo', reason: NOT_THERE },
  {
    command: 'dumpxml tour',
    lines:
      /<alias |<source path=|tty=|<console |<shares>|<(controller|input) |<\/(controller|input)>|<(target|model|bandwidth|inbound|outbound) |<\/bandwidth>|<bandwidth>/,
    reason: `${LIVE_DEVICES}; ${ORDER}; the weight that the test driver forgot`,
  },
  {
    command: 'save-image-dumpxml',
    lines: /<shares>|<(target|model|inbound|outbound) |<\/?bandwidth>/,
    reason: `${ORDER}; the weight that the test driver forgot`,
  },
  {
    command: 'domstate --reason tour',
    reason: 'a managed save is gone on from, as with QEMU; the test driver boots',
  },
  { command: 'net-dumpxml tournet --inactive', reason: NOT_THERE },
  {
    command: 'pool-dumpxml default-pool',
    lines: /source/,
    reason: 'an empty element is written in one line',
  },
  {
    command: 'vol-create tourpool IN/volume.xml',
    lines: /^error: .*exist/,
    reason: 'a volume that exists has an error of its own, as with the storage driver',
  },
  { command: 'iface-dumpxml eth1', lines: /<mac /, reason: ORDER },
  { command: 'iface-edit', reason: NOT_THERE },
  { command: 'iface-dumpxml eth9 --inactive', reason: NOT_THERE },
];

/** Differences in events: what ours are in the place of libvirt's; undefined where libvirt has none. */
export const EVENT_DIFFERENCES: readonly {
  readonly ours: string;
  readonly theirs: string | undefined;
  readonly reason: string;
}[] = [
  {
    ours: "event 'reboot' for domain 'tour'",
    theirs: undefined,
    reason: 'the test driver restarts guests in silence',
  },
  {
    ours: "event 'lifecycle' for domain 'tour': Started Restored",
    theirs: "event 'lifecycle' for domain 'tour': Started Booted",
    reason: 'a managed save is gone on from; the test driver boots',
  },
];
