import { ErrorNumber, LibvirtError } from '@hostelry/libvirt';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { simulate, type Simulation } from './simulated-host.js';

let simulation: Simulation;
let uuid: string;

beforeEach(async () => {
  simulation = await simulate();
  ({ uuid } = await simulation.driver.spawn({ name: 'web1', vcpus: 1, memoryMiB: 64 }));
});
afterEach(() => simulation.stop());

describe('the agent', () => {
  it('that does not answer is a timeout, and one that is not wanted is unsupported', async () => {
    const { driver, host } = simulation;
    host.domains.byUuid(uuid).behaviour = { powerButton: 'obey', agent: 'silent' };
    await expect(driver.agent?.addresses(uuid)).rejects.toMatchObject({
      code: 'timeout',
      message: expect.stringMatching(
        /^Cannot read .* "web1": .*QEMU guest agent is not connected$/,
      ) as string,
    });
    const none = new LibvirtError(ErrorNumber.ARGUMENT_UNSUPPORTED, 'QEMU guest agent is not configured');
    host.faults.plant('DOMAIN_FSFREEZE', { error: none });
    await expect(driver.agent?.freeze(uuid)).rejects.toMatchObject({ code: 'unsupported' });
  });

  it('that refuses is heard', async () => {
    const { driver, host } = simulation;
    const refusal = new LibvirtError(ErrorNumber.INTERNAL_ERROR, 'chpasswd: no such user');
    host.faults.plant('DOMAIN_SET_USER_PASSWORD', { error: refusal });
    await expect(driver.agent?.setPassword(uuid, { user: 'bob', password: 'secret' })).rejects.toMatchObject({
      code: 'failed',
      message: 'Cannot set a password in instance "web1": chpasswd: no such user',
    });
  });

  it('is told to thaw when a freeze is given up that may come true', async () => {
    const { driver, host, calls } = simulation;
    host.faults.plant('DOMAIN_FSFREEZE', { delayMs: 50 });
    const controller = new AbortController();
    simulation.onCall = (procedure) => {
      if (procedure === 'DOMAIN_FSFREEZE') setTimeout(() => controller.abort(), 10);
    };
    const { signal } = controller;
    await expect(driver.agent?.freeze(uuid, { signal })).rejects.toMatchObject({ code: 'cancelled' });
    expect(calls.at(-1)).toBe('DOMAIN_FSTHAW');
  });

  it('says that the file systems are frozen already, as QEMU does', async () => {
    const { driver, host, calls } = simulation;
    const disabled =
      "internal error: unable to execute QEMU agent command 'guest-fsfreeze-freeze': Command guest-fsfreeze-freeze has been disabled";
    host.faults.plant('DOMAIN_FSFREEZE', { error: new LibvirtError(ErrorNumber.INTERNAL_ERROR, disabled) });
    await expect(driver.agent?.freeze(uuid)).rejects.toMatchObject({ code: 'conflict' });
    // Whoever froze it still wants it so.
    expect(calls).not.toContain('DOMAIN_FSTHAW');
  });
});
