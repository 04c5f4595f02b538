import { DomainDiskErrorCode } from '@hostelry/libvirt';
import { type SimulatedDomain } from '../hypervisor/domain.js';
import { checkFlags, failure } from '../hypervisor/errors.js';
import { BYTES_PER_CPU_MS, BYTES_PER_REQUEST, NS_PER_REQUEST } from '../hypervisor/domain-stats.js';
import { type TypedParameter } from '../hypervisor/typed-parameter.js';
import { type ClientSession } from './client-session.js';
import { findDomain } from './domain-lookup.js';
import { parameterReply } from './parameters.js';
import { type RemoteHandlers } from './remote-handlers.js';
import { type WireDomain } from './wire.js';

/** What guests read, write, send and receive. */
export function domainIOHandlers(session: ClientSession) {
  const active = (dom: WireDomain): SimulatedDomain => {
    const domain = findDomain(session, dom);
    if (!domain.isActive) throw failure('OPERATION_INVALID', 'domain is not running', 'DOMAIN');
    return domain;
  };

  /** Requests of one disk, or of all where no path is given. */
  const requests = (dom: WireDomain, path: string): number => {
    const domain = active(dom);
    const each = Math.floor(domain.cpuTimeNs / 1_000_000);
    if (path === '') return each * domain.config.disks.length;
    if (!domain.config.disks.some((disk) => disk.target === path || disk.path === path)) {
      throw failure('INVALID_ARG', `invalid path: ${path}`);
    }
    return each;
  };

  return {
    DOMAIN_BLOCK_STATS: ({ dom, path }) => {
      const count = requests(dom, path);
      const bytes = count * BYTES_PER_REQUEST;
      return { rd_req: count, rd_bytes: bytes, wr_req: count, wr_bytes: bytes, errs: 0 };
    },
    DOMAIN_BLOCK_STATS_FLAGS: ({ dom, path, nparams, flags }) => {
      checkFlags(flags, 4, 'DOMAIN_BLOCK_STATS_FLAGS');
      const count = requests(dom, path);
      const values = {
        wr_bytes: count * BYTES_PER_REQUEST,
        wr_operations: count,
        rd_bytes: count * BYTES_PER_REQUEST,
        rd_operations: count,
        flush_operations: 0,
        wr_total_times: count * NS_PER_REQUEST,
        rd_total_times: count * NS_PER_REQUEST,
        flush_total_times: 0,
      };
      const list = Object.entries(values).map(([field, value]): TypedParameter => ({
        field,
        value: { type: 3, value },
      }));
      return parameterReply(list, nparams);
    },
    DOMAIN_INTERFACE_STATS: ({ dom, device }) => {
      const domain = active(dom);
      const names = domain.config.interfaces.map((nic, index) => [
        nic.target ?? `vnet${domain.id}n${index}`,
        nic.mac,
      ]);
      if (!names.some((pair) => pair.includes(device))) {
        throw failure('INVALID_ARG', `'${device}' is not a known interface`);
      }
      const packets = Math.floor(domain.cpuTimeNs / 1_000_000);
      const bytes = packets * BYTES_PER_CPU_MS;
      return {
        rx_bytes: bytes,
        rx_packets: packets,
        rx_errs: 0,
        rx_drop: 0,
        tx_bytes: bytes,
        tx_packets: packets,
        tx_errs: 0,
        tx_drop: 0,
      };
    },
    DOMAIN_GET_DISK_ERRORS: ({ dom, maxerrors, flags }) => {
      checkFlags(flags, 0, 'DOMAIN_GET_DISK_ERRORS');
      const domain = active(dom);
      if (maxerrors === 0) return { errors: [], nerrors: domain.config.disks.length };
      const { diskErrors = {} } = domain.behaviour;
      const errors = Object.entries(diskErrors).map(([disk, kind]) => ({
        disk,
        error: kind === 'no-space' ? DomainDiskErrorCode.NO_SPACE : DomainDiskErrorCode.UNSPEC,
      }));
      const listed = errors.slice(0, maxerrors);
      return { errors: listed, nerrors: listed.length };
    },
  } satisfies RemoteHandlers;
}
