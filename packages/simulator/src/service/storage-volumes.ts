import { StorageVolType, StorageVolUploadFlags } from '@hostelry/libvirt';
import { type ServerCall, StreamHole } from '@hostelry/libvirt/server';
import { type SimulatedPool } from '../hypervisor/storage-pool.js';
import { type SimulatedVolume } from '../hypervisor/storage-volume.js';
import { checkFlags, failure } from '../hypervisor/errors.js';
import { type ClientSession } from './client-session.js';
import { meetPlanted } from './interception.js';
import { type RemoteHandlers } from './remote-handlers.js';
import { findPool } from './storage-pools.js';
import { wireList, wireVolume, type WireObject, type WireVolume } from './wire.js';

/** The same bit for uploads and downloads: holes travel as holes. */
const SPARSE = StorageVolUploadFlags.SPARSE_STREAM;
const { BLOCK, FILE } = StorageVolType;
const GET_PHYSICAL = 1;
/** How much of a volume is moved between two looks at the planted faults. */
const STEP_BYTES = 1024 * 1024;

/** Volumes and their bytes. */
export function storageVolumeHandlers(session: ClientSession) {
  const pool = (wire: WireObject): SimulatedPool => findPool(session, wire);
  const poolOf = (vol: WireVolume): SimulatedPool => session.host.storage.byName(vol.pool);
  const find = (vol: WireVolume): SimulatedVolume => poolOf(vol).volume(vol.name);
  const named = (volume: SimulatedVolume) => ({ vol: wireVolume(volume) });
  const info = (vol: WireVolume, flags: number) => {
    const volume = find(vol);
    const { capacity, length } = volume;
    const allocation = (flags & GET_PHYSICAL) === 0 ? volume.allocation : length;
    return { type: volume.isLogical ? BLOCK : FILE, capacity, allocation };
  };
  return {
    STORAGE_POOL_NUM_OF_VOLUMES: (args) => ({ num: pool(args.pool).volumes().length }),
    STORAGE_POOL_LIST_VOLUMES: (args) => ({
      names: pool(args.pool)
        .volumes()
        .slice(0, args.maxnames)
        .map(({ name }) => name),
    }),
    STORAGE_POOL_LIST_ALL_VOLUMES: (args) => {
      const { items: vols, ret } = wireList(pool(args.pool).volumes(), args.need_results, wireVolume);
      return { vols, ret };
    },
    STORAGE_VOL_LOOKUP_BY_NAME: (args) => named(pool(args.pool).volume(args.name)),
    STORAGE_VOL_LOOKUP_BY_KEY: ({ key }) => named(session.host.storage.byPath(key, 'key')),
    STORAGE_VOL_LOOKUP_BY_PATH: ({ path }) => named(session.host.storage.byPath(path)),
    STORAGE_VOL_CREATE_XML: (args) => named(session.host.storage.createVolume(pool(args.pool), args.xml)),
    STORAGE_VOL_CREATE_XML_FROM: (args) =>
      named(session.host.storage.createVolume(pool(args.pool), args.xml, find(args.clonevol))),
    STORAGE_VOL_DELETE: ({ vol }) => poolOf(vol).deleteVolume(find(vol)),
    STORAGE_VOL_WIPE: ({ vol }) => find(vol).wipe(),
    STORAGE_VOL_WIPE_PATTERN: ({ vol }) => find(vol).wipe(),
    STORAGE_VOL_RESIZE: ({ vol, capacity, flags }) => find(vol).resize(Number(capacity), flags),
    STORAGE_VOL_GET_INFO: ({ vol }) => info(vol, 0),
    STORAGE_VOL_GET_INFO_FLAGS: ({ vol, flags }) => info(vol, flags),
    STORAGE_VOL_GET_XML_DESC: ({ vol }) => ({ xml: find(vol).text }),
    STORAGE_VOL_GET_PATH: ({ vol }) => ({ name: find(vol).path }),
    STORAGE_VOL_UPLOAD: ({ vol, offset, length, flags }, call) => {
      checkFlags(flags, SPARSE, 'STORAGE_VOL_UPLOAD');
      const place = { pool: poolOf(vol), volume: find(vol), offset: Number(offset), length: Number(length) };
      const stream = call.stream();
      if ((flags & SPARSE) === 0) void stream.receive((bytes) => store(session, place, bytes, call));
      else void stream.receiveSparse((chunks) => store(session, place, chunks, call));
    },
    STORAGE_VOL_DOWNLOAD: ({ vol, offset, length, flags }, call) => {
      checkFlags(flags, SPARSE, 'STORAGE_VOL_DOWNLOAD');
      const volume = find(vol);
      const start = Number(offset);
      const wanted = Number(length);
      const end = wanted === 0 ? volume.length : Math.min(volume.length, start + wanted);
      void call.stream().send(read(session, { volume, start, end, sparse: (flags & SPARSE) !== 0 }, call));
    },
  } satisfies RemoteHandlers;
}

interface UploadPlace {
  readonly pool: SimulatedPool;
  readonly volume: SimulatedVolume;
  readonly offset: number;
  /** The most that may come; 0 for any amount. */
  readonly length: number;
}

/** Writes what a client uploads. Faults planted for `STORAGE_VOL_UPLOAD:data` meet the beginning of each MiB. */
async function store(
  session: ClientSession,
  place: UploadPlace,
  chunks: AsyncIterable<Uint8Array | StreamHole>,
  call: ServerCall,
): Promise<void> {
  const { pool, volume, offset, length } = place;
  const { faults } = session.host;
  let written = 0;
  try {
    for await (const part of chunks) {
      if (part instanceof StreamHole) {
        volume.punch(offset + written, Number(part.length));
        written += Number(part.length);
        continue;
      }
      if (length > 0 && written + part.length > length) {
        const detail = `cannot write to '${volume.path}': more than the ${length} bytes announced`;
        throw failure('SYSTEM_ERROR', detail, 'STREAMS');
      }
      // Parts come cut as the network cut them; steps by what is written make faults repeatable.
      for (let at = 0; at < part.length;) {
        if (written % STEP_BYTES === 0) await meetPlanted(faults, 'STORAGE_VOL_UPLOAD:data', call);
        const piece = part.subarray(at, at + STEP_BYTES - (written % STEP_BYTES));
        pool.writeVolume(volume, offset + written, piece);
        written += piece.length;
        at += piece.length;
      }
    }
  } finally {
    // What has arrived counts, even if the rest never comes.
    volume.probe();
  }
}

/** Reads what a client downloads. Faults planted for `STORAGE_VOL_DOWNLOAD:data` meet the beginning of each MiB. */
async function* read(
  session: ClientSession,
  range: {
    readonly volume: SimulatedVolume;
    readonly start: number;
    readonly end: number;
    readonly sparse: boolean;
  },
  call: ServerCall,
): AsyncGenerator<Uint8Array | StreamHole> {
  const { faults } = session.host;
  const { volume, start, end, sparse } = range;
  for (let at = start; at < end;) {
    const run = sparse ? volume.runAt(at) : { isHole: false, length: end - at };
    const length = Math.min(run.length, end - at);
    if (run.isHole) yield new StreamHole(length);
    else yield* readData(at, length);
    at += length;
  }

  async function* readData(from: number, length: number): AsyncGenerator<Uint8Array> {
    for (let at = from; at < from + length; at += STEP_BYTES) {
      await meetPlanted(faults, 'STORAGE_VOL_DOWNLOAD:data', call);
      yield volume.read(at, Math.min(STEP_BYTES, from + length - at));
    }
  }
}
