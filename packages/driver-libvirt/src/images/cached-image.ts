/** What an image is used for: the base of overlays, or a file of a direct kernel boot. */
export type ImageKind = 'disk' | 'kernel' | 'initrd';

/** The formats of disks that guests boot from. */
export type DiskFormat = 'qcow2' | 'raw';

/** What a disk is on to the host: a file, or a block device. */
export type DiskKind = 'file' | 'block';

/** A complete image in the pool, shared by the instances that use it. Never written to. */
export interface CachedImage {
  readonly pool: string;
  readonly name: string;
  /** The volume's path on the host. */
  readonly path: string;
  readonly format: DiskFormat;
  /** What a guest sees as the disk's size; the file's own size for a kernel or initrd. */
  readonly virtualSizeBytes: number;
  /** Lower-case hexadecimal SHA-256 of the image's bytes. */
  readonly sha256: string;
}

/** A volume that belongs to one instance and goes away with it. */
export interface OwnedVolume {
  readonly pool: string;
  readonly name: string;
  /** The volume's path on the host. */
  readonly path: string;
  readonly format: DiskFormat;
  /** What it is to the host. Default `file`. */
  readonly kind?: DiskKind;
}
