import { randomBytes } from 'node:crypto';
import { validateRescueSpec, type ProgressOptions, type RescueSpec, type Undo } from '@hostelry/compute';
import { type KernelFiles } from '../guest/boot.js';
import { type DiskVolume } from '../guest/disks.js';
import { type Guest } from '../guest/guest.js';
import { rescueXml } from '../guest/rescue-document.js';
import { type ImageStore } from '../images/index.js';
import { prepareStart } from './before-start.js';
import { onGuest, wrongState, type ActionContext } from './context.js';
import { powerOff } from './power-off.js';
import { stop } from './stop.js';
import { undoing } from './undoing.js';

/**
 * Boots an instance from a rescue image or kernel, its own disks after that. Images are fetched and the rescue disk is made before it is
 * stopped. What leads back is in the definition that replaces its own, so that the way back needs nothing but the host.
 */
export function rescue(
  context: ActionContext,
  uuid: string,
  given: RescueSpec,
  options: ProgressOptions = {},
): Promise<void> {
  const { signal } = options;
  return onGuest(context, uuid, { verb: 'rescue', signal }, async (guest) => {
    const spec = validateRescueSpec(given);
    const claim = `rescue ${uuid}`;
    if (context.claims.has(claim)) throw wrongState('rescue', guest, 'being rescued already');
    context.claims.add(claim);
    try {
      await checkState(guest, options);
      await rescueGuest(context, guest, spec, options);
    } finally {
      context.claims.delete(claim);
    }
  });
}

async function checkState(guest: Guest, options: ProgressOptions): Promise<void> {
  const [{ state, isActive }, isPersistent, record] = await Promise.all([
    guest.power(options),
    guest.isPersistent(options),
    guest.rescueRecord(options),
  ]);
  if (record !== undefined) throw wrongState('rescue', guest, 'rescued already');
  if (state === 'suspended' || (isActive && state !== 'running')) throw wrongState('rescue', guest, state);
  if (!isPersistent) throw wrongState('rescue', guest, 'transient: it has no definition to come back to');
}

async function rescueGuest(
  context: ActionContext,
  guest: Guest,
  spec: RescueSpec,
  options: ProgressOptions,
): Promise<void> {
  const { signal, progress } = options;
  await undoing({ verb: 'rescue', guest, signal }, async (undo) => {
    const images = await context.images();
    progress?.step('prepare-pool');
    await images.prepare(options);
    const kernelFiles = await kernelFor(images, spec, options);
    const volume = await makeVolume(context, images, { guest, spec, undo }, options);
    signal?.throwIfAborted();
    progress?.step('stop');
    await stop(context, guest.uuid, options);
    signal?.throwIfAborted();
    const [configuration, definition] = await Promise.all([
      guest.configuration(options),
      guest.text({ ...options, inactive: true }),
    ]);
    const xml = rescueXml(configuration, {
      hypervisor: context.hypervisor,
      kernelBoot: spec.kernelBoot,
      ...{ volume, kernelFiles },
      record: { definition, ...(volume === undefined ? {} : { volume }) },
    });
    const connection = await context.host.connection(signal);
    progress?.step('define');
    undo.push(`definition of instance "${guest.name}"`, async () => {
      await connection.domainDefineXML(configuration);
    });
    // Neither this call nor the start is given up by an abort: one that goes on in the daemon could overtake its undo.
    await connection.domainDefineXML(xml);
    progress?.step('start');
    undo.push(`power of instance "${guest.name}"`, async () => void (await powerOff(guest)));
    await prepareStart(context, guest, options);
    await guest.domain.create();
  });
}

async function kernelFor(
  images: ImageStore,
  { kernelBoot }: RescueSpec,
  options: ProgressOptions,
): Promise<KernelFiles | undefined> {
  if (kernelBoot === undefined) return undefined;
  options.progress?.step('kernel');
  const kernel = await images.ensureImage(kernelBoot.kernel, 'kernel', undefined, options);
  if (kernelBoot.initrd === undefined) return { kernel: kernel.path };
  options.progress?.step('initrd');
  const initrd = await images.ensureImage(kernelBoot.initrd, 'initrd', undefined, options);
  return { kernel: kernel.path, initrd: initrd.path };
}

/** The rescue disk is thrown away with the rescue, so it is written to over the image, which stays as it is. */
async function makeVolume(
  context: ActionContext,
  images: ImageStore,
  { guest, spec, undo }: { readonly guest: Guest; readonly spec: RescueSpec; readonly undo: Undo },
  options: ProgressOptions,
): Promise<(DiskVolume & { readonly pool: string; readonly name: string }) | undefined> {
  if (spec.image === undefined) return undefined;
  options.progress?.step('image');
  const base = await images.ensureImage(spec.image, 'disk', spec.format, options);
  const { pool } = context.options;
  // Never used before, so its undo may be there before it is.
  const name = `${guest.uuid}-rescue-${randomBytes(4).toString('hex')}.qcow2`;
  undo.push(`volume "${pool}/${name}"`, () => images.deleteVolume({ pool, name }, {}));
  options.progress?.step('overlay');
  return images.createOverlay(name, base, undefined, options);
}
