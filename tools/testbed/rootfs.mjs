#!/usr/bin/env node
/**
 * Another Debian release in a folder, for tests against its libvirt and QEMU: `rootfs.mjs` makes trixie (libvirt 11.3)
 * in the cache and prints the folder. As root on Debian, about 40 s; quick when it is there. Nothing is started.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CACHE = process.env.HOSTELRY_CACHE || '/var/cache/hostelry';
/** What was installed, in the folder. */
const LIST = '.hostelry-packages';
const MIRROR = process.env.HOSTELRY_DEBIAN_MIRROR || 'http://deb.debian.org/debian';

/** What a test host runs inside: the daemons, QEMU, and what its listeners and tests use. */
const PACKAGES = [
  'libvirt-daemon-system',
  'libvirt-daemon-lock',
  'libvirt-daemon-driver-lxc',
  'libvirt-daemon-driver-interface',
  'libvirt-clients',
  'qemu-system-x86',
  'qemu-utils',
  'dnsmasq-base',
  'iptables',
  'ebtables',
  'iproute2',
  'procps',
  'openssh-server',
  'netcat-openbsd',
  'sasl2-bin',
  'libsasl2-modules',
];

function run(command, ...args) {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync(command, args, { stdio: ['ignore', 2, 2], env: environment, timeout: 600_000 });
}

function installPackages(folder) {
  const chroot = (...args) => run('chroot', folder, 'apt-get', ...args);
  chroot('update', '-qq');
  const options = [
    '--no-install-recommends',
    '-o',
    'Dpkg::Use-Pty=0',
    '-o',
    'Dpkg::Options::=--force-unsafe-io',
  ];
  chroot('install', '-y', '-qq', ...options, ...PACKAGES);
  chroot('clean');
  writeFileSync(join(folder, LIST), PACKAGES.join('\n'));
}

/** Makes the folder where it is not there yet, and returns it. Throws where debootstrap or apt fails; then nothing half-made stays. */
export function makeRootfs(suite = 'trixie') {
  const folder = join(CACHE, suite);
  const list = join(folder, LIST);
  if (existsSync(folder)) {
    if (!existsSync(list) || readFileSync(list, 'utf8') !== PACKAGES.join('\n')) installPackages(folder);
    return folder;
  }
  mkdirSync(CACHE, { recursive: true });
  const scratch = `${folder}.${process.pid}`;
  try {
    run('debootstrap', '--variant=minbase', '--include=ca-certificates', suite, scratch, MIRROR);
    writeFileSync(join(scratch, 'usr/sbin/policy-rc.d'), '#!/bin/sh\nexit 101\n', { mode: 0o755 });
    installPackages(scratch);
    renameSync(scratch, folder);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  return folder;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(makeRootfs());
