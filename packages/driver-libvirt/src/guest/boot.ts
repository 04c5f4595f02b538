import { type InstanceSpec } from '@hostelry/compute';
import { type Os } from '@hostelry/libvirt-xml';
import { type Platform } from '../hypervisors/hypervisor.js';

/** The files of a direct kernel boot, as paths on the host. */
export interface KernelFiles {
  readonly kernel: string;
  readonly initrd?: string | undefined;
}

/** How a guest boots: a container with a program, else from a kernel that the host hands over, or from its first disk, or else from the network. */
export function guestBoot(
  spec: InstanceSpec,
  platform: Platform,
  files: KernelFiles | undefined,
): Omit<Os, 'type'> {
  if (spec.container !== undefined) {
    const { init = '/sbin/init', arguments: given = [] } = spec.container;
    return { init, ...(given.length === 0 ? {} : { initarg: [...given] }) };
  }
  if (files !== undefined) {
    return {
      kernel: files.kernel,
      ...(files.initrd === undefined ? {} : { initrd: files.initrd }),
      cmdline: spec.kernelBoot?.commandLine ?? defaultCommandLine(spec, platform),
    };
  }
  return { boot: [{ dev: spec.rootDisk === undefined ? 'network' : 'hd' }] };
}

/**
 * Nova's default: the root disk, and messages on both consoles. Under emulation the kernel's timer check is left out,
 * because an emulated timer may be too slow for it.
 */
function defaultCommandLine(spec: InstanceSpec, platform: Platform): string {
  return [
    ...(spec.rootDisk === undefined ? [] : ['root=/dev/vda']),
    'console=tty0',
    'console=ttyS0',
    ...(platform.domainType === 'qemu' ? ['no_timer_check'] : []),
  ].join(' ');
}
