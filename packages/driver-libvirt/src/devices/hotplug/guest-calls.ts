import { type CallOptions } from '@hostelry/compute';

/** What plugging, unplugging and updating need of a guest; libvirt's Domain satisfies it. */
export interface HotplugDomain {
  readonly name: string;
  readonly uuid: string;
  isActive(options?: CallOptions): Promise<boolean>;
  isPersistent(options?: CallOptions): Promise<boolean>;
  getXMLDesc(flags?: number, options?: CallOptions): Promise<string>;
  attachDevice(xml: string, flags?: number, options?: CallOptions): Promise<void>;
  detachDevice(xml: string, flags?: number, options?: CallOptions): Promise<void>;
  /** As detachDevice, without waiting for the guest. */
  detachDeviceAlias?(alias: string, flags?: number, options?: CallOptions): Promise<void>;
  updateDevice(xml: string, flags?: number, options?: CallOptions): Promise<void>;
  setMetadata(
    type: number,
    metadata: string | undefined,
    target?: { readonly key?: string; readonly uri?: string; readonly flags?: number },
    options?: CallOptions,
  ): Promise<void>;
  setVcpus(count: number, flags?: number, options?: CallOptions): Promise<void>;
  setMemory(memoryKiB: number, flags?: number, options?: CallOptions): Promise<void>;
  setBlockIoTune(
    disk: string,
    limits: Readonly<Record<string, number>>,
    flags?: number,
    options?: CallOptions,
  ): Promise<void>;
}
