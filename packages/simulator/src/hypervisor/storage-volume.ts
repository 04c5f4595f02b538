import { serializeStorageVol, type StorageVol, toBytes } from '@hostelry/libvirt-xml';
import { StorageVolResizeFlags } from '@hostelry/libvirt';
import { failure, missingName } from './errors.js';
import { emptyQcow2, QCOW2_PROBE_BYTES, readQcow2Header } from './qcow2-header.js';
import { VolumeBytes } from './volume-bytes.js';

/** What a volume group of LVM is divided into, unless it was made otherwise. */
const EXTENT_BYTES = 4 * 1024 ** 2;

/** What a volume's unallocated parts are read from. */
export interface BackingStore {
  readonly path: string;
  readonly format: string | undefined;
}

/** What a client asks for when it creates a volume. */
export interface VolumeRequest {
  readonly name: string;
  readonly capacity: number;
  /** Bytes to take at once; undefined for what the format does by itself. */
  readonly allocation: number | undefined;
  readonly format: string;
  readonly backing: BackingStore | undefined;
}

/** Reads what a document asks for. Fails as libvirt does for one without name or capacity. */
export function volumeRequest(volume: StorageVol): VolumeRequest {
  const name = volume.name as string | undefined;
  if (name === undefined || name === '') throw missingName('STORAGE');
  if (name.includes('/')) throw failure('XML_ERROR', `name ${name} cannot contain '/'`, 'STORAGE');
  const { backingStore } = volume;
  const backing =
    backingStore?.path === undefined
      ? undefined
      : { path: backingStore.path, format: backingStore.format?.type };
  if (volume.capacity === undefined && backing === undefined) {
    throw failure('XML_ERROR', 'missing capacity element', 'STORAGE');
  }
  return {
    name,
    capacity: volume.capacity === undefined ? 0 : Number(toBytes(volume.capacity)),
    allocation: volume.allocation === undefined ? undefined : Number(toBytes(volume.allocation)),
    format: volume.target?.format?.type ?? 'raw',
    backing,
  };
}

/** One volume of a pool: a file in memory, with the bytes that a host's file would have. */
export class SimulatedVolume {
  readonly name: string;
  /** Path on the simulated host; also the volume's key. */
  readonly path: string;
  pool: string;
  /** A logical volume of LVM: a block device of whole extents, which libvirt cannot resize. */
  readonly isLogical: boolean;
  #format: string;
  #capacity: number;
  #reserved: number;
  #backing: BackingStore | undefined;
  #bytes: VolumeBytes;

