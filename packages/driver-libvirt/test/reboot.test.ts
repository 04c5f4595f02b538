import { NoopFirewall } from '@hostelry/firewall';
import { connect, ErrorNumber, LibvirtError } from '@hostelry/libvirt';
import { serveInProcess, Simulator, type SimulatedHost } from '@hostelry/simulator';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ActionContext } from '../src/actions/context.js';
import { reboot } from '../src/actions/reboot.js';
import { Definitions } from '../src/guest/definitions.js';
import { Host } from '../src/host/host.js';
import { test as testHypervisor } from '../src/hypervisors/test.js';
import { ImageStore } from '../src/images/index.js';
import { resolveOptions } from '../src/options.js';
import { Vifs } from '../src/vifs/vifs.js';

const GUEST = `<domain type='test'><name>web1</name><memory unit='MiB'>64</memory><os><type>hvm</type></os></domain>`;

let simulated: SimulatedHost;
let context: ActionContext;
let uuid: string;

beforeEach(async () => {
  const simulator = new Simulator();
  simulated = simulator.host('test:///lab');
  const options = resolveOptions({ uri: 'test:///lab', stopTimeoutMs: 30 });
  const report = (): void => undefined;
  const host = new Host(options, {
    connect: (uri, each) => connect(uri, { ...each, loopback: serveInProcess(simulator) }),
    report,
  });
  await host.open();
  context = {
    host,
    // As QEMU: the guest may take its time, and an event tells when it did.
    hypervisor: { ...testHypervisor, reportsReboot: true },
    images: () => Promise.resolve(new ImageStore(host, { pool: 'default' })),
    backends: () => Promise.reject(new Error('A reboot makes no disk')),
    attachments: () => Promise.reject(new Error('A reboot attaches nothing')),
    vifs: () => Vifs.load(host),
    firewall: () => Promise.resolve(new NoopFirewall()),
    definitions: new Definitions(host),
    options,
    report,
    claims: new Set(),
  };
  const domain = await (await host.connection()).domainDefineXML(GUEST);
  await domain.create();
  uuid = domain.uuid;
});
afterEach(() => context.host.close());

describe('a soft reboot', () => {
  it('ends with the event that tells of it', async () => {
    expect(await reboot(context, uuid)).toEqual({ forced: false });
    expect(simulated.domains.byUuid(uuid).isActive).toBe(true);
  });

  it('becomes a reset when the guest does not react', async () => {
    simulated.domains.byUuid(uuid).behaviour = { powerButton: 'ignore' };
    expect(await reboot(context, uuid)).toEqual({ forced: true });
    expect(simulated.domains.byUuid(uuid).isActive).toBe(true);
  });

  it('asks again a guest that did not hear the first time', async () => {
    const guest = simulated.domains.byUuid(uuid);
    guest.behaviour = { powerButton: 'ignore' };
    const patient = { ...context, options: { ...context.options, shutdownRetryMs: 5 } };
    const progress = { step: () => void setTimeout(() => (guest.behaviour = { powerButton: 'obey' }), 10) };
    expect(await reboot(patient, uuid, { timeoutMs: 60_000, progress })).toEqual({ forced: false });
  });

  it('waits for a guest that is too new to be asked', async () => {
    const early = 'Requested operation is not valid: Init process ID is not yet known';
    simulated.faults.failNext('DOMAIN_REBOOT', new LibvirtError(ErrorNumber.OPERATION_INVALID, early));
    expect(await reboot(context, uuid, { timeoutMs: 60_000 })).toEqual({ forced: false });
  });

  it('starts the guest again when it stops instead', async () => {
    const connection = await context.host.connection();
    const xml = GUEST.replace('<memory', `<uuid>${uuid}</uuid><memory`).replace(
      '</domain>',
      '<on_reboot>destroy</on_reboot></domain>',
    );
    const domain = await connection.domainDefineXML(xml);
    await domain.destroy();
    await domain.create();
    expect(await reboot(context, uuid)).toEqual({ forced: false });
    expect(simulated.domains.byUuid(uuid).isActive).toBe(true);
  });

  it('takes the power away and gives it again where there is no reset', async () => {
    simulated.faults.failNext('DOMAIN_RESET', new LibvirtError(ErrorNumber.NO_SUPPORT, 'no reset'));
    expect(await reboot(context, uuid, { mode: 'hard' })).toEqual({ forced: true });
    expect(simulated.domains.byUuid(uuid).isActive).toBe(true);
  });
});
