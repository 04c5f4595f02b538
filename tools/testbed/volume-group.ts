/** A volume group of a test's host, as libvirt's `logical` storage pools see one, on kernels without device mapper too. */
import { copyFile, chmod, mkdir, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type LibvirtHost } from './libvirt-host.js';

const PROGRAMS = ['pvs', 'lvs', 'vgs', 'lvcreate', 'lvchange', 'lvremove', 'vgchange'];
const SCRIPT = join(dirname(fileURLToPath(import.meta.url)), 'host/volume-group');

/**
 * Makes a volume group of 4 GiB, and an active storage pool of the same name that is it. LVM's programs are stood in for: volumes are loop devices,
 * which end with the host. What libvirt does with them is its own.
 */
export async function makeVolumeGroup(host: LibvirtHost, name: string): Promise<void> {
  const programs = join(host.directory, 'lib/volume-group-programs');
  await mkdir(programs);
  await copyFile(SCRIPT, join(programs, 'volume-group'));
  await chmod(join(programs, 'volume-group'), 0o755);
  for (const program of PROGRAMS) await symlink('volume-group', join(programs, program));
  const inside = '/var/lib/libvirt/volume-group-programs';
  await host.enter('mount', '-t', 'overlay', '-o', `ro,lowerdir=${inside}:/usr/sbin`, 'overlay', '/usr/sbin');
  await host.enter(
    'sh',
    '-c',
    `mkdir -p /var/lib/libvirt/volume-groups/${name} /dev/${name}
    for number in $(seq 0 63); do [ -e /dev/loop$number ] || mknod -m 660 /dev/loop$number b 7 $number; done`,
  );
  await host.virsh('pool-define-as', name, 'logical', '--source-name', name);
  await host.virsh('pool-start', name);
}
