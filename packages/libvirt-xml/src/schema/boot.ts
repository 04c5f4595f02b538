import { type EnabledState, type YesNo } from './scalars.js';
import { type TypeRows } from './table.js';

/** What a guest boots. The element `<firmware>` is `firmwareElement`; `firmware` is the attribute. */
export interface Os {
  firmware?: 'bios' | 'efi';
  type: OsType;
  firmwareElement?: OsFirmware;
  loader?: OsLoader;
  nvram?: OsNvram;
  kernel?: string;
  initrd?: string;
  cmdline?: string;
  dtb?: string;
  init?: string;
  initarg?: string[];
  boot?: OsBoot[];
  bootmenu?: OsBootMenu;
  smbios?: OsSmbios;
  bios?: OsBios;
}

/** The kind of guest (hvm, exe, linux, xen...), on which machine. */
export interface OsType {
  value: string;
  arch?: string;
  machine?: string;
}

/** Features that the firmware must or must not have. */
export interface OsFirmware {
  feature?: OsFirmwareFeature[];
}

/** One feature of the firmware. */
export interface OsFirmwareFeature {
  enabled: YesNo;
  name: 'enrolled-keys' | 'secure-boot';
}

/** The firmware's code; `value` is a path of the host, absent when libvirt chooses. */
export interface OsLoader {
  value?: string;
  readonly?: YesNo;
  secure?: YesNo;
  stateless?: YesNo;
  type?: 'rom' | 'pflash';
  format?: 'raw' | 'qcow2';
}

/** The firmware's variables; `value` is a path of the host. */
export interface OsNvram {
  value?: string;
  template?: string;
  format?: 'raw' | 'qcow2';
}

/** One device kind of the boot order. */
export interface OsBoot {
  dev: 'hd' | 'fd' | 'cdrom' | 'network';
}

/** The firmware's boot menu; timeout in milliseconds. */
export interface OsBootMenu {
  enable: YesNo;
  timeout?: number;
}

/** Whose SMBIOS tables the guest sees. */
export interface OsSmbios {
  mode: 'emulate' | 'host' | 'sysinfo';
}

/** The BIOS's behaviour; rebootTimeout in milliseconds, -1 for none. */
export interface OsBios {
  useserial?: YesNo;
  rebootTimeout?: number;
}

/** Tables the guest can read: SMBIOS strings, or firmware configuration files. */
export interface Sysinfo {
  type: 'smbios' | 'fwcfg';
  bios?: SysinfoBlock;
  system?: SysinfoBlock;
  baseBoard?: SysinfoBlock[];
  chassis?: SysinfoBlock;
  oemStrings?: SysinfoOemStrings;
}

/** Named strings of an SMBIOS table. */
export interface SysinfoBlock {
  entry?: SysinfoEntry[];
}

/** One named string; the names are SMBIOS's (manufacturer, product, serial, uuid...). */
export interface SysinfoEntry {
  value: string;
  name: string;
}

/** Free strings. */
export interface SysinfoOemStrings {
  entry?: string[];
}

/** Which sleep states the guest's firmware offers. */
export interface PowerManagement {
  'suspend-to-mem'?: EnabledState;
  'suspend-to-disk'?: EnabledState;
}

export const bootRows = {
  Os: {
    attributes: { firmware: 'string' },
    children: {
      type: 'OsType',
      firmwareElement: { element: 'firmware', type: 'OsFirmware' },
      init: 'string',
      initarg: ['string'],
      loader: 'OsLoader',
      nvram: 'OsNvram',
      kernel: 'string',
      initrd: 'string',
      cmdline: 'string',
      dtb: 'string',
      boot: ['OsBoot'],
      bootmenu: 'OsBootMenu',
      smbios: 'OsSmbios',
      bios: 'OsBios',
    },
  },
  OsType: { attributes: { arch: 'string', machine: 'string' }, text: 'string' },
  OsFirmware: { children: { feature: ['OsFirmwareFeature'] } },
  OsFirmwareFeature: { attributes: { enabled: 'string', name: 'string' } },
  OsLoader: {
    attributes: {
      readonly: 'string',
      secure: 'string',
      stateless: 'string',
      type: 'string',
      format: 'string',
    },
    text: 'string',
    textOptional: true,
  },
  OsNvram: { attributes: { template: 'string', format: 'string' }, text: 'string', textOptional: true },
  OsBoot: { attributes: { dev: 'string' } },
  OsBootMenu: { attributes: { enable: 'string', timeout: 'integer' } },
  OsSmbios: { attributes: { mode: 'string' } },
  OsBios: { attributes: { useserial: 'string', rebootTimeout: 'integer' } },
  Sysinfo: {
    attributes: { type: 'string' },
    children: {
      bios: 'SysinfoBlock',
      system: 'SysinfoBlock',
      baseBoard: ['SysinfoBlock'],
      chassis: 'SysinfoBlock',
      oemStrings: 'SysinfoOemStrings',
    },
  },
  SysinfoBlock: { children: { entry: ['SysinfoEntry'] } },
  SysinfoEntry: { attributes: { name: 'string' }, text: 'string' },
  SysinfoOemStrings: { children: { entry: ['string'] } },
  PowerManagement: { children: { 'suspend-to-mem': 'EnabledState', 'suspend-to-disk': 'EnabledState' } },
} satisfies TypeRows;
