import { access } from 'node:fs/promises';
import { ComputeError } from '@hostelry/compute';

/** `not-found` for a file that is not there. Only a file can be looked for; what is elsewhere is believed. */
export async function findImage(location: string): Promise<void> {
  if (!location.startsWith('/')) return;
  try {
    await access(location);
  } catch (cause) {
    throw new ComputeError('not-found', `There is no image ${location}`, { cause });
  }
}
