import {
  DomainBlockCommitFlags as Commit,
  DomainBlockCopyFlags,
  DomainBlockJobAbortFlags,
  DomainBlockJobType as Type,
  DomainBlockRebaseFlags as Rebase,
} from '@hostelry/libvirt';
import { parseDomain, type FileDisk } from '@hostelry/libvirt-xml';
import { type BlockJobHost, BlockJobs } from '../hypervisor/block-jobs.js';
import { readDevice } from '../hypervisor/device-kinds.js';
import { type SimulatedDomain } from '../hypervisor/domain.js';
import { checkFlags, failure } from '../hypervisor/errors.js';
import { type ClientSession } from './client-session.js';
import { findDomain } from './domain-lookup.js';
import { readParameters } from './parameters.js';
import { type RemoteHandlers } from './remote-handlers.js';
import { type WireDomain } from './wire.js';

const MIB = 1024 * 1024;
/** What is taken to be moved for a disk whose size is not known. */
const UNKNOWN_BYTES = 1024 * MIB;
const COPY_FLAGS = Object.values(DomainBlockCopyFlags).reduce((all, flag) => all | flag, 0);
const COPY_PARAMETERS = ['bandwidth', 'granularity', 'buf-size'] as const;

/** Copies, commits and pulls of disks, while the guest runs. */
export function blockJobHandlers(session: ClientSession) {
  const environment = (): BlockJobHost => {
    // The client may be gone when the job ends.
    const { clock, durations, events } = session.host;
    return { clock, durationMs: durations.blockJobMs, emit: (event) => events.emit(event) };
  };
  const sizeOf = (domain: SimulatedDomain, name: string): number => {
    const disk = domain.config.disks.find((one) => one.target === name || one.path === name);
    return (disk && session.host.storage.findByPath(disk.path ?? '')?.capacity) ?? UNKNOWN_BYTES;
  };

  const pull = (dom: WireDomain, disk: string): void => {
    const domain = findDomain(session, dom);
    const totalBytes = sizeOf(domain, disk);
    const change = (found: FileDisk): void => void delete found.backingStore;
    domain.part(BlockJobs).start({ disk, type: Type.PULL, totalBytes, change }, environment());
  };

  const copy = (
    dom: WireDomain,
    disk: string,
    destination: { readonly path: string; readonly format: string; readonly isThere?: boolean },
  ): void => {
    const domain = findDomain(session, dom);
    const { storage } = session.host;
    const source = domain.config.disks.find((one) => one.target === disk || one.path === disk);
    domain.part(BlockJobs).start(
      {
        disk,
        type: Type.COPY,
        totalBytes: sizeOf(domain, disk),
        copyTo: destination,
        moved: () => {
          const [from, to] = [source?.path ?? '', destination.path].map((file) => storage.findByPath(file));
          // As QEMU has it: what is there already is copied to only if it is of the very same size.
          if (destination.isThere === true && from !== undefined && from.capacity !== to?.capacity) {
            throw failure('OPERATION_FAILED', 'Source and target image have different sizes', 'QEMU');
          }
          storage.copyFile(source?.path, destination);
        },
        change: (found) => {
          found.source = { file: destination.path };
          found.driver = { ...found.driver, name: 'qemu', type: destination.format };
          delete found.backingStore;
        },
      },
      environment(),
    );
  };

  return {
    DOMAIN_BLOCK_PULL: ({ dom, path, flags }) => {
      checkFlags(flags, Rebase.BANDWIDTH_BYTES, 'DOMAIN_BLOCK_PULL');
      pull(dom, path);
    },
    DOMAIN_BLOCK_REBASE: ({ dom, path, base, flags }) => {
      if ((flags & Rebase.COPY) === 0) return pull(dom, path);
      if (base === undefined) throw failure('INVALID_ARG', 'base must be specified to copy');
      copy(dom, path, { path: base, format: (flags & Rebase.COPY_RAW) === 0 ? 'qcow2' : 'raw' });
    },
    DOMAIN_BLOCK_COPY: ({ dom, path, destxml, params, flags }) => {
      checkFlags(flags, COPY_FLAGS, 'DOMAIN_BLOCK_COPY');
      readParameters(params, COPY_PARAMETERS);
      const { kind, device } = readDevice(
        destxml.includes('<target') ? destxml : destxml.replace(/<\/disk>\s*$/, "<target dev='vda'/></disk>"),
      );
      const disk = device as FileDisk;
      const file = disk.source?.file;
      if (kind !== 'disk' || file === undefined)
        throw failure('XML_ERROR', 'a block copy needs a file to copy to', 'DOMAIN');
      const isThere = (flags & DomainBlockCopyFlags.REUSE_EXT) !== 0;
      if (isThere && !session.host.storage.hasFile(file)) {
        const detail = `missing destination file for disk ${path}: ${file}: No such file or directory`;
        throw failure('SYSTEM_ERROR', detail, 'QEMU');
      }
      copy(dom, path, { path: file, format: disk.driver?.type ?? 'raw', isThere });
    },
    DOMAIN_BLOCK_COMMIT: ({ dom, disk, base, top, flags }) => {
      const domain = findDomain(session, dom);
      const chain = chainOf(domain, disk);
      const active = top === undefined || top === chain[0];
      if (active && (flags & Commit.ACTIVE) === 0) {
        throw failure('INVALID_ARG', `commit of '${disk}' active layer requires active flag`, 'DOMAIN');
      }
      const shallow = (flags & Commit.SHALLOW) !== 0;
      const target = base ?? (shallow ? chain[chain.indexOf(top ?? chain[0] ?? '') + 1] : chain.at(-1));
      if (target === undefined || chain.length < 2 || !chain.includes(target)) {
        throw failure(
          'INVALID_ARG',
          `top '${top ?? chain[0] ?? ''}' in chain for '${disk}' has no backing file`,
          'DOMAIN',
        );
      }
      domain.part(BlockJobs).start(
        {
          disk,
          type: active ? Type.ACTIVE_COMMIT : Type.COMMIT,
          totalBytes: sizeOf(domain, disk),
          change: (found) => {
            if (active) dropDownTo(found, target);
            else joinBelow(found, target);
          },
        },
        environment(),
      );
    },
    DOMAIN_BLOCK_JOB_ABORT: ({ dom, path, flags }) => {
      const { ASYNC, PIVOT } = DomainBlockJobAbortFlags;
      checkFlags(flags, ASYNC | PIVOT, 'DOMAIN_BLOCK_JOB_ABORT');
      findDomain(session, dom)
        .part(BlockJobs)
        .end(path, (flags & PIVOT) !== 0);
    },
    DOMAIN_BLOCK_JOB_SET_SPEED: ({ dom, path, bandwidth, flags }) =>
      findDomain(session, dom)
        .part(BlockJobs)
        .setBandwidth(path, Number(bandwidth) * ((flags & 1) === 0 ? MIB : 1)),
    DOMAIN_GET_BLOCK_JOB_INFO: ({ dom, path, flags }) => {
      const progress = findDomain(session, dom).part(BlockJobs).progress(path);
      if (progress === undefined) return { found: 0, type: 0, bandwidth: 0, cur: 0, end: 0 };
      const { type, doneBytes, totalBytes } = progress;
      const bandwidth = Math.floor(progress.bandwidth / ((flags & 1) === 0 ? MIB : 1));
      return { found: 1, type, bandwidth, cur: doneBytes, end: totalBytes };
    },
  } satisfies RemoteHandlers;
}

