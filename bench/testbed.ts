/** The real libvirt host of the live tests, for benches. */
import type * as libvirtHostModule from '../tools/testbed/libvirt-host.js';

/** The test fixture, compiled; it is no package, so it is found by its place. */
export async function loadTestbed(): Promise<typeof libvirtHostModule> {
  const url = new URL('../../tools/dist/testbed/libvirt-host.js', import.meta.url);
  return (await import(url.href)) as typeof libvirtHostModule;
}

export type LibvirtHost = libvirtHostModule.LibvirtHost;
export type TinyGuest = typeof libvirtHostModule.tinyGuest;
