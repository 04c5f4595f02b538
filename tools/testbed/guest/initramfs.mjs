/** The guest's initramfs: busybox, the kernel modules and our init, as an uncompressed "newc" archive. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const DIRECTORIES = [
  'bin',
  'dev',
  'etc',
  'etc/acpi',
  'etc/acpi/PWRF',
  'mnt',
  'modules',
  'proc',
  'root',
  'run',
  'sys',
  'tmp',
];
const MODE = { directory: 0o040755, program: 0o100755, file: 0o100644, link: 0o120777 };

/** One entry of the archive; `content` is a link's target for links. All dates and owners are 0, so builds compare. */
function entry(inode, name, mode, content) {
  const header = [inode, mode, 0, 0, 1, 0, content.length, 0, 0, 0, 0, name.length + 1, 0]
    .map((field) => field.toString(16).padStart(8, '0'))
    .join('');
  const head = Buffer.from(`070701${header}${name}\0`, 'latin1');
  const pad = (bytes) => Buffer.alloc((4 - (bytes.length % 4)) % 4);
  return Buffer.concat([head, pad(head), content, pad(content)]);
}

/** The archive's bytes. `modules` is [{name, path}] in load order, `scripts` maps names in the guest to files here. */
export function buildInitramfs({ busybox, modules, scripts }) {
  const parts = [];
  const add = (name, mode, content = Buffer.alloc(0)) =>
    parts.push(entry(parts.length + 1, name, mode, content));
  for (const name of DIRECTORIES) add(name, MODE.directory);
  add('bin/busybox', MODE.program, readFileSync(busybox));
  const applets = execFileSync(busybox, ['--list'], { encoding: 'utf8' }).split('\n').filter(Boolean);
  for (const applet of applets.sort()) {
    if (applet !== 'busybox') add(`bin/${applet}`, MODE.link, Buffer.from('busybox'));
  }
  for (const { name, path } of modules) add(`modules/${name}.ko`, MODE.file, readFileSync(path));
  add('modules/order', MODE.file, Buffer.from(modules.map(({ name }) => `${name}\n`).join('')));
  for (const [name, path] of Object.entries(scripts)) add(name, MODE.program, readFileSync(path));
  parts.push(entry(0, 'TRAILER!!!', 0, Buffer.alloc(0)));
  return Buffer.concat(parts);
}
