import { ComputeError, type FirewallPolicy } from '@hostelry/compute';
import { type DiskFormat } from '../images/cached-image.js';
import { type VolumeRole } from '../guest/metadata.js';

/** The name under which drivers of this kind know each other. */
export const DRIVER = 'libvirt';

/** A disk on a volume that belongs to the instance. */
export interface OwnDisk {
  readonly target: string;
  readonly role: VolumeRole;
  /** What looks after it at the source. */
  readonly backend?: string;
  /** Where it is at the source. */
  readonly pool: string;
  readonly name: string;
  readonly path: string;
  readonly format: DiskFormat;
  /** What the guest sees. */
  readonly capacityBytes: number;
  /** The guest only reads it, so a migration by the hypervisor does not copy it. */
  readonly readOnly: boolean;
  /** It reads from another volume what was not written yet. */
  readonly isOverlay: boolean;
  /** SHA-256 and format of the cached image under it; undefined where it has none, or is based on something else. */
  readonly base?: { readonly sha256: string; readonly format: DiskFormat };
}

/** A file that the guest is booted from, of the image cache. */
export interface BootFile {
  readonly role: 'kernel' | 'initrd';
  readonly sha256: string;
  /** Where it is at the source. */
  readonly pool: string;
  readonly name: string;
  readonly sizeBytes: number;
}

/** What drivers of two hosts tell each other of an instance that moves between them. */
export interface MovingInstance {
  readonly version: 1;
  readonly domainType: string;
  readonly osType: string;
  readonly arch: string;
  readonly machine?: string;
  /** The processor as XML, where the host's own matters. */
  readonly cpu?: string;
  /** Names of the libvirt networks that it is connected to. */
  readonly networks: readonly string[];
  /** The policy of its firewall, which must hold where it goes before it is there. */
  readonly policy?: FirewallPolicy;
  readonly disks: readonly OwnDisk[];
  readonly bootFiles: readonly BootFile[];
  /** Volumes of the host's pools that are attached and not its own, by their paths. */
  readonly attached: readonly { readonly target: string; readonly path: string }[];
}

/** Reads what another driver wrote with `writeMoving`. `invalid` if that driver is of another kind, or the text is no such description. */
export function readMoving<Kind extends MovingInstance = MovingInstance>(driver: string, text: string): Kind {
  if (driver !== DRIVER) {
    throw new ComputeError(
      'invalid',
      `The driver "${driver}" wrote this definition; the driver "${DRIVER}" cannot read it`,
      { details: { field: 'driver' } },
    );
  }
  const read = parseJson(text) as Partial<Kind> | undefined;
  if (read?.version === 1 && Array.isArray(read.disks)) return read as Kind;
  throw new ComputeError('invalid', 'The definition of the instance is none of this version of the driver', {
    details: { field: 'definition' },
  });
}

export function writeMoving(moving: MovingInstance): string {
  return JSON.stringify(moving);
}

/** The value of a JSON text; undefined if it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
