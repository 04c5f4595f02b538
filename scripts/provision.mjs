#!/usr/bin/env node
/**
 * Installs the Debian packages that the tests need (tools/testbed/packages.txt) and makes /dev/kvm usable for
 * QEMU's user. Quick when all is there, never starts a daemon, leaves /usr/sbin/policy-rc.d as it found it.
 * `--check` only says what is missing.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const POLICY = '/usr/sbin/policy-rc.d';
const KEPT_POLICY = '/usr/sbin/policy-rc.d.hostelry-kept';
const LIST = fileURLToPath(new URL('../tools/testbed/packages.txt', import.meta.url));

/** The names in a list of packages (by default the tests'), without comments. */
export function wantedPackages(list = LIST) {
  const lines = readFileSync(list, 'utf8').split('\n');
  return lines.map((line) => line.replace(/#.*/, '').trim()).filter((line) => line !== '');
}

/** Those of `names` that dpkg does not report as installed. */
export function missingPackages(names = wantedPackages()) {
  const query = spawnSync('dpkg-query', ['-W', '-f', '${Package} ${db:Status-Status}\n', ...names], {
    encoding: 'utf8',
  });
  if (query.error) throw new Error(`Cannot run dpkg-query: ${query.error.message}`);
  return notInstalled(names, query.stdout);
}

/** Those of `names` that `status`, lines of name and state, does not call installed. */
export function notInstalled(names, status) {
  const lines = status.split('\n').map((line) => line.split(' '));
  const installed = new Set(lines.filter(([, state]) => state === 'installed').map(([name]) => name));
  return names.filter((name) => !installed.has(name));
}

/** Whether this machine can be provisioned: root on Debian (or one of its derivatives). */
export function canProvision() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

/** Runs `work` while invoke-rc.d refuses to start services; what stood there before is put back, always. */
function withoutServiceStarts(work) {
  // A kept file is the trace of a run that was killed: it is the original, so it must not be overwritten.
  if (existsSync(POLICY) && !existsSync(KEPT_POLICY)) renameSync(POLICY, KEPT_POLICY);
  writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    work();
  } finally {
    if (existsSync(KEPT_POLICY)) renameSync(KEPT_POLICY, POLICY);
    else rmSync(POLICY, { force: true });
  }
}

function aptGet(...args) {
  execFileSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-q', ...args], {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

function install(names) {
  withoutServiceStarts(() => {
    aptGet('update');
    const options = [
      '--no-install-recommends',
      '-o',
      'Dpkg::Use-Pty=0',
      '-o',
      'Dpkg::Options::=--force-unsafe-io',
    ];
    aptGet('install', '-y', ...options, ...names);
  });
}

/** libvirt probes QEMU anew at every create (52 s) when QEMU's user cannot open /dev/kvm, so owner and mode are set. */
function repairKvmDevice() {
  if (!existsSync('/dev/kvm')) return;
  const group = readFileSync('/etc/group', 'utf8').match(/^kvm:[^:]*:(\d+):/m);
  if (!group) return;
  const { uid, gid, mode } = statSync('/dev/kvm');
  if (gid !== Number(group[1])) chownSync('/dev/kvm', uid, Number(group[1]));
  if ((mode & 0o777) !== 0o660) chmodSync('/dev/kvm', 0o660);
}

/** Installs what is missing of a list and returns its names. Throws where it may not, or where apt fails. */
export function provision(list = LIST) {
  if (!canProvision()) throw new Error('Cannot install the test packages: this needs root on Debian');
  const missing = missingPackages(wantedPackages(list));
  if (missing.length > 0) install(missing);
  repairKvmDevice();
  return missing;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--check')) {
    const missing = missingPackages();
    console.log(missing.length === 0 ? 'All test packages are installed' : `Missing: ${missing.join(' ')}`);
    process.exitCode = missing.length === 0 ? 0 : 1;
  } else {
    const missing = provision();
    console.log(
      missing.length === 0 ? 'All test packages were installed already' : `Installed: ${missing.join(' ')}`,
    );
  }
}
