import { ComputeError } from '@hostelry/compute';
import { deprecate } from 'node:util';

/** The part of a VM's configuration that managers before oVirt 3.3 sent instead of a list of devices. */
export interface LegacyConf {
  readonly drives?: readonly Readonly<Record<string, unknown>>[];
  /** Paths of up to four IDE disks, where there are no drives. */
  readonly hda?: string;
  readonly hdb?: string;
  readonly hdc?: string;
  readonly hdd?: string;
  readonly cdrom?: string;
  readonly floppy?: string;
  /** Lists with commas. */
  readonly macAddr?: string;
  readonly nicModel?: string;
  readonly bridge?: string;
  readonly soundDevice?: string;
  readonly display?: string;
  readonly displayIp?: string;
  readonly displayNetwork?: string;
  readonly spiceMonitors?: string | number;
  readonly keyboardLayout?: string;
  readonly spiceDisableTicketing?: string | boolean;
  readonly spiceSecureChannels?: string;
  readonly copyPasteEnable?: string | boolean;
  readonly fileTransferEnable?: string | boolean;
  readonly memSize?: string | number;
  readonly [key: string]: unknown;
}

/** Something about a conf that its sender may not expect; the specs are made all the same. */
export interface ConfDiagnostic {
  readonly code: ConfDiagnosticCode;
  /** The key of the conf that it is about. */
  readonly key: string;
  readonly message: string;
}

/** What a diagnostic is about. */
export type ConfDiagnosticCode =
  | 'no-interface'
  | 'mac-repeated'
  | 'bridge-repeated'
  | 'default-bridge'
  | 'index-taken'
  | 'target-taken'
  | 'not-an-ide-unit'
  | 'ide-on-ppc'
  | 'access-forced'
  | 'if-key-kept'
  | 'no-video'
  | 'heads-ignore-display'
  | 'unknown-type'
  | 'size-unknown';

/** Takes the diagnostics, apart from the specs; nothing is printed. */
export type OnDiagnostic = (diagnostic: ConfDiagnostic) => void;

/** A spec as a conf holds it: any object. */
export type ConfSpec = Readonly<Record<string, unknown>>;

/**
 * Specs of one type from a conf without a list of devices; pure. What may surprise the sender goes to `onDiagnostic`.
 * @deprecated Only for confs of managers before oVirt 3.3: send `devices`.
 */
export type SpecListFromLegacyConf = (
  conf: LegacyConf,
  arch: string,
  onDiagnostic?: OnDiagnostic,
) => ConfSpec[];

/** Marks a reader of legacy confs as deprecated: the first use of any in the process gives one warning. */
export function legacy(
  read: (conf: LegacyConf, arch: string, onDiagnostic: OnDiagnostic) => ConfSpec[],
): SpecListFromLegacyConf {
  const withDefault: SpecListFromLegacyConf = (conf, arch, onDiagnostic = () => undefined) =>
    read(conf, arch, onDiagnostic);
  // Node.js gives the warning of a code once.
  return deprecate(
    withDefault,
    'A VM without a list of devices is deprecated: send "devices" instead of the keys of its legacy conf',
    'HOSTELRY_LEGACY_CONF',
  );
}

/** The error of a conf that cannot be understood. */
export function invalidConf(key: string, what: string): ComputeError {
  return new ComputeError('invalid', `The conf is invalid: ${key} ${what}`, { details: { field: key } });
}

/** What a legacy conf leaves to the architecture; throws ComputeError `invalid` for one that oVirt had not. */
export function byArch(arch: string, choices: { readonly x86: string; readonly ppc: string }): string {
  if (arch === 'x86_64') return choices.x86;
  if (arch === 'ppc64' || arch === 'ppc64le') return choices.ppc;
  throw new ComputeError('invalid', `Cannot read a legacy conf for architecture "${arch}"`);
}
