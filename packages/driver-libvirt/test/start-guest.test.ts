import { ErrorNumber, LibvirtError, type Domain } from '@hostelry/libvirt';
import { describe, expect, it } from 'vitest';
import { startGuest } from '../src/actions/start-guest.js';
import { Guest } from '../src/guest/guest.js';
import { hypervisorFor } from '../src/hypervisors/index.js';

const UNSEEN = new LibvirtError(ErrorNumber.OPERATION_INVALID, 'Init pid is not yet available');

/** A domain whose daemon loses sight of it in the first `lost` of its starts. */
function domainLost(lost: number, refusal: Error = UNSEEN): { calls: string[]; guest: Guest } {
  const calls: string[] = [];
  let starts = 0;
  const domain = {
    name: 'box',
    create: async () => {
      calls.push('create');
      starts += 1;
    },
    destroy: async () => void calls.push('destroy'),
    sendProcessSignal: async () => {
      if (starts <= lost) throw refusal;
      calls.push('seen');
    },
  };
  return { calls, guest: new Guest(domain as unknown as Domain) };
}

async function start(type: string, guest: Guest): Promise<string[]> {
  const reports: string[] = [];
  await startGuest(
    { hypervisor: hypervisorFor(type, 'here'), report: (message) => void reports.push(message) },
    guest,
  );
  return reports;
}

describe('the start of a container', () => {
  it('is done again while its daemon does not see it, and told', async () => {
    const { calls, guest } = domainLost(1);
    expect(await start('LXC', guest)).toEqual([
      'Instance "box" is started anew: its daemon has lost sight of it',
    ]);
    expect(calls).toEqual(['create', 'destroy', 'create', 'seen']);
  });

  it('is left as it is after some tries', async () => {
    const { calls, guest } = domainLost(99);
    expect(await start('LXC', guest)).toHaveLength(3);
    expect(calls.filter((call) => call === 'create')).toHaveLength(4);
    expect(calls.at(-1)).toBe('create');
  });

  it('is not done again for anything else, and of machines nothing is asked', async () => {
    const other = domainLost(99, new LibvirtError(ErrorNumber.OPERATION_INVALID, 'Domain is not running'));
    expect(await start('LXC', other.guest)).toEqual([]);
    const machine = domainLost(99);
    expect(await start('QEMU', machine.guest)).toEqual([]);
    expect([other.calls, machine.calls]).toEqual([['create'], ['create']]);
  });
});
