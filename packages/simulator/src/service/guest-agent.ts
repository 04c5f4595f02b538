import { DomainInterfaceAddressesSource, IPAddrType } from '@hostelry/libvirt';
import { DhcpServer } from '../hypervisor/dhcp-server.js';
import { checkFlags, failure } from '../hypervisor/errors.js';
import { GuestAgent } from '../hypervisor/guest-agent.js';
import { text, type TypedParameter, uint, ullong } from '../hypervisor/typed-parameter.js';
import { type ClientSession } from './client-session.js';
import { findDomain } from './domain-lookup.js';
import { type RemoteHandlers } from './remote-handlers.js';
import { type WireDomain } from './wire.js';

/** Groups of virDomainGetGuestInfo. */
const Info = {
  USERS: 1,
  OS: 2,
  TIMEZONE: 4,
  HOSTNAME: 8,
  FILESYSTEM: 16,
  DISKS: 32,
  INTERFACES: 64,
} as const;
const ALL_INFO = 127;

/** What the software in a guest answers: addresses, file systems, clock, users. */
export function guestAgentHandlers(session: ClientSession) {
  const ask = (dom: WireDomain): GuestAgent => {
    const agent = findDomain(session, dom).part(GuestAgent);
    agent.requireAnswer();
    return agent;
  };

  const interfaces = (dom: WireDomain) => {
    const dhcp = session.host.part(DhcpServer);
    const domain = findDomain(session, dom);
    return domain.config.interfaces.map((nic, index) => {
      const given = nic.network === undefined ? undefined : dhcp.addressOf(nic.network, nic.mac);
      const addrs =
        given === undefined ? [] : [{ type: IPAddrType.IPV4, addr: given.address, prefix: given.prefix }];
      return { name: nic.target ?? `vnet${domain.id}n${index}`, hwaddr: nic.mac, addrs };
    });
  };

  return {
    DOMAIN_INTERFACE_ADDRESSES: ({ dom, source, flags }) => {
      checkFlags(flags, 0, 'DOMAIN_INTERFACE_ADDRESSES');
      const domain = findDomain(session, dom);
      if (!domain.isActive) throw failure('OPERATION_INVALID', 'domain is not running', 'DOMAIN');
      if (source === DomainInterfaceAddressesSource.AGENT) ask(dom);
      else if (source > DomainInterfaceAddressesSource.ARP) {
        throw failure('ARGUMENT_UNSUPPORTED', `Unknown IP address data source ${source}`);
      }
      return { ifaces: interfaces(dom) };
    },
    DOMAIN_GET_FSINFO: ({ dom, flags }) => {
      checkFlags(flags, 0, 'DOMAIN_GET_FSINFO');
      const info = ask(dom).fileSystems.map((one) => ({
        mountpoint: one.mountpoint,
        name: one.name,
        fstype: one.type,
        dev_aliases: [...one.disks],
      }));
      return { info, ret: info.length };
    },
    DOMAIN_FSFREEZE: ({ dom, mountpoints }) => ({ filesystems: ask(dom).freeze(mountpoints) }),
    DOMAIN_FSTHAW: ({ dom, mountpoints }) => ({ filesystems: ask(dom).thaw(mountpoints) }),
    DOMAIN_FSTRIM: ({ dom }) => void ask(dom),
    DOMAIN_GET_TIME: ({ dom }) => {
      const now = ask(dom).time(session.host.now());
      return { seconds: Math.floor(now / 1000), nseconds: (now % 1000) * 1_000_000 };
    },
    DOMAIN_SET_TIME: ({ dom, seconds, nseconds, flags }) => {
      const now = session.host.now();
      const wanted = (flags & 1) !== 0 ? now : Number(seconds) * 1000 + Math.floor(nseconds / 1_000_000);
      ask(dom).setTime(wanted, now);
    },
    DOMAIN_GET_HOSTNAME: ({ dom }) => ({ hostname: ask(dom).hostname }),
    DOMAIN_SET_USER_PASSWORD: ({ dom, user, password }) =>
      ask(dom).setPassword(user ?? 'root', password ?? ''),
    DOMAIN_AUTHORIZED_SSH_KEYS_GET: ({ dom, user }) => ({ keys: [...ask(dom).sshKeys(user)] }),
    DOMAIN_AUTHORIZED_SSH_KEYS_SET: ({ dom, user, keys, flags }) => {
      const [APPEND, REMOVE] = [1, 2];
      const agent = ask(dom);
      const known = agent.sshKeys(user);
      if ((flags & REMOVE) !== 0) {
        agent.setSshKeys(
          user,
          known.filter((key) => !keys.includes(key)),
        );
      } else if ((flags & APPEND) !== 0) agent.setSshKeys(user, [...new Set([...known, ...keys])]);
      else agent.setSshKeys(user, keys);
    },
    DOMAIN_AGENT_SET_RESPONSE_TIMEOUT: ({ dom }) => {
      findDomain(session, dom);
      return { result: 0 };
    },
    DOMAIN_GET_GUEST_INFO: ({ dom, types }) => {
      const agent = ask(dom);
      const wanted = types === 0 ? ALL_INFO : types;
      const params: TypedParameter[] = [];
      if ((wanted & Info.USERS) !== 0) params.push(uint('user.count', 0));
      if ((wanted & Info.OS) !== 0) {
        params.push(
          text('os.id', 'simulated'),
          text('os.name', 'Simulated guest'),
          text('os.machine', 'x86_64'),
        );
      }
      if ((wanted & Info.TIMEZONE) !== 0)
        params.push(text('timezone.name', 'UTC'), { field: 'timezone.offset', value: { type: 1, value: 0 } });
      if ((wanted & Info.HOSTNAME) !== 0) params.push(text('hostname', agent.hostname));
      if ((wanted & Info.FILESYSTEM) !== 0) params.push(...fileSystemInfo(agent));
      if ((wanted & Info.DISKS) !== 0) params.push(uint('disk.count', 0));
      if ((wanted & Info.INTERFACES) !== 0) params.push(...interfaceInfo(interfaces(dom)));
      return { params };
    },
  } satisfies RemoteHandlers;
}

