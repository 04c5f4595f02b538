import { validateMigrateOptions, type MigrateOptions, type MigrationTicket } from '@hostelry/compute';
import {
  DomainPausedReason,
  DomainState,
  DomainXMLFlags,
  type Connection,
  type DomainMigrateParameters,
} from '@hostelry/libvirt';
import { parseDomain, serializeDomain } from '@hostelry/libvirt-xml';
import { withContext } from '../../errors.js';
import { type Guest } from '../../guest/guest.js';
import { describeMoving } from '../../moving/describe-moving.js';
import { type MovingInstance } from '../../moving/moving-instance.js';
import { relocate, type NewPlace } from '../../moving/relocate.js';
import { onGuest, type ActionContext } from '../context.js';
import { withDestination } from './destination.js';
import { requireMovable } from './movable.js';
import { type Move, type Moves } from './moves.js';
import { sendFiles } from './send-files.js';
import { readTicket, type Address } from './ticket.js';
import { migrateFlags, transfer } from './transfer.js';

/**
 * Moves a guest to the host that the ticket is of: files that it needs are sent, then the hypervisors copy disks and memory, led from here by a
 * connection to each side; should this process end, both daemons give it up. Afterwards what it had of its own here is removed.
 */
export function migrate(
  context: ActionContext,
  moves: Moves,
  uuid: string,
  ticket: MigrationTicket,
  options: MigrateOptions = {},
): Promise<void> {
  const { signal } = options;
  return onGuest(context, uuid, { verb: 'migrate', signal }, async (guest) => {
    validateMigrateOptions(options);
    const address = readTicket(ticket, guest.uuid);
    const { isRunning, memoryMiB } = await requireMovable(context, 'migrate', guest, options);
    const total = memoryMiB * 2 ** 20;
    const move = moves.begin(guest, options);
    let left: MovingInstance | undefined;
    try {
      const what = `Cannot migrate instance "${guest.name}"`;
      left = await withContext({ what, signal: move.signal }, async () => {
        options.progress?.step('memory', { done: 0, total });
        return withDestination(context.host, guest, { address, signal: move.signal }, (destination) =>
          moveTo(context, { guest, move, address, destination, options }),
        );
      });
    } catch (error) {
      if (isRunning) await letRun(guest, move);
      throw move.failure ?? error;
    } finally {
      move.end(left !== undefined);
    }
    options.progress?.step('memory', { done: total, total });
    await removeLeft(context, guest, left, address);
  });
}

/** Everything that a move needs once its destination is reached. */
interface Way {
  readonly guest: Guest;
  readonly move: Move;
  readonly address: Address;
  readonly destination: Connection;
  readonly options: MigrateOptions;
}

/** Moves the guest; gives what it had here. */
async function moveTo(context: ActionContext, way: Way): Promise<MovingInstance> {
  const { guest, move, address, destination, options } = way;
  const { signal } = move;
  const { progress } = options;
  const { MIGRATABLE, SECURE, INACTIVE } = DomainXMLFlags;
  const [source, running, stored, metadata] = await Promise.all([
    context.host.connection(signal),
    guest.domain.getXMLDesc(MIGRATABLE | SECURE, { signal }),
    guest.domain.getXMLDesc(MIGRATABLE | SECURE | INACTIVE, { signal }),
    guest.metadata({ signal }),
  ]);
  const traveller = { name: guest.name, document: parseDomain(running), xml: running, metadata };
  const moving = await describeMoving(source, traveller, { signal });
  const shipment = { source, destination, address, moving, metadata };
  const place = await sendFiles(shipment, { signal, ...(progress === undefined ? {} : { progress }) });
  const copied = address.volumes.filter(({ isNew, isSent }) => isNew && !isSent).map(({ target }) => target);
  const copies = copied.length === 0 ? 'none' : address.incremental ? 'incremental' : 'full';
  const params = {
    destination_xml: relocated(running, place),
    persistent_xml: relocated(stored, place),
    ...(copied.length === 0 ? {} : { migrate_disks: copied }),
    ...addressParameters(address, guest, copied.length > 0),
    ...speedParameters(options),
  };
  await transfer({ guest, destination, move, params, flags: migrateFlags(options, copies), options });
  return moving;
}

function relocated(xml: string, place: NewPlace): string {
  const document = parseDomain(xml);
  relocate(document, place);
  return serializeDomain(document);
}

/** Where the hypervisors meet. Of a folder each move has sockets of its own, whose paths must be short. */
function addressParameters(
  { migrationUri }: Address,
  { uuid }: Guest,
  copiesDisks: boolean,
): DomainMigrateParameters {
  if (migrationUri?.startsWith('unix:') !== true) {
    return migrationUri === undefined ? {} : { migrate_uri: migrationUri };
  }
  const socket = `${migrationUri.replace(/\/$/, '')}/${uuid.slice(0, 8)}`;
  return { migrate_uri: socket, ...(copiesDisks ? { disks_uri: `${socket}-disks` } : {}) };
}

function speedParameters({ bandwidthMiBps, connections = 1 }: MigrateOptions): DomainMigrateParameters {
  return {
    ...(bandwidthMiBps === undefined ? {} : { bandwidth: bandwidthMiBps }),
    ...(connections > 1 ? { 'parallel.connections': connections } : {}),
  };
}

/** A guest that ran before a move that failed runs after it, also where it was held for the move. What broke in post-copy is left as it is. */
async function letRun({ domain }: Guest, { isHeld }: Move): Promise<void> {
  try {
    const { state, reason } = await domain.getState();
    if (state !== DomainState.PAUSED) return;
    const isBroken: readonly number[] = [DomainPausedReason.POSTCOPY, DomainPausedReason.POSTCOPY_FAILED];
    const isOfMove = reason === DomainPausedReason.MIGRATION || (isHeld && !isBroken.includes(reason));
    if (isOfMove) await domain.resume();
  } catch {
    // It may be gone, or run by itself by now: the error of the move says what is to be said.
  }
}

/** Removes the volumes that became others, and the firewall. The instance has moved, whatever comes of this, and nobody could try it again: it is reported. */
async function removeLeft(
  { backends, firewall, report }: ActionContext,
  { uuid, name }: Guest,
  { disks, policy }: MovingInstance,
  { volumes }: Address,
): Promise<void> {
  if (policy !== undefined) {
    try {
      await (await firewall()).remove({ uuid, name });
    } catch (error) {
      report(`The firewall of instance "${name}", which has moved, is left behind`, error);
    }
  }
  const stay = new Set(volumes.filter(({ isNew }) => !isNew).map(({ target }) => target));
  for (const disk of disks) {
    if (stay.has(disk.target)) continue;
    try {
      await (await backends()).remove(disk, {});
    } catch (error) {
      report(
        `Volume "${disk.pool}/${disk.name}" of instance "${name}", which has moved, is left behind`,
        error,
      );
    }
  }
}
