import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ComputeError } from '@hostelry/compute';
import { type AdminTokenFile } from './api/index.js';

/**
 * Leaves the administrator's token of this machine for the command line of the same system user: `admin-token` in the data directory,
 * which nobody else can read. Returns how to remove it.
 */
export async function writeAdminToken(
  dataDirectory: string,
  content: AdminTokenFile,
): Promise<() => Promise<void>> {
  const path = join(dataDirectory, 'admin-token');
  const text = `${JSON.stringify(content)}\n`;
  try {
    // Whose store is elsewhere has made none.
    await mkdir(dataDirectory, { recursive: true, mode: 0o700 });
    // Made anew: one that is there may be of a server that was killed, or have another mode.
    await rm(path, { force: true });
    await writeFile(path, text, { mode: 0o600, flag: 'wx' });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ComputeError('failed', `Cannot leave the administrator's token: ${reason}`, { cause });
  }
  return async () => {
    // Another server with this data directory may have left its own in the meantime.
    const present = await readFile(path, 'utf8').catch(() => undefined);
    if (present === text) await rm(path, { force: true });
  };
}
