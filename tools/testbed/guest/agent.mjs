/** QEMU's guest agent for the tiny guest: Debian's own program and its libraries, in an archive on top of the guest's. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unpackPackage } from './debian-package.mjs';
import { archive, moduleEntries } from './initramfs.mjs';

/** For a file system that can be frozen. */
export const AGENT_MODULES = ['ext4'];
const AGENT = 'usr/sbin/qemu-ga';

/** What the agent tells of the guest, as it reads it. */
const FILES = {
  'etc/passwd': 'root:x:0:0:root:/root:/bin/sh\n',
  'etc/group': 'root:x:0:\n',
  'etc/os-release':
    'ID=tiny\nNAME="Tiny"\nPRETTY_NAME="The tiny guest"\nVERSION="1 (first)"\nVERSION_ID="1"\nVARIANT="Agent"\nVARIANT_ID=agent\n',
};

/** Downloads the agent below `directory`; returns its program and, by their names in the guest, its libraries. */
export function fetchAgent(directory) {
  const program = join(
    unpackPackage(() => 'qemu-guest-agent', directory),
    AGENT,
  );
  const needed = execFileSync('ldd', [program], { encoding: 'utf8' });
  const missing = /^\s*(\S+) => not found/m.exec(needed)?.[1];
  if (missing) throw new Error(`Cannot put the guest agent into the guest: this machine has no ${missing}`);
  return { program, libraries: [...needed.matchAll(/(?:=> |^\s*)(\/\S+)/gm)].map(([, path]) => path) };
}

/** struct utmp of glibc on x86_64: somebody who is logged in. */
function loginRecord({ user, line, host, seconds }) {
  const USER_PROCESS = 7;
  const record = Buffer.alloc(384);
  record.writeInt16LE(USER_PROCESS, 0);
  record.writeInt32LE(1, 4);
  record.write(line, 8, 32);
  record.write('1', 40, 4);
  record.write(user, 44, 32);
  record.write(host, 76, 256);
  record.writeInt32LE(seconds, 340);
  return record;
}

/** The archive's bytes; `agent` is what fetchAgent gave, `modules` and `scripts` as for the guest's own archive. */
export function buildAgentOverlay({ agent, modules, scripts }) {
  const files = [
    [AGENT, 'program', readFileSync(agent.program)],
    ...agent.libraries.map((path) => [path.slice(1), 'program', readFileSync(path)]),
    ...Object.entries(scripts).map(([name, path]) => [name, 'program', readFileSync(path)]),
    ...Object.entries(FILES).map(([name, text]) => [name, 'file', Buffer.from(text)]),
    ['sbin/hwclock', 'link', Buffer.from('../bin/busybox')],
    // Read in place of a program that writes it at a log-in.
    [
      'var/run/utmp',
      'file',
      loginRecord({ user: 'root', line: 'ttyS0', host: 'afar', seconds: 1_700_000_000 }),
    ],
    ...moduleEntries(modules, 'agent-order'),
  ];
  const folders = new Set(['data']);
  for (const [name] of files) addParents(dirname(name), folders);
  return archive([...[...folders].map((name) => [name, 'directory']), ...files]);
}

function addParents(folder, folders) {
  if (folder === '.') return;
  addParents(dirname(folder), folders);
  folders.add(folder);
}
