import { randomBytes, randomUUID } from 'node:crypto';
import {
  type ComputeError,
  Undo,
  validateInstanceSpec,
  type InstanceInfo,
  type InstanceSpec,
  type ProgressOptions,
} from '@hostelry/compute';
import { reasonOf, toComputeError } from '../errors.js';
import { guestXml, type GuestPlan, type NamedSpec } from '../guest/builder.js';
import { Guest } from '../guest/guest.js';
import { type ImageRecord, type OwnedVolumeRecord, type VolumeRole } from '../guest/metadata.js';
import { type Platform } from '../hypervisors/hypervisor.js';
import { seedOf, type CachedImage, type OwnedVolume } from '../images/index.js';
import { keptElement } from '../guest/kept-value.js';
import { KEPT_VIFS } from '../vifs/kept-vifs.js';
import type { VifInterface } from '../vifs/vifs.js';
import { checkHost } from './check-host.js';
import { claimIdentity } from './claim-identity.js';
import { type ActionContext } from './context.js';
import { describeGuest } from './get.js';
import { openInterfaces } from './open-interfaces.js';
import { removeDomain } from './remove-domain.js';
import { startGuest } from './start-guest.js';
import { undoAll } from './undo-all.js';

/** The steps of spawn in their order. A step that the spec does not ask for is left out. */
export const SPAWN_STEPS = [
  'validate',
  'check-host',
  'prepare-pool',
  'image',
  'kernel',
  'initrd',
  'root-disk',
  'seed',
  'plug',
  'define',
  'start',
  'inspect',
] as const;

export type SpawnStep = (typeof SPAWN_STEPS)[number];

/**
 * Makes and starts an instance; gives it as it runs. Each step that leaves something on the host pushes its undo,
 * so after a failure or an abort nothing of the instance is left and `details.step` names the step. Cached images stay.
 */
export async function spawn(
  context: ActionContext,
  spec: InstanceSpec,
  options: ProgressOptions = {},
): Promise<InstanceInfo> {
  const run = new SpawnRun(context, options);
  return run.spawn(spec);
}

/** One spawn on its way: where it is, and how to take back what it made. */
class SpawnRun {
  readonly #context: ActionContext;
  readonly #options: ProgressOptions;
  readonly #undo = new Undo();
  readonly #volumes: OwnedVolumeRecord[] = [];
  readonly #images: ImageRecord[] = [];
  /** Tells the volumes of this spawn from those of any other, also of one before it with the same UUID. */
  readonly #token = randomBytes(4).toString('hex');
  #step: SpawnStep = 'validate';

  constructor(context: ActionContext, options: ProgressOptions) {
    this.#context = context;
    this.#options = options;
  }

  async spawn(given: InstanceSpec): Promise<InstanceInfo> {
    let name = given.name;
    let unclaim = (): void => undefined;
    try {
      const valid = await this.#do('validate', async () => validateInstanceSpec(given));
      const spec: NamedSpec = { ...valid, uuid: valid.uuid ?? randomUUID() };
      name = spec.name;
      let interfaces: readonly VifInterface[] = [];
      const platform = await this.#do('check-host', async () => {
        unclaim = claimIdentity(this.#context, spec);
        interfaces = await openInterfaces(this.#context, spec.interfaces ?? []);
        return checkHost(this.#context, { spec, interfaces }, this.#options);
      });
      const plan = await this.#plug(interfaces, await this.#prepare(spec, platform));
      const guest = await this.#do('define', () => this.#define(plan));
      await this.#do('start', () => this.#start(guest, plan));
      const { definitions } = this.#context;
      const info = await this.#do('inspect', () => describeGuest(guest, definitions, this.#options));
      this.#undo.discard();
      return info;
    } catch (error) {
      throw await this.#fail(name, error);
    } finally {
      unclaim();
    }
  }

  /** Begins a step: tells the progress and honours an abort. */
  async #do<T>(step: SpawnStep, work: () => Promise<T>): Promise<T> {
    this.#step = step;
    this.#options.progress?.step(step);
    this.#options.signal?.throwIfAborted();
    return work();
  }

