import { type Disk, type Domain } from '@hostelry/libvirt-xml';
import { failure, missingName } from './errors.js';

const DOMAIN_TYPES: ReadonlySet<string> = new Set(
  'qemu kvm xen lxc uml openvz test vmware hyperv vbox phyp parallels bhyve vz hvf'.split(' '),
);

/** Fails as libvirt does for a domain document that it would refuse to define. */
export function checkDomain(domain: Domain): void {
  checkType(domain);
  checkName(domain.name);
  // The parser leaves out what a document leaves out, whatever the schema asks for.
  const { memory, os, vcpu } = domain as Partial<Domain>;
  if (memory === undefined) {
    const detail = 'Memory size must be specified via <memory> or in the <numa> configuration';
    throw failure('XML_ERROR', detail, 'DOMAIN');
  }
  if (!isWholeNumber(memory.value)) {
    throw failure('XML_ERROR', `Invalid value '${String(memory.value)}' for element 'memory'`, 'DOMAIN');
  }
  checkOs(os);
  if (vcpu !== undefined) checkVcpus(vcpu);
  checkDiskTargets(domain.devices?.disk ?? []);
}

function isWholeNumber(value: unknown): boolean {
  return typeof value === 'bigint' || (typeof value === 'number' && Number.isInteger(value) && value >= 0);
}

function checkType(domain: Domain): void {
  const type = domain.type as string | undefined;
  if (type === undefined) throw failure('INTERNAL_ERROR', 'missing domain type attribute', 'DOMAIN');
  if (!DOMAIN_TYPES.has(type)) {
    throw failure('CONFIG_UNSUPPORTED', `invalid domain type ${type}`, 'DOMAIN');
  }
}

function checkName(name: string | undefined): void {
  if (name === undefined || name === '') throw missingName('DOMAIN');
  for (const [character, shown] of [
    ['/', '/'],
    ['\n', '\\n'],
  ] as const) {
    if (name.includes(character)) {
      throw failure('XML_ERROR', `name ${name} cannot contain '${shown}'`, 'DOMAIN');
    }
  }
}

function checkOs(os: Domain['os'] | undefined): void {
  const type = (os as Partial<Domain['os']> | undefined)?.type?.value;
  if (os === undefined || type === undefined || type === '') {
    throw failure('XML_ERROR', 'an os <type> must be specified', 'DOMAIN');
  }
  if (type === 'exe' && os.init === undefined) {
    throw failure('XML_ERROR', 'init binary must be specified', 'DOMAIN');
  }
}

function checkVcpus(vcpu: NonNullable<Domain['vcpu']>): void {
  if (!isWholeNumber(vcpu.value) || vcpu.value < 1) {
    throw failure('XML_ERROR', `invalid maximum number of vCPUs '${vcpu.value}'`, 'DOMAIN');
  }
  if (vcpu.current !== undefined && vcpu.current > vcpu.value) {
    const detail = `maxvcpus must not be less than current vcpus (${vcpu.value} < ${vcpu.current})`;
    throw failure('INTERNAL_ERROR', detail, 'DOMAIN');
  }
}

function checkDiskTargets(disks: readonly Disk[]): void {
  const seen = new Map<string, string>();
  for (const disk of disks) {
    const source = sourceName(disk) ?? '';
    const target = (disk as Partial<Disk>).target?.dev;
    if (target === undefined) {
      throw failure('XML_ERROR', `missing target information for device ${source}`, 'DOMAIN');
    }
    const other = seen.get(target);
    if (other !== undefined) {
      const detail = `target '${target}' duplicated for disk sources '${other}' and '${source}'`;
      throw failure('XML_ERROR', detail, 'DOMAIN');
    }
    seen.set(target, source);
  }
}

/** What a disk lives on, as libvirt names it: its path, or its name on a network or in a pool. */
export function sourceName(disk: Disk): string | undefined {
  switch (disk.type) {
    case 'block':
      return disk.source?.dev;
    case 'dir':
      return disk.source?.dir;
    case 'volume':
      return disk.source?.volume;
    case 'network':
      return disk.source?.name;
    case 'file':
    case undefined:
      return disk.source?.file;
    default:
      return undefined;
  }
}
