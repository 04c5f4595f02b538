import { setImmediate } from 'node:timers/promises';
import {
  ComputeError,
  validateMigrateOptions,
  type LiveMigrationFacet,
  type MigrateOptions,
  type MigrationTicket,
} from '@hostelry/compute';
import { FakeGuest, type FakeMove } from '../fake-guest.js';
import { type FakeHost } from '../fake-host.js';
import { type Neighbour } from '../fake-network.js';
import { refusal, type Calls } from '../guest-call.js';
import { readDefinition } from './cold-migration.js';

const MIB = 1024 * 1024;
const SLICES = 4;

/** The live migration facet: memory moves in four slices, between hosts of one FakeNetwork. */
export function liveMigrationFacet({ onGuest, onHost }: Calls): LiveMigrationFacet {
  return {
    offer: (uuid, options) =>
      onGuest('offer', uuid, options, (guest) => {
        requireMovable('offer', guest);
        const { name, vcpus, memoryMiB, definition } = guest;
        return { uuid, name, driver: 'fake', vcpus, memoryMiB, definition: JSON.stringify(definition) };
      }),
    accept: (offer, options) =>
      onHost(`Cannot accept instance "${offer.name}"`, options, (host) => {
        const definition = readDefinition(offer.driver, offer.definition);
        host.check(offer);
        for (const { source } of definition.interfaces) host.checkConnection(source ?? '');
        host.expected.set(offer.uuid, { ...definition, name: offer.name });
        const copyDisks = definition.disks
          .filter(({ volume }) => volume === undefined)
          .map(({ target }) => target);
        return { uuid: offer.uuid, driver: 'fake', address: host.name, copyDisks };
      }),
    check: (uuid, ticket, options) =>
      onGuest('check the migration of', uuid, options, (guest, host) => {
        if (options !== undefined) validateMigrateOptions(options);
        requireMovable('migrate', guest);
        requireExpected(host, ticket, guest);
      }),
    migrate: (uuid, ticket, options = {}) =>
      onGuest('migrate', uuid, options, async (guest, host) => {
        validateMigrateOptions(options);
        requireMovable('migrate', guest);
        if (guest.move !== undefined) throw refusal('migrate', guest, 'moving already');
        const destination = requireExpected(host, ticket, guest);
        const move: FakeMove = { progress: progressOf(guest, 0, 'copying'), isAborted: false };
        guest.move = move;
        try {
          await copy(guest, move, options);
          arrive(guest, host, destination);
        } finally {
          guest.move = undefined;
        }
      }),
    progress: (uuid, options) =>
      onGuest('read the migration of', uuid, options, (guest) => guest.move?.progress),
    abort: (uuid, options) =>
      onGuest('abort the migration of', uuid, options, (guest) => {
        movingOf('abort the migration of', guest).isAborted = true;
      }),
    force: (uuid, how, options) =>
      onGuest('force the migration of', uuid, options, (guest, host) => {
        movingOf('force the migration of', guest);
        if (how === 'post-copy')
          throw refusal('force the migration of', guest, 'not allowed to use post-copy');
        if (guest.state === 'running') host.pause(guest);
      }),
    complete: (ticket, options) =>
      onHost('Cannot complete a migration', options, (host) => {
        const guest = host.guest(ticket.uuid);
        guest.persistent = true;
        return guest.info();
      }),
    withdraw: (ticket, options) =>
      onHost('Cannot withdraw from a migration', options, (host) => void host.expected.delete(ticket.uuid)),
  };
}

async function copy(guest: FakeGuest, move: FakeMove, { progress, signal }: MigrateOptions): Promise<void> {
  for (let slice = 0; slice < SLICES; slice += 1) {
    move.progress = progressOf(guest, slice / SLICES, 'copying');
    const { doneBytes: done, totalBytes: total } = move.progress.memory;
    progress?.step('memory', { done, total });
    await setImmediate(undefined, { signal });
    if (move.isAborted)
      throw new ComputeError('cancelled', `The migration of instance "${guest.name}" was aborted`);
    if (!guest.isActive) throw refusal('migrate', guest);
  }
}

/** The guest runs there and is gone here, from one moment to the next. */
function arrive(guest: FakeGuest, host: FakeHost, destination: Neighbour): void {
  destination.checkMemory(guest.name, guest.memoryMiB);
  const { uuid, name, definition } = guest;
  const arrived = new FakeGuest(uuid, name, definition);
  const { state, startedAt, log, policy, answers, hasAgent } = guest;
  Object.assign(arrived, { state, startedAt, log, policy, answers, hasAgent, persistent: false });
  guest.closeScreens();
  host.release(guest);
  destination.adopt(arrived);
}

function requireMovable(verb: string, guest: FakeGuest): void {
  if (!guest.isActive) throw refusal(verb, guest);
  if (guest.beforeRescue !== undefined) throw refusal(verb, guest, 'rescued');
}

/** The host of the ticket, which must be waiting for the guest. */
function requireExpected(host: FakeHost, ticket: MigrationTicket, guest: FakeGuest): Neighbour {
  const destination = host.network.host(ticket.address);
  if (ticket.uuid === guest.uuid && destination.expected.has(guest.uuid)) return destination;
  throw refusal('migrate', guest, `not expected on host "${ticket.address}"`);
}

function movingOf(verb: string, guest: FakeGuest): FakeMove {
  if (guest.move === undefined) throw refusal(verb, guest, 'not moving');
  return guest.move;
}

function progressOf(guest: FakeGuest, share: number, phase: 'copying'): FakeMove['progress'] {
  const totalBytes = guest.memoryMiB * MIB;
  return {
    phase,
    elapsedMs: 0,
    memory: { doneBytes: Math.floor(totalBytes * share), totalBytes },
    disks: { doneBytes: 0, totalBytes: 0 },
  };
}
