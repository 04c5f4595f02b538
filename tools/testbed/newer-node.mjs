#!/usr/bin/env node
/**
 * Another major version of Node.js for tests: `newer-node.mjs` fetches 24 from the npm registry (which checks it) into
 * the cache and prints its program. Some seconds; quick when it is there.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CACHE = process.env.HOSTELRY_CACHE || '/var/cache/hostelry';
const MAJOR = 24;

/** Where the program is, or will be. */
export const newerNode = join(CACHE, `node-${MAJOR}`, 'bin/node');

/** Fetches it where it is not there yet, and returns its path. Throws where it cannot be had; then nothing stays. */
export function fetchNewerNode() {
  if (existsSync(newerNode)) return newerNode;
  mkdirSync(CACHE, { recursive: true });
  const scratch = mkdtempSync(join(CACHE, 'node-'));
  try {
    const name = `node-${process.platform}-${process.arch}@${MAJOR}`;
    const options = {
      cwd: scratch,
      stdio: ['ignore', 'pipe', 'inherit'],
      encoding: 'utf8',
      timeout: 120_000,
    };
    const archive = execFileSync('npm', ['pack', '--silent', name], options).trim();
    execFileSync('tar', ['-xzf', archive, 'package/bin/node'], options);
    rmSync(join(CACHE, `node-${MAJOR}`), { recursive: true, force: true });
    renameSync(join(scratch, 'package'), join(CACHE, `node-${MAJOR}`));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  return newerNode;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(fetchNewerNode());
