/** The libvirt host for live tests: what tools/testbed starts, and blocks of tests that need it. */
import { describe, it } from 'vitest';
import { skipReason } from '../../tools/testbed/libvirt-host.js';

export { type HostListening, type ListenOptions } from '../../tools/testbed/host-listening.js';
export {
  skipReason,
  startLibvirtHost,
  tinyGuest,
  type LibvirtHost,
  type LibvirtHostOptions,
} from '../../tools/testbed/libvirt-host.js';

/**
 * A describe block that needs a real libvirt host. Where there can be none its tests are skipped and the name says
 * why; in CI (the variable CI is set) that is a failure instead.
 */
export function describeLive(name: string, tests: () => void): void {
  if (skipReason === undefined) describe(name, tests);
  else if (process.env['CI']) {
    it(`${name}: a real libvirt host is available`, () => {
      throw new Error(`Cannot start a libvirt host: it ${skipReason}`);
    });
  } else describe.skip(`${name} (skipped: ${skipReason})`, tests);
}
