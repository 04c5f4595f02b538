import { accessSync, constants, readFileSync, statSync, type Stats } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { type Finding } from './finding.js';

/** Where things are on a machine; tests have places of their own. */
export interface MachinePlaces {
  readonly nodeVersion: string;
  /** What `PATH` says. */
  readonly path: string;
  readonly dataDirectory: string;
  /** The sockets of libvirt's daemons, each with the URI that uses it. */
  readonly sockets: readonly (readonly [path: string, uri: string])[];
  readonly kvm: string;
  readonly groups: string;
}

/** Where they are by default, apart from what the environment says. */
export const PLACES: Pick<MachinePlaces, 'sockets' | 'kvm' | 'groups'> = {
  sockets: [
    ['/run/libvirt/libvirt-sock', 'qemu:///system'],
    ['/run/libvirt/virtqemud-sock', 'qemu:///system'],
    ['/run/libvirt/virtlxcd-sock', 'lxc:///system'],
  ],
  kvm: '/dev/kvm',
  groups: '/etc/group',
};

const OLDEST_NODE = [20, 19] as const;

/** Looks at everything on this machine that Hostelry may need. Changes nothing. */
export function examineMachine(places: MachinePlaces): readonly Finding[] {
  return [
    nodeFinding(places.nodeVersion),
    dataFinding(places.dataDirectory),
    ...socketFindings(places),
    kvmFinding(places.kvm),
    sshFinding(places.path),
  ];
}

function nodeFinding(version: string): Finding {
  const name = 'Node.js';
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  const [wanted, wantedMinor] = OLDEST_NODE;
  if (major > wanted || (major === wanted && minor >= wantedMinor))
    return { name, verdict: 'ok', detail: version };
  const least = OLDEST_NODE.join('.');
  return {
    name,
    verdict: 'broken',
    detail: `${version} is older than ${least}`,
    advice: `install Node.js ${least} or newer`,
  };
}

function dataFinding(folder: string): Finding {
  const name = 'Data directory';
  const found = lookAt(folder);
  if (found === undefined) {
    let above = dirname(folder);
    while (lookAt(above) === undefined) above = dirname(above);
    if (lookAt(above)?.isDirectory() === true && may(above, constants.W_OK)) {
      return { name, verdict: 'ok', detail: `${folder} is made by the first "hostelry serve"` };
    }
    const advice = 'make it, or name another one with --data';
    return {
      name,
      verdict: 'broken',
      detail: `${folder} cannot be made: ${above} cannot be written`,
      advice,
    };
  }
  if (!found.isDirectory()) {
    const advice = 'name another one with --data';
    return { name, verdict: 'broken', detail: `${folder} is no folder`, advice };
  }
  if (!may(folder, constants.R_OK | constants.W_OK | constants.X_OK)) {
    const advice = 'run as its owner, or name another one with --data';
    return { name, verdict: 'broken', detail: `${folder} cannot be read and written`, advice };
  }
  if ((found.mode & 0o077) === 0) return { name, verdict: 'ok', detail: folder };
  const detail = `${folder} is open to other users, and holds what hosts are reached with`;
  return { name, verdict: 'note', detail, advice: `chmod 700 ${folder}` };
}

function socketFindings({ sockets, groups }: MachinePlaces): readonly Finding[] {
  const name = 'libvirt socket';
  const found = sockets.filter(([path]) => lookAt(path) !== undefined);
  if (found.length === 0) {
    const advice = 'for guests on this machine install libvirt; hosts elsewhere need nothing here';
    return [{ name, verdict: 'note', detail: 'there is none on this machine', advice }];
  }
  return found.map(([path, uri]): Finding => {
    if (may(path, constants.R_OK | constants.W_OK)) {
      return { name, verdict: 'ok', detail: `${path}, for --host ${uri}` };
    }
    const group = groupOf(lookAt(path)?.gid, groups);
    const advice =
      group === undefined || group === 'root'
        ? "add yourself to the group of libvirt's users, and log in again"
        : `add yourself to its group, and log in again: sudo usermod -aG ${group} "$USER"`;
    return { name, verdict: 'broken', detail: `${path} may not be used by you`, advice };
  });
}

function kvmFinding(device: string): Finding {
  const name = 'KVM';
  if (lookAt(device) === undefined) {
    const advice = 'turn on virtualisation in the firmware, or have it passed on to this virtual machine';
    return {
      name,
      verdict: 'note',
      detail: `there is no ${device}: guests here are emulated, and slow`,
      advice,
    };
  }
  if (may(device, constants.R_OK | constants.W_OK)) return { name, verdict: 'ok', detail: device };
  const detail = `${device} is not open to you, which only guests of --host qemu:///session miss`;
  return { name, verdict: 'note', detail, advice: 'sudo usermod -aG kvm "$USER", and log in again' };
}

function sshFinding(path: string): Finding {
  const name = 'ssh';
  const folder = path.split(delimiter).find((each) => each !== '' && isProgram(join(each, 'ssh')));
  if (folder !== undefined) return { name, verdict: 'ok', detail: join(folder, 'ssh') };
  const detail = 'there is no ssh in PATH: hosts such as qemu+ssh://name/system cannot be reached';
  return { name, verdict: 'note', detail, advice: 'install the OpenSSH client' };
}

function isProgram(path: string): boolean {
  return lookAt(path)?.isFile() === true && may(path, constants.X_OK);
}

function lookAt(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    // A folder on the way that may not be entered: as far as we are concerned it is not there.
    return undefined;
  }
}

function may(path: string, mode: number): boolean {
  try {
    accessSync(path, mode);
    return true;
  } catch {
    // Why it may not does not matter to who asks.
    return false;
  }
}

function groupOf(gid: number | undefined, groups: string): string | undefined {
  try {
    const lines = readFileSync(groups, 'utf8').split('\n');
    return lines.map((line) => line.split(':')).find((fields) => fields[2] === String(gid))?.[0];
  } catch {
    // Groups may come from elsewhere; then it has no name here.
    return undefined;
  }
}
