/** Debian's cloud kernel as files. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unpackPackage } from './debian-package.mjs';

const ELF = Buffer.from('\x7fELF', 'latin1');
const LZ4_LEGACY_FRAME = 0x184c2102;

function run(command, args, options = {}) {
  return execFileSync(command, args, { maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'], ...options });
}

function newestKernelPackage() {
  const depends = run('apt-cache', ['depends', 'linux-image-cloud-amd64']).toString();
  const name = /Depends: (linux-image-\S+)/.exec(depends)?.[1];
  if (!name) throw new Error('Cannot find the package of the kernel: linux-image-cloud-amd64 names none');
  return name;
}

/** Unpacks the kernel package below `directory`; returns its release, the compressed kernel and the modules' folder. */
export function fetchKernel(directory) {
  const root = unpackPackage(newestKernelPackage, directory);
  const [release] = readdirSync(join(root, 'lib/modules'));
  return {
    release,
    image: join(root, `boot/vmlinuz-${release}`),
    modules: join(root, 'lib/modules', release),
  };
}

/**
 * Writes the uncompressed ELF kernel that sits inside the bzImage `image`: QEMU enters it through PVH, which saves
 * the decompression, half a second in software emulation. Offsets: Linux, Documentation/x86/boot.rst.
 */
export function extractElf(image, target) {
  const file = readFileSync(image);
  const setupSectors = file[0x1f1] || 4;
  const start = (setupSectors + 1) * 512 + file.readUInt32LE(0x248);
  const payload = file.subarray(start, start + file.readUInt32LE(0x24c));
  if (payload.readUInt32LE(0) !== LZ4_LEGACY_FRAME) throw new Error(`Cannot unpack ${image}: it is not LZ4`);
  // The last four bytes are the unpacked size, not part of the LZ4 stream.
  const elf = run('lz4', ['-dcq'], { input: payload.subarray(0, -4), stdio: ['pipe', 'pipe', 'pipe'] });
  if (!elf.subarray(0, 4).equals(ELF)) throw new Error(`Cannot unpack ${image}: the payload is not ELF`);
  writeFileSync(target, elf);
}

/** The modules `wanted` and all they depend on, in load order, as [{name, path}]. Built-in ones are left out. */
export function modulesInLoadOrder(folder, wanted) {
  const normal = (name) => name.replaceAll('-', '_');
  const files = new Map();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.name.endsWith('.ko'))
      files.set(normal(entry.name.slice(0, -3)), join(entry.parentPath, entry.name));
  }
  const order = new Map();
  const visit = (name) => {
    const path = files.get(name);
    if (path === undefined || order.has(name)) return;
    const depends = /\0depends=([^\0]*)\0/.exec(readFileSync(path, 'latin1'))?.[1] ?? '';
    for (const needed of depends.split(',').filter(Boolean)) visit(normal(needed));
    order.set(name, path);
  };
  for (const name of wanted) visit(normal(name));
  return [...order].map(([name, path]) => ({ name, path }));
}