/** The files of a disk, from the one that the guest writes to down. */
function chainOf(domain: SimulatedDomain, name: string): string[] {
  const disk = parseDomain(domain.config.text).devices?.disk?.find(
    (one): one is FileDisk =>
      (one.type === 'file' || one.type === undefined) &&
      (one.target.dev === name || one.source?.file === name),
  );
  const chain: string[] = [];
  if (disk?.source?.file !== undefined) chain.push(disk.source.file);
  let below = disk?.backingStore;
  while (below !== undefined && (below.type === 'file' || below.type === undefined)) {
    if (below.source?.file !== undefined) chain.push(below.source.file);
    below = below.backingStore;
  }
  return chain;
}

/** The guest writes to a file of its chain again, into which those above were committed. */
function dropDownTo(disk: FileDisk, file: string): void {
  while (disk.source?.file !== file) {
    const below = disk.backingStore;
    if (below === undefined || (below.type !== 'file' && below.type !== undefined)) return;
    if (below.source !== undefined) disk.source = below.source;
    disk.driver = { ...disk.driver, name: 'qemu', type: below.format?.type ?? 'raw' };
    if (below.backingStore === undefined) delete disk.backingStore;
    else disk.backingStore = below.backingStore;
  }
}

/** What was between the guest's file and `file` has been committed into that. */
function joinBelow(disk: FileDisk, file: string): void {
  let below = disk.backingStore;
  while (below !== undefined && (below.type === 'file' || below.type === undefined)) {
    if (below.source?.file === file) {
      disk.backingStore = below;
      return;
    }
    below = below.backingStore;
  }
}
