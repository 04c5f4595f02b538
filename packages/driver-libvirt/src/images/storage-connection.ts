import { type Readable, type Writable } from 'node:stream';

/** What each call to the host takes. */
export interface StorageCallOptions {
  readonly signal?: AbortSignal;
  readonly timeoutMs?: number;
}

/** The part of a volume that the image store uses; `StorageVol` of `@hostelry/libvirt` satisfies it. Sizes in bytes. */
export interface ImageVolume {
  readonly name: string;
  getPath(options?: StorageCallOptions): Promise<string>;
  getXMLDesc(flags?: number, options?: StorageCallOptions): Promise<string>;
  getInfo(
    flags?: number,
    options?: StorageCallOptions,
  ): Promise<{
    readonly capacity: number | bigint;
    readonly allocation: number | bigint;
  }>;
  delete(flags?: number, options?: StorageCallOptions): Promise<void>;
  upload(options?: {
    readonly offset?: number;
    readonly length?: number;
    readonly sparse?: boolean;
    readonly signal?: AbortSignal;
  }): Promise<Writable>;
  download(options?: {
    readonly offset?: number;
    readonly length?: number;
    readonly signal?: AbortSignal;
  }): Promise<Readable>;
}

/** The part of a pool that the image store uses; `StoragePool` of `@hostelry/libvirt` satisfies it. */
export interface ImagePool {
  readonly name: string;
  isActive(options?: StorageCallOptions): Promise<boolean>;
  getInfo(options?: StorageCallOptions): Promise<{ readonly available: number | bigint }>;
  build(flags?: number, options?: StorageCallOptions): Promise<void>;
  create(flags?: number, options?: StorageCallOptions): Promise<void>;
  undefine(options?: StorageCallOptions): Promise<void>;
  refresh(flags?: number, options?: StorageCallOptions): Promise<void>;
  setAutostart(autostart: boolean, options?: StorageCallOptions): Promise<void>;
  listAllVolumes(flags?: number, options?: StorageCallOptions): Promise<readonly ImageVolume[]>;
  storageVolLookupByName(name: string, options?: StorageCallOptions): Promise<ImageVolume>;
  storageVolCreateXML(xml: string, flags?: number, options?: StorageCallOptions): Promise<ImageVolume>;
}

/** The part of a connection that the image store uses; `Connection` of `@hostelry/libvirt` satisfies it. */
export interface StorageConnection {
  listAllDomains(
    flags?: number,
    options?: StorageCallOptions,
  ): Promise<readonly { getXMLDesc(flags?: number, options?: StorageCallOptions): Promise<string> }[]>;
  listAllStoragePools(flags?: number, options?: StorageCallOptions): Promise<readonly ImagePool[]>;
  storagePoolLookupByName(name: string, options?: StorageCallOptions): Promise<ImagePool>;
  storagePoolDefineXML(xml: string, flags?: number, options?: StorageCallOptions): Promise<ImagePool>;
}

/** Where the image store gets its connection from; the host satisfies it, and reconnects behind it. */
export interface ImageStoreHost {
  /** The connection to use for the next calls. */
  connection(signal?: AbortSignal): Promise<StorageConnection>;
}
