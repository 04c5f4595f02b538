import { type OptionSpec } from '../command-spec.js';

/** What every command takes, before or after its name. */
export const GLOBAL_OPTIONS: readonly OptionSpec[] = [
  {
    flags: '--host <uri>',
    summary: 'work in process on this host, for example qemu:///system (repeat for more)',
    repeats: true,
  },
  {
    flags: '--host-option <key=value>',
    summary: 'an option for the driver of --host, for example imageBackend=flat (repeat for more)',
    repeats: true,
  },
  {
    flags: '--server <url>',
    summary: 'work through this server (default: HOSTELRY_SERVER, else http://127.0.0.1:4180)',
  },
  {
    flags: '--ca <file>',
    summary: "certificates to trust for an https server instead of the system's (default: HOSTELRY_CA)",
  },
  { flags: '-o, --output <format>', summary: 'table, json, yaml or name (default: table)' },
  { flags: '-V, --version', summary: 'print the version' },
  { flags: '-h, --help', summary: 'print this help, or that of a command' },
];

export const NO_WAIT: OptionSpec = {
  flags: '--no-wait',
  summary: 'print the operation and return at once (needs a server)',
};

export const TIMEOUT: OptionSpec = {
  flags: '--timeout <time>',
  summary: 'how long a guest may take, for example 30s',
};

/** What a guest boots from. */
export const BOOT: readonly OptionSpec[] = [
  { flags: '--image <file|url|name>', summary: 'the disk image to boot from; a name is of an imported one' },
  { flags: '--sha256 <sum>', summary: "the image's checksum" },
  { flags: '--format <format>', summary: 'qcow2 or raw (default: detected)' },
];

export const KERNEL: readonly OptionSpec[] = [
  { flags: '--kernel <file|url>', summary: 'boot this kernel directly' },
  { flags: '--initrd <file|url>', summary: 'with this initial RAM disk' },
  { flags: '--cmdline <text>', summary: 'and this kernel command line' },
];
