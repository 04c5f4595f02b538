import { ComputeError, validatePasswordSpec, type AgentFacet } from '@hostelry/compute';
import { type FakeGuest } from '../fake-guest.js';
import { refusal, type Calls } from '../guest-call.js';

const FILE_SYSTEMS = 1;

/** The agent facet. The agent knows of one file system, and gives every interface an address. */
export function agentFacet({ onGuest }: Calls): AgentFacet {
  return {
    setPassword: (uuid, given, options) =>
      onGuest('set a password in', uuid, options, (guest) => {
        const { user, password } = validatePasswordSpec(given);
        requireAgent('set a password in', guest);
        guest.passwords.set(user, password);
      }),
    freeze: (uuid, options) =>
      onGuest('freeze', uuid, options, (guest) => {
        requireAgent('freeze', guest);
        if (guest.isFrozen) throw refusal('freeze', guest, 'frozen already');
        guest.isFrozen = true;
        return { fileSystems: FILE_SYSTEMS };
      }),
    thaw: (uuid, options) =>
      onGuest('thaw', uuid, options, (guest) => {
        requireAgent('thaw', guest);
        const fileSystems = guest.isFrozen ? FILE_SYSTEMS : 0;
        guest.isFrozen = false;
        return { fileSystems };
      }),
    addresses: (uuid, options) =>
      onGuest('read the addresses of', uuid, options, (guest) => {
        requireAgent('read the addresses of', guest);
        const loopback = {
          name: 'lo',
          addresses: [{ address: '127.0.0.1', prefixLength: 8, family: 4 as const }],
        };
        const own = guest.definition.interfaces.map(({ mac }, index) => ({
          name: `eth${index}`,
          mac,
          addresses: [{ address: `192.0.2.${index + 1}`, prefixLength: 24, family: 4 as const }],
        }));
        return [loopback, ...own];
      }),
  };
}

function requireAgent(verb: string, guest: FakeGuest): void {
  if (guest.state !== 'running') throw refusal(verb, guest);
  if (guest.hasAgent) return;
  throw new ComputeError('unsupported', `Cannot ${verb} instance "${guest.name}": it has no agent`);
}
