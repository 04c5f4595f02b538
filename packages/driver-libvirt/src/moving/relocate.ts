import { type Domain } from '@hostelry/libvirt-xml';
import { type DiskVolume } from '../guest/disks.js';
import { writeInstanceMetadata, type InstanceMetadata } from '../guest/metadata.js';

/** Where an instance's parts are on the host that it moves to. */
export interface NewPlace {
  /** By target; disks that are not named stay where they are. */
  readonly disks: ReadonlyMap<string, DiskVolume>;
  readonly kernel?: string | undefined;
  readonly initrd?: string | undefined;
  readonly emulator?: string | undefined;
  /** Undefined leaves it as it is. */
  readonly metadata?: InstanceMetadata | undefined;
}

/** Changes a document to how the guest is to be defined on another host. What is not ours in it stays. */
export function relocate(document: Domain, place: NewPlace): void {
  const { disks, kernel, initrd, emulator, metadata } = place;
  for (const disk of document.devices?.disk ?? []) {
    const there = disks.get(disk.target.dev);
    if (there === undefined) continue;
    const { kind = 'file', path, format } = there;
    Object.assign(disk, { type: kind, source: kind === 'file' ? { file: path } : { dev: path } });
    disk.driver = { ...disk.driver, type: format };
    // What the source found out about the chain of files is wrong there.
    delete disk.backingStore;
  }
  if (kernel !== undefined) document.os.kernel = kernel;
  if (initrd !== undefined) document.os.initrd = initrd;
  if (emulator !== undefined && document.devices !== undefined) document.devices.emulator = emulator;
  if (metadata !== undefined) {
    const ours = writeInstanceMetadata(metadata);
    const others = (document.metadata ?? []).filter(({ namespace }) => namespace !== ours.namespace);
    document.metadata = [...others, ours];
  }
}
