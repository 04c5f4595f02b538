/** A small disk that a BIOS boots: FAT with syslinux, the kernel and the initramfs, made without any mount. */
import { execFileSync } from 'node:child_process';
import { rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const MIB = 1024 * 1024;

/** Kernel arguments of testbed.md: software emulation needs tsc=unstable, the rest saves boot time. */
export const KERNEL_ARGUMENTS = [
  'console=ttyS0 quiet loglevel=4 nokaslr mitigations=off init_on_alloc=0 audit=0 nowatchdog',
  'i8042.noaux=1 i8042.nopnp tsc=unstable panic=-1',
].join(' ');

function run(command, args) {
  execFileSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'] });
}

/** Writes disk.raw and disk.qcow2 into `directory`, which holds vmlinuz and initrd.img. */
export function buildDisk(directory) {
  const at = (name) => join(directory, name);
  const content = statSync(at('vmlinuz')).size + statSync(at('initrd.img')).size;
  const sizeMiB = Math.ceil(content / MIB) + 4;
  writeFileSync(at('disk.raw'), '');
  truncateSync(at('disk.raw'), sizeMiB * MIB);
  const configuration = [
    'DEFAULT tiny',
    'PROMPT 0',
    'LABEL tiny',
    'LINUX vmlinuz',
    'INITRD initrd.img',
    `APPEND ${KERNEL_ARGUMENTS}`,
  ];
  writeFileSync(at('syslinux.cfg'), `${configuration.join('\n')}\n`);
  // A disk without partitions whose first sector is both boot sector and file system: BIOSes accept it.
  run('mformat', [
    '-i',
    at('disk.raw'),
    '-v',
    'TINY',
    '-N',
    '686f7374',
    '-T',
    String((sizeMiB * MIB) / 512),
    '-h',
    '64',
    '-s',
    '32',
    '::',
  ]);
  run('mcopy', ['-i', at('disk.raw'), at('vmlinuz'), at('initrd.img'), at('syslinux.cfg'), '::']);
  run('syslinux', ['--install', at('disk.raw')]);
  rmSync(at('syslinux.cfg'));
  run('qemu-img', ['convert', '-f', 'raw', '-O', 'qcow2', at('disk.raw'), at('disk.qcow2')]);
}
