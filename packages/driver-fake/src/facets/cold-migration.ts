import { Readable } from 'node:stream';
import { ComputeError, Undo, type ColdMigrationFacet, type PackedDisk } from '@hostelry/compute';
import { type Definition, type FakeDisk } from '../definition.js';
import { FakeGuest } from '../fake-guest.js';
import { refusal, type Calls } from '../guest-call.js';
import { diskBytes } from './capture.js';
import { resized } from './resize.js';

/** The cold migration facet. */
export function coldMigrationFacet({ onGuest, onHost }: Calls): ColdMigrationFacet {
  return {
    pack: (uuid, options) =>
      onGuest('pack', uuid, options, (guest, host) => {
        if (guest.packed !== undefined) throw refusal('pack', guest, 'packed already');
        if (guest.beforeRescue !== undefined) throw refusal('pack', guest, 'rescued');
        const wasRunning = guest.state === 'running';
        if (!wasRunning && guest.state !== 'stopped') throw refusal('pack', guest);
        host.stop(guest);
        guest.packed = { wasRunning };
        const { uuid: id, name, definition } = guest;
        const own = definition.disks.filter(({ volume }) => volume === undefined);
        return {
          ...{ uuid: id, name, driver: 'fake', definition: JSON.stringify(definition), wasRunning },
          disks: own.map(packedDisk),
        };
      }),
    unpack: (packed, options) =>
      onHost(`Cannot unpack instance "${packed.name}"`, options, async (host) => {
        const definition = readDefinition(packed.driver, packed.definition);
        const guest = new FakeGuest(packed.uuid, packed.name, definition);
        if (options?.size !== undefined) guest.definition = resized(guest, options.size);
        host.define(guest);
        const undo = new Undo();
        undo.push(`instance "${guest.name}"`, () => host.undefine(guest));
        try {
          for (const disk of packed.disks) {
            options?.progress?.step(`disk ${disk.target}`);
            await drain(await disk.read(options), options?.signal);
          }
          if (packed.wasRunning) host.start(guest);
        } catch (error) {
          await undo.run();
          throw error;
        }
        return guest.info();
      }),
    confirm: (uuid, options) =>
      onGuest('confirm the migration of', uuid, options, (guest, host) => {
        if (guest.packed === undefined) throw refusal('confirm the migration of', guest, 'not packed');
        host.undefine(guest);
      }),
    revert: (uuid, options) =>
      onGuest('revert the migration of', uuid, options, (guest, host) => {
        const { packed } = guest;
        if (packed === undefined) throw refusal('revert the migration of', guest, 'not packed');
        guest.packed = undefined;
        if (packed.wasRunning) host.start(guest);
      }),
  };
}

/** A definition that another host in memory wrote; `invalid` for those of other drivers. */
export function readDefinition(driver: string, text: string): Definition {
  if (driver === 'fake') return JSON.parse(text) as Definition;
  throw new ComputeError(
    'invalid',
    `The driver "${driver}" made this instance, and the fake driver cannot read it`,
  );
}

function packedDisk({ target, format, sizeMiB, source }: FakeDisk): PackedDisk {
  return { target, format, sizeMiB, read: async () => Readable.from([diskBytes(source)]) };
}

async function drain(stream: Readable, signal: AbortSignal | undefined): Promise<void> {
  for await (const _chunk of stream) signal?.throwIfAborted();
}
