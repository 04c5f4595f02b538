import { ComputeError } from '@hostelry/compute';

/** The oldest libvirt that the driver works with: bulk statistics, volume streams and metadata as they are used here. */
export const MIN_LIBVIRT_VERSION: Version = [6, 0, 0];

/** The oldest QEMU that the driver works with, the one that libvirt 6.0 was released beside. */
export const MIN_QEMU_VERSION: Version = [4, 2, 0];

/** Major, minor, micro. */
export type Version = readonly [major: number, minor: number, micro: number];

/** What is wanted of a host; what is left out is not asked. */
export interface WantedVersions {
  readonly libvirt?: Version;
  readonly hypervisor?: Version;
  /** Exactly as the connection gives it, for example `QEMU`. */
  readonly type?: string;
}

/** The calls that tell versions; `Connection` of `@hostelry/libvirt` satisfies it. */
export interface VersionSource {
  getLibVersion(options?: { readonly signal?: AbortSignal | undefined }): Promise<number | bigint>;
  getVersion(options?: { readonly signal?: AbortSignal | undefined }): Promise<number | bigint>;
  getType(options?: { readonly signal?: AbortSignal | undefined }): Promise<string>;
}

/** A version as libvirt's number: (0, 9, 13) is 9013. */
export function versionNumber([major, minor, micro]: Version): number {
  return major * 1_000_000 + minor * 1_000 + micro;
}

/** libvirt's number as text: 9000000 is `9.0.0`. */
export function versionText(number: number | bigint): string {
  const value = Number(number);
  return `${Math.floor(value / 1_000_000)}.${Math.floor(value / 1_000) % 1_000}.${value % 1_000}`;
}

/**
 * Whether the host is at least what is wanted: libvirt's version is asked first, then the hypervisor's, then its type.
 * What is not wanted costs no call; an error in a call means no (after Nova's `_conn_has_min_version`).
 */
export async function hasMinVersion(
  source: VersionSource,
  wanted: WantedVersions,
  signal?: AbortSignal,
): Promise<boolean> {
  try {
    if (wanted.libvirt && (await source.getLibVersion({ signal })) < versionNumber(wanted.libvirt))
      return false;
    if (wanted.hypervisor && (await source.getVersion({ signal })) < versionNumber(wanted.hypervisor))
      return false;
    return wanted.type === undefined || (await source.getType({ signal })) === wanted.type;
  } catch {
    // A host that cannot say what it is does not count as new enough; why it cannot shows at the next real call.
    return false;
  }
}

/** Throws ComputeError `unsupported` that names both versions when `found` is older than `oldest`. */
export function requireVersion(subject: string, found: number | bigint, oldest: Version): void {
  if (found >= versionNumber(oldest)) return;
  throw new ComputeError(
    'unsupported',
    `${subject} has version ${versionText(found)}, and ${oldest.join('.')} is the oldest that is supported`,
  );
}
