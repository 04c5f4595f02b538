import { failure } from '../hypervisor/errors.js';
import { type ClientSession } from './client-session.js';
import { type RemoteHandlers } from './remote-handlers.js';
import { wireChars } from './wire.js';

/** Length of the model's name in NODE_GET_INFO. */
const MODEL_CHARS = 32;
const ALL_CELLS = -1;
const ALL_CPUS = -1;
const SECURITY_MODEL = 'testSecurity';

/** What a connection says of the machine behind it. */
export function nodeHandlers(session: ClientSession) {
  return {
    NODE_GET_INFO: () => {
      const { arch, memoryKiB, cpus, mhz, topology } = session.host.hardware;
      const { cells, sockets, cores, threads } = topology;
      const model = wireChars(arch, MODEL_CHARS);
      return { model, memory: memoryKiB, cpus, mhz, nodes: cells, sockets, cores, threads };
    },
    NODE_GET_FREE_MEMORY: () => ({ freeMem: session.host.freeMemoryKiB * 1024 }),
    NODE_GET_MEMORY_STATS: ({ nparams, cellNum }) => {
      const { host } = session;
      const cell = cellNum === ALL_CELLS ? undefined : host.hardware.cells[cellNum];
      if (cell === undefined && cellNum !== ALL_CELLS) {
        throw failure(
          'INVALID_ARG',
          `cellNum in NODE_GET_MEMORY_STATS must be a cell of the host, not ${cellNum}`,
        );
      }
      const total = cell?.memoryKiB ?? host.hardware.memoryKiB;
      const free = Math.min(total, host.freeMemoryKiB);
      const params = Object.entries({ total, free, buffers: 0, cached: 0 }).map(([field, value]) => ({
        field,
        value,
      }));
      return { params: nparams === 0 ? [] : params, nparams: params.length };
    },
    NODE_GET_CPU_STATS: ({ cpuNum, nparams }) => {
      const { host } = session;
      if (cpuNum !== ALL_CPUS && (cpuNum < 0 || cpuNum >= host.hardware.cpus)) {
        throw failure('INVALID_ARG', `Invalid cpuNum in NODE_GET_CPU_STATS: ${cpuNum}`);
      }
      const cpus = cpuNum === ALL_CPUS ? host.hardware.cpus : 1;
      let user = 0;
      for (const domain of host.domains.list()) user += domain.cpuTimeNs / (host.hardware.cpus / cpus);
      const idle = Math.max(0, host.uptimeMs * 1_000_000 * cpus - user);
      const params = Object.entries({ kernel: 0, user, idle, iowait: 0 }).map(([field, value]) => ({
        field,
        value: Math.round(value),
      }));
      return { params: nparams === 0 ? [] : params, nparams: params.length };
    },
    NODE_GET_CELLS_FREE_MEMORY: ({ startCell, maxcells }) => {
      const { host } = session;
      const cells = host.hardware.cells.slice(startCell, startCell + maxcells);
      if (cells.length === 0) {
        throw failure('INVALID_ARG', 'Range exceeds available cells');
      }
      const share = host.freeMemoryKiB / host.hardware.memoryKiB;
      return { cells: cells.map(({ memoryKiB }) => Math.floor(memoryKiB * share) * 1024) };
    },
    NODE_GET_CPU_MAP: ({ need_map, need_online }) => {
      const { cpus } = session.host.hardware;
      const cpumap = new Uint8Array(Math.ceil(cpus / 8));
      for (let cpu = 0; cpu < cpus; cpu++) cpumap[cpu >> 3] = (cpumap[cpu >> 3] ?? 0) | (1 << (cpu & 7));
      return {
        cpumap: need_map === 0 ? new Uint8Array(0) : cpumap,
        online: need_online === 0 ? 0 : cpus,
        ret: cpus,
      };
    },
    NODE_GET_SECURITY_MODEL: () => {
      void session.host;
      return { model: new TextEncoder().encode(`${SECURITY_MODEL}\0`), doi: new Uint8Array(1) };
    },
  } satisfies RemoteHandlers;
}