function fileSystemInfo(agent: GuestAgent): TypedParameter[] {
  const { fileSystems } = agent;
  const list: TypedParameter[] = [uint('fs.count', fileSystems.length)];
  fileSystems.forEach((one, index) => {
    const prefix = `fs.${index}`;
    list.push(
      text(`${prefix}.name`, one.name),
      text(`${prefix}.mountpoint`, one.mountpoint),
      text(`${prefix}.fstype`, one.type),
      ullong(`${prefix}.total-bytes`, 1024 ** 3),
      ullong(`${prefix}.used-bytes`, 256 * 1024 ** 2),
      uint(`${prefix}.disk.count`, one.disks.length),
    );
    one.disks.forEach((disk, at) => list.push(text(`${prefix}.disk.${at}.alias`, disk)));
  });
  return list;
}

function interfaceInfo(
  interfaces: readonly {
    readonly name: string;
    readonly hwaddr: string;
    readonly addrs: readonly { readonly addr: string; readonly prefix: number }[];
  }[],
): TypedParameter[] {
  const list: TypedParameter[] = [uint('if.count', interfaces.length)];
  interfaces.forEach((one, index) => {
    const prefix = `if.${index}`;
    list.push(text(`${prefix}.name`, `eth${index}`), text(`${prefix}.hwaddr`, one.hwaddr));
    list.push(uint(`${prefix}.addr.count`, one.addrs.length));
    one.addrs.forEach((address, at) => {
      list.push(
        text(`${prefix}.addr.${at}.type`, 'ipv4'),
        text(`${prefix}.addr.${at}.addr`, address.addr),
        uint(`${prefix}.addr.${at}.prefix`, address.prefix),
      );
    });
  });
  return list;
}
