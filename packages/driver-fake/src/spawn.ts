import { randomUUID } from 'node:crypto';
import {
  ComputeError,
  importedName,
  Undo,
  validateInstanceSpec,
  type InstanceInfo,
  type InstanceSpec,
  type ProgressOptions,
} from '@hostelry/compute';
import { FakeGuest } from './fake-guest.js';
import { type FakeHost } from './fake-host.js';
import { findImage } from './find-image.js';

/** Makes and starts a guest, step by step; what a step leaves behind, it pushes the undo of. */
export async function spawn(
  host: FakeHost,
  given: InstanceSpec,
  { progress, signal }: ProgressOptions = {},
): Promise<InstanceInfo> {
  const undo = new Undo();
  let step = 'validate';
  const begin = (name: string): void => {
    step = name;
    progress?.step(name);
    signal?.throwIfAborted();
  };
  try {
    begin('validate');
    const spec = validateInstanceSpec(given);
    const guest = new FakeGuest(spec.uuid ?? randomUUID(), spec.name, spec);
    begin('check-host');
    host.check(guest);
    for (const each of spec.interfaces ?? []) host.checkInterface(each);
    if (spec.rootDisk !== undefined) {
      begin('image');
      const { location } = spec.rootDisk.image;
      const imported = importedName(location);
      if (imported === undefined) {
        await findImage(location);
        host.images.cached.add(location);
      } else host.images.info(imported);
    }
    begin('define');
    host.define(guest);
    undo.push(`instance "${guest.name}"`, () => {
      host.stop(guest);
      host.undefine(guest);
    });
    begin('start');
    host.start(guest);
    return guest.info();
  } catch (error) {
    await undo.run();
    throw stepError(error, given.name, step, signal);
  }
}

function stepError(
  error: unknown,
  name: string,
  step: string,
  signal: AbortSignal | undefined,
): ComputeError {
  const what = `Cannot spawn instance "${name}": step ${step}`;
  if (signal?.aborted === true) {
    return new ComputeError('cancelled', `${what} was cancelled`, { cause: error, details: { step } });
  }
  if (error instanceof ComputeError) {
    const details = { ...error.details, step };
    return new ComputeError(error.code, error.message, { cause: error, details });
  }
  return new ComputeError('internal', `${what} failed: ${String(error)}`, {
    cause: error,
    details: { step },
  });
}
