import { definePlugPoint, type CallOptions, type PlugPoint, type ProgressOptions } from '@hostelry/compute';
import { type Connection } from '@hostelry/libvirt';
import { type CachedImage, type DiskFormat, type OwnedVolume } from '../cached-image.js';

/** What an image backend sees of the host; made of the driver's `Host` and options. */
export interface ImageBackendHost {
  readonly uri: string;
  /** The storage pool that images are kept in, and what instances have besides root disks. */
  readonly imagePool: string;
  /** The connection to use for the next calls. */
  connection(signal?: AbortSignal): Promise<Connection>;
}

/** Where a disk is: a volume of one of the host's storage pools. It is what an instance remembers of its disk, with the backend's name. */
export interface DiskPlace {
  readonly pool: string;
  readonly name: string;
}

/** What a disk is made from: a complete disk image on a volume of the host, which is only read. */
export type DiskImage = Pick<CachedImage, 'pool' | 'name' | 'path' | 'format' | 'virtualSizeBytes'>;

/** A disk to be made. */
export interface NewDisk {
  /** As `place` gave it. */
  readonly place: DiskPlace;
  readonly image: DiskImage;
  /** What the guest is to see. Undefined: the image's own size. */
  readonly sizeMiB?: number | undefined;
}

/** What may be done with a disk. `extend-running` is while its guest runs; `move-running` is a live migration. */
export type DiskAction = 'snapshot' | 'extend' | 'extend-running' | 'capture' | 'move' | 'move-running';

/** What cannot be done with a disk, and why: the end of a sentence that begins with the disk. What is not named can be done. */
export type DiskLimits = Readonly<Partial<Record<DiskAction, string>>>;

/**
 * Makes the root disks of a host's instances in one way, and looks after them. A disk is a volume of one of the host's pools, so that
 * whatever only reads one (a capture, a move) goes by libvirt. It remembers nothing: all that is known of a disk is in its instance.
 * Errors are ComputeErrors or the client's own.
 */
export interface ImageBackend {
  /** Files with the bytes of a disk in the pool of images, as moves leave them, may stay what they are. Else a disk is made of them, and none can come while its guest runs. */
  readonly keepsFiles: boolean;

  /** Where a new disk is to be; asks nobody. `stem` was never used before, and says whose disk it is. */
  place(stem: string): DiskPlace;

  /** What cannot be done with disks of a format; asks nobody. */
  limits(format: DiskFormat): DiskLimits;

  /** Called before the first `create`: makes ready what disks are kept in, if that is not the pool of images, which is ready. `not-found` if it is not there. */
  prepare?(options: CallOptions): Promise<void>;

  /**
   * Called to make a disk that holds the image. `invalid` with the field `rootDisk.sizeMiB` if it is to be smaller than that. The image may
   * be removed afterwards unless the disk's definition names it. On failure and abort the caller calls `remove`.
   */
  create(disk: NewDisk, options: ProgressOptions): Promise<OwnedVolume>;

  /** Called while the guest is down, where no limit forbids it: gives the disk so many bytes, more than it has. On failure it is as it was. */
  extend(place: DiskPlace, sizeBytes: number, options: CallOptions): Promise<void>;

  /** Takes a disk away that nothing uses, or what a failed `create` left; none is no error. */
  remove(place: DiskPlace, options: CallOptions): Promise<void>;
}

/** An image backend, as a plug-in makes it. */
export interface ImageBackendMaker {
  /** Made once for each driver; does no I/O. */
  create(host: ImageBackendHost): ImageBackend;
}

/** What image backends are, as the built-in ones say it too. */
export const imageBackendContract: PlugPoint<ImageBackendMaker> = definePlugPoint('image-backend', 1);
