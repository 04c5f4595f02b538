/** Getters that a guest's own agent answers, of a guest that runs Debian's qemu-guest-agent. */
import {
  DomainGetHostnameFlags,
  DomainGuestInfoTypes,
  DomainInterfaceAddressesSource,
  DomainQemuAgentCommandTimeoutValues,
  DomainVcpuFlags,
  type DomainInterface,
} from '@hostelry/libvirt';
import { row, type Row } from './row.js';

const { DEFAULT } = DomainQemuAgentCommandTimeoutValues;
const { LEASE, AGENT } = DomainInterfaceAddressesSource;
/** What Debian's agent and libvirt 9.0 know; LOAD is younger than both. */
const { LOAD, ...types } = DomainGuestInfoTypes;

const byName = (all: readonly DomainInterface[]): unknown =>
  Object.fromEntries(all.map(({ name, hwaddr, addrs }) => [name, { addrs, hwaddr }]));

/** A command to the agent itself; what it returns is text. */
const command = (text: string): Row =>
  row('Domain.qemuAgentCommand', `libvirt_qemu.qemuAgentCommand(ga, '${text}', ${DEFAULT}, 0)`, ({ ga }, o) =>
    ga.qemuAgentCommand(text, DEFAULT, 0, o),
  );

const guestInfo = (type: number): Row =>
  row('Domain.getGuestInfo', `ga.guestInfo(${type}, 0)`, ({ ga }, o) => ga.getGuestInfo(type, 0, o));

const addresses = (source: DomainInterfaceAddressesSource): Row =>
  row(
    'Domain.interfaceAddresses',
    `ga.interfaceAddresses(${source}, 0)`,
    ({ ga }, o) => ga.interfaceAddresses(source, 0, o),
    { shape: byName },
  );

/** What the agent, or the host in its place, has an answer to. */
export const agentRows: readonly Row[] = [
  ...[0, ...Object.values(types)].map(guestInfo),
  row('Domain.getFSInfo', 'ga.fsInfo(0)', ({ ga }, o) => ga.getFSInfo(0, o), {
    shape: (all) => all.map(({ mountpoint, name, fstype, devAlias }) => [mountpoint, name, fstype, devAlias]),
  }),
  row('Domain.getGuestVcpus', 'ga.guestVcpus(0)', ({ ga }, o) => ga.getGuestVcpus(0, o)),
  row('Domain.getVcpusFlags', `ga.vcpusFlags(${DomainVcpuFlags.GUEST})`, ({ ga }, o) =>
    ga.getVcpusFlags(DomainVcpuFlags.GUEST, o),
  ),
  ...[DomainGetHostnameFlags.AGENT, DomainGetHostnameFlags.LEASE].map((source) =>
    row('Domain.getHostname', `ga.hostname(${source})`, ({ ga }, o) => ga.getHostname(source, o)),
  ),
  ...[LEASE, AGENT].map(addresses),
  row('Domain.getTime', 'ga.getTime(0)["seconds"]', ({ ga }, o) => ga.getTime(0, o), {
    shape: ({ seconds }) => seconds,
    steadiness: 'grows',
  }),
  row('Domain.getTime', 'ga.getTime(0)', ({ ga }, o) => ga.getTime(0, o), { steadiness: 'moves' }),
  row('Domain.authorizedSSHKeysGet', 'ga.authorizedSSHKeysGet("root", 0)', ({ ga }, o) =>
    ga.authorizedSSHKeysGet('root', 0, o),
  ),
  command('{"execute":"guest-ping"}'),
  command('{"execute":"guest-info"}'),
  command('{"execute":"guest-get-users"}'),
  command('{"execute":"guest-get-disks"}'),
];

/** What this agent or this host may refuse. */
export const agentLimitRows: readonly Row[] = [
  guestInfo(LOAD),
  addresses(DomainInterfaceAddressesSource.ARP),
  command('{"execute":"guest-no-such-command"}'),
  row('Domain.authorizedSSHKeysGet', 'ga.authorizedSSHKeysGet("nobody", 0)', ({ ga }, o) =>
    ga.authorizedSSHKeysGet('nobody', 0, o),
  ),
];
