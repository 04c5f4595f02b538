/** Debian packages as files: downloaded and unpacked, never installed. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

function run(command, args, options = {}) {
  return execFileSync(command, args, { maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'], ...options });
}

/**
 * Unpacks a package below `directory` and returns the folder that stands for the root. `findName` gives the package's
 * name; it is asked again after the package lists were fetched, when they are absent or old.
 */
export function unpackPackage(findName, directory) {
  mkdirSync(directory, { recursive: true });
  const download = () => run('apt-get', ['-qq', 'download', findName()], { cwd: directory });
  try {
    download();
  } catch {
    // Package lists are absent in a fresh container, or name a version that the mirror has replaced since.
    run('apt-get', ['-qq', 'update']);
    download();
  }
  const archive = readdirSync(directory).find((name) => name.endsWith('.deb'));
  const root = join(directory, 'root');
  run('dpkg-deb', ['-x', join(directory, archive), root]);
  return root;
}
