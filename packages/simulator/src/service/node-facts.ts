import { CPUCompareResult } from '@hostelry/libvirt';
import { type CpuDocument, parseCpuDocument } from '@hostelry/libvirt-xml';
import { baselineModel, PC_CPU_MODELS } from '../hypervisor/cpu-models.js';
import { checkFlags, failure } from '../hypervisor/errors.js';
import { readDocument } from '../hypervisor/read-document.js';
import { type TypedParameter, uint } from '../hypervisor/typed-parameter.js';
import { type ClientSession } from './client-session.js';
import { parameterReply, readParameters } from './parameters.js';
import { type RemoteHandlers } from './remote-handlers.js';

const CPU = { root: 'cpu', origin: 'CPU', parse: (xml: string) => parseCpuDocument(xml) } as const;
const PC_ARCHITECTURES: readonly string[] = ['i686', 'x86_64'];
const ARCHITECTURES: readonly string[] = [
  ...PC_ARCHITECTURES,
  'aarch64',
  'armv7l',
  'ppc64',
  'ppc64le',
  's390x',
  'riscv64',
];
const SMALL_PAGE_KIB = 4;
const HUGE_PAGE_KIB = 2048;
const SHARED_MEMORY = ['shm_pages_to_scan', 'shm_sleep_millisecs', 'shm_merge_across_nodes'] as const;
const SHORTEST_SLEEP_S = 60;
const SYSINFO = `<sysinfo type='smbios'>
  <bios>
    <entry name='vendor'>LENOVO</entry>
    <entry name='version'>G4ETA1WW (2.61 )</entry>
    <entry name='date'>05/07/2014</entry>
    <entry name='release'>2.61</entry>
  </bios>
</sysinfo>
`;

/** What is set of a host's memory sharing. */
class SharedMemory {
  readonly values = new Map<string, number>([
    ['shm_pages_to_scan', 100],
    ['shm_sleep_millisecs', 20],
    ['shm_merge_across_nodes', 1],
  ]);
}

/** What a host says of its firmware, CPU models and pages, and what can be set of its memory. */
export function nodeFactHandlers(session: ClientSession) {
  const model = (cpus: readonly string[]): string => {
    if (cpus.length === 0) throw failure('INVALID_ARG', 'no CPUs given', 'CPU');
    const models = cpus.map((xml) => modelOf(readDocument(CPU, xml)));
    const name = baselineModel(models, (unknown) =>
      failure('INTERNAL_ERROR', `Unknown CPU model ${unknown}`, 'CPU'),
    );
    return `<cpu mode='custom' match='exact'>\n  <model fallback='forbid'>${name}</model>\n</cpu>\n`;
  };

  const compare = (xml: string): number => {
    const document = readDocument(CPU, xml);
    if (document.arch !== undefined && document.arch !== session.host.hardware.arch)
      return CPUCompareResult.INCOMPATIBLE;
    const wanted = PC_CPU_MODELS.indexOf(modelOf(document));
    const own = PC_CPU_MODELS.indexOf('qemu64');
    return wanted < own
      ? CPUCompareResult.SUPERSET
      : wanted === own
        ? CPUCompareResult.IDENTICAL
        : CPUCompareResult.INCOMPATIBLE;
  };

  return {
    CONNECT_GET_SYSINFO: ({ flags }) => {
      checkFlags(flags, 0, 'CONNECT_GET_SYSINFO');
      void session.host;
      return { sysinfo: SYSINFO };
    },
    CONNECT_GET_CPU_MODEL_NAMES: ({ arch, need_results }) => {
      void session.host;
      if (!ARCHITECTURES.includes(arch)) throw failure('INVALID_ARG', `cannot find architecture ${arch}`);
      const models = PC_ARCHITECTURES.includes(arch) ? PC_CPU_MODELS : [];
      return { models: need_results === 0 ? [] : [...models], ret: models.length };
    },
    CONNECT_BASELINE_CPU: ({ xmlCPUs }) => {
      void session.host;
      return { cpu: model(xmlCPUs) };
    },
    CONNECT_BASELINE_HYPERVISOR_CPU: ({ xmlCPUs }) => {
      void session.host;
      return { cpu: model(xmlCPUs) };
    },
    CONNECT_COMPARE_CPU: ({ xml }) => ({ result: compare(xml) }),
    CONNECT_COMPARE_HYPERVISOR_CPU: ({ xmlCPU }) => ({ result: compare(xmlCPU) }),
    NODE_GET_FREE_PAGES: ({ pages, startCell, cellCount, flags }) => {
      checkFlags(flags, 0, 'NODE_GET_FREE_PAGES');
      const { host } = session;
      const cells = host.hardware.cells.slice(Math.max(0, startCell), Math.max(0, startCell) + cellCount);
      if (cells.length === 0) {
        throw failure(
          'INVALID_ARG',
          `start cell ${startCell} out of range (0-${host.hardware.cells.length - 1})`,
        );
      }
      const share = host.freeMemoryKiB / host.hardware.memoryKiB;
      const counts = cells.flatMap(({ memoryKiB }) =>
        pages.map((size) => {
          if (size === HUGE_PAGE_KIB) return 0;
          if (size === SMALL_PAGE_KIB) return Math.floor((memoryKiB * share) / size);
          throw failure('OPERATION_FAILED', `page size ${size} is not available on node ${startCell}`);
        }),
      );
      return { counts };
    },
    NODE_ALLOC_PAGES: ({ pageCounts, cellCount }) => {
      void session.host;
      return { ret: pageCounts.length * cellCount };
    },
    NODE_GET_MEMORY_PARAMETERS: ({ nparams, flags }) => {
      checkFlags(flags, 4, 'NODE_GET_MEMORY_PARAMETERS');
      const { values } = session.host.part(SharedMemory);
      const list: TypedParameter[] = SHARED_MEMORY.map((field) => uint(field, values.get(field) ?? 0));
      return parameterReply(list, nparams);
    },
    NODE_SET_MEMORY_PARAMETERS: ({ params, flags }) => {
      checkFlags(flags, 0, 'NODE_SET_MEMORY_PARAMETERS');
      const { values } = session.host.part(SharedMemory);
      for (const [field, value] of readParameters(params, SHARED_MEMORY)) values.set(field, Number(value));
    },
    NODE_SUSPEND_FOR_DURATION: ({ duration }) => {
      void session.host;
      if (Number(duration) < SHORTEST_SLEEP_S) throw failure('INVALID_ARG', 'Suspend duration is too short');
    },
    NODE_GET_SEV_INFO: () => {
      void session.host;
      throw failure('OPERATION_UNSUPPORTED', 'QEMU does not support SEV guest');
    },
  } satisfies RemoteHandlers;
}

function modelOf({ model }: CpuDocument): string {
  if (model?.value === undefined) throw failure('XML_ERROR', 'Missing CPU model name', 'CPU');
  return model.value;
}
