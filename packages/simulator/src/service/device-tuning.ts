import { DomainModificationImpact } from '@hostelry/libvirt';
import { type Disk, type DiskIoTune, type Domain, type Interface, parseDomain } from '@hostelry/libvirt-xml';
import { BANDWIDTH_FIELDS, bandwidthParameters, mergeBandwidth } from '../hypervisor/bandwidth.js';
import { changeDomain, chosenConfig } from '../hypervisor/domain-change.js';
import { checkFlags, failure } from '../hypervisor/errors.js';
import { text, type TypedParameter, ullong } from '../hypervisor/typed-parameter.js';
import { type ClientSession } from './client-session.js';
import { findDomain } from './domain-lookup.js';
import { parameterReply, readParameters } from './parameters.js';
import { type RemoteHandlers } from './remote-handlers.js';

const IMPACT = DomainModificationImpact.LIVE | DomainModificationImpact.CONFIG;
const GETTER_FLAGS = IMPACT | 4;
const RATES = [
  'total_bytes_sec',
  'read_bytes_sec',
  'write_bytes_sec',
  'total_iops_sec',
  'read_iops_sec',
  'write_iops_sec',
] as const;
type Rate = (typeof RATES)[number];
type IoTuneNumber = Exclude<keyof DiskIoTune, 'group_name'>;
/** In the order in which libvirt lists them; the name of the group comes behind `size_iops_sec`. */
const IO_TUNE: readonly (IoTuneNumber | 'group_name')[] = [
  ...RATES,
  ...RATES.map((rate) => `${rate}_max` as const),
  'size_iops_sec',
  'group_name',
  ...RATES.map((rate) => `${rate}_max_length` as const),
];

/** Limits of one disk or one interface: kept in the domain's document. */
export function deviceTuningHandlers(session: ClientSession) {
  return {
    DOMAIN_GET_BLOCK_IO_TUNE: ({ dom, disk, nparams, flags }) => {
      checkFlags(flags, GETTER_FLAGS, 'DOMAIN_GET_BLOCK_IO_TUNE');
      const document = parseDomain(chosenConfig(findDomain(session, dom), flags & IMPACT).text);
      if (disk === undefined) return { params: [], nparams: IO_TUNE.length };
      const tune = findDisk(document, disk).iotune ?? {};
      const list = IO_TUNE.map((field): TypedParameter =>
        field === 'group_name' ? text(field, tune.group_name ?? '') : ullong(field, tune[field] ?? 0),
      );
      return parameterReply(list, nparams);
    },
    DOMAIN_SET_BLOCK_IO_TUNE: ({ dom, disk, params, flags }) => {
      checkFlags(flags, IMPACT, 'DOMAIN_SET_BLOCK_IO_TUNE');
      const values = readParameters(params, IO_TUNE);
      changeDomain(findDomain(session, dom), flags, (document) => {
        const found = findDisk(document, disk);
        found.iotune = mergeIoTune(found.iotune ?? {}, values);
        if (Object.keys(found.iotune).length === 0) delete found.iotune;
      });
    },
    DOMAIN_GET_INTERFACE_PARAMETERS: ({ dom, device, nparams, flags }) => {
      checkFlags(flags, GETTER_FLAGS, 'DOMAIN_GET_INTERFACE_PARAMETERS');
      const document = parseDomain(chosenConfig(findDomain(session, dom), flags & IMPACT).text);
      if (nparams === 0) return { params: [], nparams: BANDWIDTH_FIELDS.length };
      return parameterReply(bandwidthParameters(findInterface(document, device).bandwidth), nparams);
    },
    DOMAIN_SET_INTERFACE_PARAMETERS: ({ dom, device, params, flags }) => {
      checkFlags(flags, IMPACT, 'DOMAIN_SET_INTERFACE_PARAMETERS');
      const values = readParameters(params, BANDWIDTH_FIELDS);
      changeDomain(findDomain(session, dom), flags, (document) => {
        const nic = findInterface(document, device);
        const bandwidth = mergeBandwidth(nic.bandwidth, values);
        if (bandwidth === undefined) delete nic.bandwidth;
        else nic.bandwidth = bandwidth;
      });
    },
  } satisfies RemoteHandlers;
}

/** The disk with that target or source. Fails as libvirt does if there is none. */
function findDisk(document: Domain, name: string): Disk {
  const found = document.devices?.disk?.find(
    (disk) =>
      disk.target.dev === name || (disk.type !== 'network' && 'source' in disk && sourcePath(disk) === name),
  );
  if (found === undefined) throw failure('INVALID_ARG', `disk '${name}' was not found in the domain config`);
  return found;
}

function sourcePath(disk: Disk): string | undefined {
  return disk.type === 'block' ? disk.source?.dev : disk.type === 'file' ? disk.source?.file : undefined;
}

/** The interface with that device on the host, or that MAC address. Fails as libvirt does if there is none. */
function findInterface(document: Domain, name: string): Interface {
  const found = document.devices?.interface?.find(
    (nic) => nic.target?.dev === name || nic.mac?.address.toLowerCase() === name.toLowerCase(),
  );
  if (found === undefined) throw failure('INVALID_ARG', `'${name}' is not a known interface`);
  return found;
}

/** What is set of a group of limits: one for all transfers, or one for each direction, never both. */
function mergeIoTune(known: DiskIoTune, values: ReadonlyMap<string, number | string>): DiskIoTune {
  const merged: DiskIoTune = { ...known };
  for (const field of IO_TUNE) {
    const value = values.get(field);
    if (value === undefined) continue;
    if (field === 'group_name') merged.group_name = String(value);
    else if (Number(value) === 0) delete merged[field];
    else merged[field] = Number(value);
  }
  for (const unit of ['bytes', 'iops'] as const) {
    for (const suffix of ['', '_max'] as const) {
      const total = merged[`total_${unit}_sec${suffix}`];
      const read = merged[`read_${unit}_sec${suffix}`];
      const write = merged[`write_${unit}_sec${suffix}`];
      if (total !== undefined && (read !== undefined || write !== undefined)) {
        const detail = `total and read/write of ${unit}_sec${suffix} cannot be set at the same time`;
        throw failure('INVALID_ARG', detail);
      }
    }
  }
  for (const rate of RATES) checkRate(merged, rate);
  return merged;
}

function checkRate(tune: DiskIoTune, rate: Rate): void {
  const value = tune[rate] ?? 0;
  const most = tune[`${rate}_max`] ?? 0;
  if (most !== 0 && value === 0) {
    throw failure('CONFIG_UNSUPPORTED', `value '${rate}' cannot be 0 if '${rate}_max' is set`);
  }
  if (most !== 0 && value > most) {
    throw failure('INVALID_ARG', `${rate} cannot be set higher than ${rate}_max`);
  }
}
