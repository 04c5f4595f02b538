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

/** An archive of entries in this order: [name, kind, content], of which folders need no content. */
export function archive(entries) {
  const parts = entries.map(([name, kind, content = Buffer.alloc(0)], index) =>
    entry(index + 1, name, MODE[kind], content),
  );
  return Buffer.concat([...parts, entry(0, 'TRAILER!!!', 0, Buffer.alloc(0))]);
}

/** The archive's bytes. `modules` is [{name, path}] in load order, `scripts` maps names in the guest to files here. */
export function buildInitramfs({ busybox, modules, scripts }) {
  const entries = DIRECTORIES.map((name) => [name, 'directory']);
  entries.push(['bin/busybox', 'program', readFileSync(busybox)]);
  const applets = execFileSync(busybox, ['--list'], { encoding: 'utf8' }).split('\n').filter(Boolean);
  for (const applet of applets.sort()) {
    if (applet !== 'busybox') entries.push([`bin/${applet}`, 'link', Buffer.from('busybox')]);
  }
  entries.push(...moduleEntries(modules, 'order'));
  for (const [name, path] of Object.entries(scripts)) entries.push([name, 'program', readFileSync(path)]);
  return archive(entries);
}

/** Kernel modules, and a list of them in load order for the guest's scripts. */
export function moduleEntries(modules, list) {
  const names = modules.map(({ name }) => `${name}\n`).join('');
  return [
    ...modules.map(({ name, path }) => [`modules/${name}.ko`, 'file', readFileSync(path)]),
    [`modules/${list}`, 'file', Buffer.from(names)],
  ];
}