  /** What interfaces need on the host, where their drivers make something, and the devices that they are. */
  async #plug(interfaces: readonly VifInterface[], plan: Omit<GuestPlan, 'interfaces'>): Promise<GuestPlan> {
    const { spec } = plan;
    const plugged = interfaces.flatMap(({ record }) => record ?? []);
    if (plugged.length > 0) {
      await this.#do('plug', async () => {
        for (const each of interfaces) await each.plug(spec, this.#undo, this.#options);
      });
    }
    return {
      ...plan,
      interfaces: interfaces.map((each) => ({ mac: each.mac, device: each.device(spec) })),
      kept: plugged.length === 0 ? [] : [keptElement(KEPT_VIFS, plugged)],
    };
  }

  /** Images, disks and seed; what the spec does not ask for is left out. */
  async #prepare(spec: NamedSpec, platform: Platform): Promise<Omit<GuestPlan, 'interfaces'>> {
    const images = await this.#context.images();
    const options = this.#options;
    const { rootDisk, kernelBoot, cloudInit } = spec;
    if (rootDisk ?? kernelBoot ?? cloudInit) await this.#do('prepare-pool', () => images.prepare(options));

    const base =
      rootDisk &&
      (await this.#image('image', 'root', () => {
        return images.ensureImage(rootDisk.image, 'disk', rootDisk.format, options);
      }));
    const kernel =
      kernelBoot &&
      (await this.#image('kernel', 'kernel', () => {
        return images.ensureImage(kernelBoot.kernel, 'kernel', undefined, options);
      }));
    const initrdSource = kernelBoot?.initrd;
    const initrd =
      initrdSource &&
      (await this.#image('initrd', 'initrd', () => {
        return images.ensureImage(initrdSource, 'initrd', undefined, options);
      }));

    const root = base && (await this.#rootDisk(spec, base));
    const seed =
      cloudInit &&
      (await this.#volume('seed', { role: 'seed', name: `${spec.uuid}-seed-${this.#token}.iso` }, (name) =>
        images.createSeed(name, seedOf(spec, cloudInit), options),
      ));
    return {
      spec,
      platform,
      hypervisor: this.#context.hypervisor,
      volumes: { root, seed },
      kernelFiles: kernel && { kernel: kernel.path, initrd: initrd?.path },
      metadata: {
        uuid: spec.uuid,
        created: new Date().toISOString(),
        volumes: this.#volumes,
        images: this.#images,
      },
    };
  }

  async #image(step: SpawnStep, role: VolumeRole, work: () => Promise<CachedImage>): Promise<CachedImage> {
    const image = await this.#do(step, work);
    this.#images.push({ role, sha256: image.sha256 });
    return image;
  }

  /** Has the host's image backend make the root disk. Its name was never used before, so its undo may be there before it is. */
  async #rootDisk({ uuid, rootDisk }: NamedSpec, image: CachedImage): Promise<OwnedVolume> {
    const { name: backend, backend: maker } = await (await this.#context.backends()).ofNew();
    const place = maker.place(`${uuid}-root-${this.#token}`);
    const volume = await this.#do('root-disk', async () => {
      await maker.prepare?.(this.#options);
      this.#undo.push(`volume "${place.pool}/${place.name}"`, () => maker.remove(place, {}));
      return maker.create({ place, image, sizeMiB: rootDisk?.sizeMiB }, this.#options);
    });
    this.#volumes.push({ role: 'root', ...place, backend });
    return volume;
  }

  /** Makes a volume of the instance's own. Its name was never used before, so its undo may be there before it is. */
  async #volume(
    step: SpawnStep,
    { role, name }: { readonly role: VolumeRole; readonly name: string },
    work: (name: string) => Promise<OwnedVolume>,
  ): Promise<OwnedVolume> {
    const { pool } = this.#context.options;
    this.#undo.push(`volume "${pool}/${name}"`, async () => {
      await (await this.#context.images()).deleteVolume({ pool, name }, {});
    });
    const volume = await this.#do(step, () => work(name));
    this.#volumes.push({ role, pool: volume.pool, name: volume.name });
    return volume;
  }

  async #define(plan: GuestPlan): Promise<Guest> {
    const { signal } = this.#options;
    const { name, uuid } = plan.spec;
    const xml = guestXml(plan);
    const connection = await this.#context.host.connection(signal);
    // Before the call: when its reply is lost or not waited for, the domain may be there all the same.
    this.#undo.push(`domain "${name}"`, () => removeDomain(this.#context, uuid));
    // Neither this call nor the start is given up by an abort: one that goes on in the daemon could overtake its undo.
    return new Guest(await connection.domainDefineXML(xml));
  }

  /** Starts the guest; where its platform turns out not to work and there is another, it is defined and started anew on that. */
  async #start(guest: Guest, plan: GuestPlan): Promise<void> {
    const { host, hypervisor, options, report } = this.#context;
    const { signal } = this.#options;
    try {
      await startGuest(this.#context, guest);
    } catch (error) {
      const failed = { platform: plan.platform, reason: reasonOf(error) };
      const capabilities = await host.capabilities(signal);
      const platform = hypervisor.fallback?.(capabilities, failed, options);
      if (platform === undefined) throw error;
      const { domainType } = platform;
      report(
        `Instance "${guest.name}" runs as ${domainType}: ${failed.platform.domainType} does not work`,
        error,
      );
      const connection = await host.connection(signal);
      await connection.domainDefineXML(guestXml({ ...plan, platform }));
      await startGuest(this.#context, guest);
    }
  }

  /** Undoes everything and gives the error to throw: it names the step, and what could not be undone. */
  async #fail(name: string, cause: unknown): Promise<ComputeError> {
    const error = toComputeError(cause, {
      what: `Cannot spawn instance "${name}": step ${this.#step} failed`,
      step: this.#step,
      signal: this.#options.signal,
    });
    return undoAll(this.#undo, error);
  }
}
