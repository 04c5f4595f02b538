import { ComputeError, type MigrationTicket } from '@hostelry/compute';
import { type OwnedVolumeRecord } from '../../guest/metadata.js';
import { type DiskFormat } from '../../images/cached-image.js';
import { DRIVER, parseJson } from '../../moving/moving-instance.js';

/** A volume at the destination that one of the instance's own volumes becomes. */
export interface NewVolume extends OwnedVolumeRecord {
  readonly target: string;
  readonly path: string;
  readonly format: DiskFormat;
  /** It was made for the move, and its bytes are to come; else both hosts see the same. */
  readonly isNew: boolean;
  /** The source sends its bytes itself, before the guest moves: the hypervisor copies no disk that is only read. */
  readonly isSent: boolean;
}

/** What is in a ticket's `address`: how the destination is reached, and what it has prepared. */
export interface Address {
  readonly version: 1;
  /** The destination's libvirt, for the source's driver. */
  readonly uri: string;
  /** Where the source's hypervisor sends memory and disks; undefined leaves it to libvirt. */
  readonly migrationUri?: string;
  /** The pool of images and disks there, and where it is. */
  readonly pool: string;
  readonly poolPath: string;
  readonly emulator?: string;
  /** Copied disks are overlays there of the image that they are overlays of here: only what was written is sent. */
  readonly incremental: boolean;
  readonly volumes: readonly NewVolume[];
  /** Its firewall was made there. */
  readonly isFirewalled: boolean;
}

/** The ticket of a destination that has prepared itself. */
export function writeTicket(uuid: string, address: Address): MigrationTicket {
  const copyDisks = address.volumes.filter(({ isNew }) => isNew).map(({ target }) => target);
  return { uuid, driver: DRIVER, address: JSON.stringify(address), copyDisks };
}

/** What a ticket says. `invalid` if it is not of this kind of driver; `conflict` if it is of another instance. */
export function readTicket({ uuid, driver, address: text }: MigrationTicket, wanted?: string): Address {
  const address = parseJson(text) as Partial<Address> | undefined;
  if (driver !== DRIVER || address?.version !== 1) {
    throw new ComputeError(
      'invalid',
      `The ticket of driver "${driver}" with address "${text}" is none of ours`,
      {
        details: { field: 'ticket' },
      },
    );
  }
  if (wanted !== undefined && uuid !== wanted) {
    throw new ComputeError('conflict', `The ticket is of instance ${uuid}, not of ${wanted}`);
  }
  return address as Address;
}

/** The name of a volume of an instance that moves: new each time, so that a name says which bytes are meant. */
export function newVolumeName(uuid: string, role: string, token: string, format: DiskFormat): string {
  return `${uuid}-${role}-${token}.${role === 'seed' ? 'iso' : format}`;
}
