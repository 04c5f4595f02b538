import { randomBytes } from 'node:crypto';
import {
  ComputeError,
  Undo,
  type PackedDisk,
  type PackedInstance,
  type ProgressOptions,
} from '@hostelry/compute';
import { DomainXMLFlags } from '@hostelry/libvirt';
import { parseDomain, type Domain } from '@hostelry/libvirt-xml';
import { toComputeError } from '../../errors.js';
import { type Guest } from '../../guest/guest.js';
import { markPacked, readPacked, unmarkPacked, type PackedRecord } from '../../guest/packed.js';
import { describeMoving } from '../../moving/describe-moving.js';
import { hasSnapshots } from '../../moving/has-snapshots.js';
import { DRIVER, type MovingInstance } from '../../moving/moving-instance.js';
import { onGuest, wrongState, type ActionContext } from '../context.js';
import { requireRootAble } from '../disk-limits.js';
import { describeGuest } from '../get.js';
import { isStillActive } from '../power-off.js';
import { requireUnbound } from '../require-unbound.js';
import { stop } from '../stop.js';
import { undoAll } from '../undo-all.js';
import { diskReader } from './disk-reader.js';
import { type PackedDefinition } from './packed-definition.js';

const MIB = 2 ** 20;

/**
 * Stops an instance, marks it in its own definition so that no driver of the host starts it, and describes it. Its disks can be read until it is
 * confirmed or reverted: overlays through a copy without a base, which the host makes when it is first read. On failure it is as before.
 */
export function pack(
  context: ActionContext,
  uuid: string,
  options: ProgressOptions = {},
): Promise<PackedInstance> {
  const { signal, progress } = options;
  return onGuest(context, uuid, { verb: 'pack', signal }, async (guest) => {
    progress?.step('check');
    const { wasRunning } = await requirePackable(context, guest, options);
    const moving = await describe(context, guest, options);
    const record = { wasRunning, copies: copiesOf(guest.uuid, moving) };
    const undo = new Undo();
    try {
      undo.push(`mark of instance "${guest.name}"`, () => unmarkPacked(guest));
      progress?.step('mark');
      await markPacked(guest, record, options);
      if (wasRunning) {
        undo.push(`stop of instance "${guest.name}"`, () => startAgain(guest));
        await stop(context, guest.uuid, options);
      }
      signal?.throwIfAborted();
      undo.discard();
    } catch (error) {
      throw await undoAll(
        undo,
        toComputeError(error, { what: `Cannot pack instance "${guest.name}"`, signal }),
      );
    }
    const { name } = guest;
    const definition = JSON.stringify(moving);
    const disks = packedDisks(context, moving, record);
    return { uuid: guest.uuid, name, driver: DRIVER, definition, wasRunning, disks };
  });
}

async function requirePackable(
  context: ActionContext,
  guest: Guest,
  options: ProgressOptions,
): Promise<{ readonly wasRunning: boolean }> {
  const [info, packed] = await Promise.all([
    describeGuest(guest, context.definitions, options),
    readPacked(guest, options),
  ]);
  if (packed !== undefined) throw wrongState('pack', guest, 'packed already');
  if (info.rescued === true) throw wrongState('pack', guest, 'rescued');
  if (info.state !== 'running' && info.state !== 'stopped') throw wrongState('pack', guest, info.state);
  if (!info.persistent) throw unsupported(guest, 'it vanishes when it stops');
  await requireUnbound(context, guest, options);
  await requireRootAble(context, guest, { action: 'move', verb: 'pack' }, options);
  if (await hasSnapshots(guest, options)) throw unsupported(guest, 'it has snapshots');
  return { wasRunning: info.state === 'running' };
}

async function describe(
  context: ActionContext,
  guest: Guest,
  options: ProgressOptions,
): Promise<PackedDefinition> {
  const { signal } = options;
  const { SECURE, INACTIVE } = DomainXMLFlags;
  const [connection, xml, metadata] = await Promise.all([
    context.host.connection(signal),
    guest.domain.getXMLDesc(SECURE | INACTIVE, { signal }),
    guest.metadata(options),
  ]);
  const document = parseDomain(xml);
  requireReadable(guest, document);
  const traveller = { name: guest.name, document, xml, metadata };
  return { ...(await describeMoving(connection, traveller, options)), document: xml };
}

/** What a guest keeps on its host beside its disks is out of reach from here. */
function requireReadable(guest: Guest, { os, devices }: Domain): void {
  if (os.nvram !== undefined || os.firmware === 'efi')
    throw unsupported(guest, "its firmware's variables cannot be read");
  if (devices?.tpm?.some(({ backend }) => backend.type === 'emulator') === true) {
    throw unsupported(guest, "its TPM's state cannot be read");
  }
}

function unsupported({ name }: Guest, why: string): ComputeError {
  return new ComputeError('unsupported', `Cannot pack instance "${name}": ${why}`);
}

async function startAgain(guest: Guest): Promise<void> {
  if (!(await isStillActive(guest))) await guest.domain.create();
}

/** Names for the copies that may have to be made; with the mark, whoever ends the move finds them. */
function copiesOf(uuid: string, { disks }: MovingInstance): PackedRecord['copies'] {
  const token = randomBytes(4).toString('hex');
  return disks
    .filter(({ isOverlay }) => isOverlay)
    .map(({ pool, target, format }) => ({ pool, name: `${uuid}-packed-${target}-${token}.${format}` }));
}

/** The instance's own disks, and the files that it boots from, which go as disks named for what they are. */
function packedDisks(
  context: ActionContext,
  { disks, bootFiles }: MovingInstance,
  { copies }: PackedRecord,
): PackedDisk[] {
  return [
    ...disks.map((disk) => {
      const copy = copies.find(({ name }) => name.includes(`-packed-${disk.target}-`));
      return {
        target: disk.target,
        format: disk.format,
        sizeMiB: Math.ceil(disk.capacityBytes / MIB),
        read: diskReader(context, disk, disk.isOverlay ? copy : undefined),
      };
    }),
    ...bootFiles.map((file) => ({
      target: file.role,
      format: 'raw' as const,
      sizeMiB: Math.ceil(file.sizeBytes / MIB),
      read: diskReader(context, file, undefined),
    })),
  ];
}