  /** Makes an empty volume, or with `content` one that has those bytes. */
  constructor(
    place: { readonly pool: string; readonly directory: string; readonly isLogical?: boolean },
    request: VolumeRequest,
    content?: VolumeBytes,
  ) {
    this.pool = place.pool;
    this.name = request.name;
    this.path = `${place.directory.replace(/\/+$/, '')}/${request.name}`;
    this.isLogical = place.isLogical ?? false;
    const capacity = this.isLogical
      ? Math.ceil(request.capacity / EXTENT_BYTES) * EXTENT_BYTES
      : request.capacity;
    this.#format = request.format;
    this.#capacity = capacity;
    this.#backing = request.backing;
    const raw = request.format !== 'qcow2';
    this.#reserved = this.isLogical ? capacity : (request.allocation ?? (raw ? capacity : 0));
    this.#bytes = content ?? initialBytes(request);
    if (raw && this.#bytes.length < capacity) this.#bytes.truncate(capacity);
  }

  /** `raw`, `qcow2`...: as created, or as the uploaded bytes turned out to be. */
  get format(): string {
    return this.#format;
  }

  /** What its unallocated parts are read from. */
  get backing(): BackingStore | undefined {
    return this.#backing;
  }

  /** Bytes that a guest sees. */
  get capacity(): number {
    return this.#capacity;
  }

  /** Bytes that it takes in the pool. */
  get allocation(): number {
    return Math.max(this.#reserved, this.#bytes.allocated);
  }

  /** Bytes of the file, as a download gives them. */
  get length(): number {
    return this.#bytes.length;
  }

  /** Bytes of the pool that writing there would newly take. */
  growth(offset: number, length: number): number {
    const after = this.#bytes.allocated + this.#bytes.growth(offset, length);
    return Math.max(0, after - this.allocation);
  }

  write(offset: number, bytes: Uint8Array): void {
    this.#bytes.write(offset, bytes);
  }

  read(offset: number, length: number): Uint8Array {
    return this.#bytes.read(offset, length);
  }

  /** How many bytes from `offset` on are alike: a hole, or data. */
  runAt(offset: number): { readonly isHole: boolean; readonly length: number } {
    return this.#bytes.runAt(offset);
  }

  /** Makes a run of zeros that takes no room. */
  punch(offset: number, length: number): void {
    this.#bytes.punch(offset, length);
  }

  /** An independent copy of the content. */
  content(): VolumeBytes {
    return this.#bytes.clone();
  }

  /** Takes what another volume of its format holds; a qcow2 file keeps its own header, and so what it is an overlay of. */
  takeData(source: SimulatedVolume): void {
    const header = this.#format === 'qcow2' ? this.#bytes.read(0, QCOW2_PROBE_BYTES) : undefined;
    this.#bytes = source.content();
    if (header !== undefined) this.#bytes.write(0, header);
  }

  /** Takes format, size and backing file from the content again, as libvirt does after an upload. */
  probe(): void {
    const header = readQcow2Header(this.#bytes.read(0, QCOW2_PROBE_BYTES));
    if (header !== undefined) {
      this.#format = 'qcow2';
      this.#capacity = header.virtualSize;
      this.#backing =
        header.backingFile === undefined
          ? undefined
          : { path: header.backingFile, format: header.backingFormat };
    } else if (this.#format === 'raw' || this.#format === 'iso') {
      this.#capacity = this.#bytes.length;
    }
  }

  /** Changes the capacity; `flags` are libvirt's. Fails for a smaller one without SHRINK. */
  resize(wanted: number, flags: number): void {
    if (this.isLogical) {
      throw failure('NO_SUPPORT', 'storage pool does not support changing of volume capacity', 'STORAGE');
    }
    const { ALLOCATE, DELTA, SHRINK } = StorageVolResizeFlags;
    const shrink = (flags & SHRINK) !== 0;
    const delta = shrink ? -wanted : wanted;
    const capacity = (flags & DELTA) === 0 ? wanted : Math.max(0, this.#capacity + delta);
    if (capacity < this.#capacity && !shrink) {
      const detail = "Can't shrink capacity below current capacity unless shrink flag explicitly specified";
      throw failure('INVALID_ARG', detail, 'STORAGE');
    }
    this.#capacity = capacity;
    if (this.#format === 'qcow2') {
      const size = new Uint8Array(8);
      new DataView(size.buffer).setBigUint64(0, BigInt(capacity));
      this.#bytes.write(24, size);
    } else this.#bytes.truncate(capacity);
    if ((flags & ALLOCATE) !== 0) this.#reserved = capacity;
  }

  /** Overwrites the content with zeros. */
  wipe(): void {
    const length = this.#bytes.length;
    this.#bytes = new VolumeBytes(length);
  }

  /** The document that libvirt would answer. */
  get text(): string {
    // A block device has no format to libvirt.
    const format = this.isLogical ? {} : { format: { type: this.#format } };
    return serializeStorageVol({
      type: this.isLogical ? 'block' : 'file',
      name: this.name,
      key: this.path,
      capacity: { value: this.#capacity, unit: 'bytes' },
      allocation: { value: this.allocation, unit: 'bytes' },
      target: { path: this.path, ...format },
      ...(this.#backing !== undefined && {
        backingStore: {
          path: this.#backing.path,
          ...(this.#backing.format !== undefined && { format: { type: this.#backing.format } }),
        },
      }),
    });
  }
}

function initialBytes(request: VolumeRequest): VolumeBytes {
  const bytes = new VolumeBytes();
  if (request.format === 'qcow2') {
    const { path, format } = request.backing ?? {};
    const header = { virtualSize: request.capacity, backingFile: path, backingFormat: format };
    bytes.write(0, emptyQcow2(header));
  }
  return bytes;
}
