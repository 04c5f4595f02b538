import { isIP } from 'node:net';
import { type GuestAddresses } from '@hostelry/compute';
import { DomainInterfaceAddressesSource } from '@hostelry/libvirt';
import { askAgent, type AgentMethod } from './ask-agent.js';

/** The guest's interfaces with their addresses, as its agent knows them. */
export const guestAddresses: AgentMethod<'addresses'> = (context, uuid, options = {}) =>
  askAgent(context, uuid, { verb: 'read the addresses of', options }, async (guest, call) => {
    const interfaces = await guest.domain.interfaceAddresses(DomainInterfaceAddressesSource.AGENT, 0, call);
    return interfaces.map(({ name, hwaddr, addrs }): GuestAddresses => {
      const addresses = addrs.flatMap(({ addr: address, prefix: prefixLength }) => {
        const family = isIP(address);
        return family === 4 || family === 6 ? [{ address, prefixLength, family } as const] : [];
      });
      return { name, ...(hwaddr ? { mac: hwaddr.toLowerCase() } : {}), addresses };
    });
  });
