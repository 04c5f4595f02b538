#!/usr/bin/env node
/**
 * Builds the tiny guest into ${HOSTELRY_CACHE:-/var/cache/hostelry}/guest: vmlinuz (bzImage), vmlinux (the same,
 * uncompressed, for a direct boot), initrd.img, the same with QEMU's guest agent (agent-initrd.img), disk.raw and
 * disk.qcow2 (boot by BIOS), and kernel-arguments.
 * Does nothing when that was made from these very scripts. Prints the folder's name.
 */
import { createHash } from 'node:crypto';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AGENT_MODULES, buildAgentOverlay, fetchAgent } from './agent.mjs';
import { buildDisk, KERNEL_ARGUMENTS } from './disk.mjs';
import { buildInitramfs } from './initramfs.mjs';
import { extractElf, fetchKernel, modulesInLoadOrder } from './kernel.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const MODULES = [
  'virtio_pci',
  'virtio_blk',
  'virtio_net',
  'virtio_scsi',
  'virtio_rng',
  'virtio_console',
  'ata_piix',
  'ahci',
  'sd_mod',
].concat(['sr_mod', 'isofs', 'vfat', 'button', 'evdev']);

function hashOfScripts() {
  const hash = createHash('sha256');
  for (const name of readdirSync(HERE).sort())
    hash.update(`${name}\0`).update(readFileSync(join(HERE, name)));
  return hash.digest('hex').slice(0, 16);
}

function buildInto(directory) {
  const at = (name) => join(directory, name);
  const kernel = fetchKernel(at('kernel'));
  copyFileSync(kernel.image, at('vmlinuz'));
  extractElf(kernel.image, at('vmlinux'));
  const modules = modulesInLoadOrder(kernel.modules, MODULES);
  const initramfs = buildInitramfs({
    busybox: '/bin/busybox',
    modules,
    scripts: {
      init: join(HERE, 'init'),
      'bin/on-dhcp': join(HERE, 'on-dhcp'),
      'etc/acpi/PWRF/00000080': join(HERE, 'on-power-button'),
    },
  });
  writeFileSync(at('initrd.img'), initramfs);
  const overlay = buildAgentOverlay({
    agent: fetchAgent(at('agent')),
    modules: modulesInLoadOrder(kernel.modules, AGENT_MODULES),
    scripts: {
      'bin/start-agent': join(HERE, 'start-agent'),
      'sbin/shutdown': join(HERE, 'on-agent-shutdown'),
      'sbin/chpasswd': join(HERE, 'on-agent-password'),
    },
  });
  // The kernel unpacks archives one after the other.
  writeFileSync(at('agent-initrd.img'), Buffer.concat([initramfs, overlay]));
  writeFileSync(at('kernel-arguments'), KERNEL_ARGUMENTS);
  for (const name of ['kernel', 'agent']) rmSync(at(name), { recursive: true });
  buildDisk(directory);
  for (const name of readdirSync(directory)) chmodSync(at(name), 0o644);
}

/** Builds the guest where it is missing or old; returns its folder. */
export function buildGuest(cache = process.env.HOSTELRY_CACHE || '/var/cache/hostelry') {
  const name = `guest-${hashOfScripts()}`;
  const finished = join(cache, name);
  if (!existsSync(finished)) {
    mkdirSync(cache, { recursive: true });
    const work = join(cache, `${name}.${process.pid}`);
    try {
      mkdirSync(work);
      buildInto(work);
      // Renamed when complete, so a reader never sees half a guest; another builder may have been quicker.
      if (!existsSync(finished)) renameSync(work, finished);
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  }
  const link = join(cache, `link.${process.pid}`);
  symlinkSync(name, link);
  renameSync(link, join(cache, 'guest'));
  return join(cache, 'guest');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(buildGuest());
