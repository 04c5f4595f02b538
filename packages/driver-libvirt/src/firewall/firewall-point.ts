import { definePlugPoint, type PlugPoint } from '@hostelry/compute';
import { FIREWALL, type LibvirtFirewall } from './libvirt-firewall.js';

/** The plug point of firewalls: `nwfilter` and `noop` are built in; others are a package hostelry-firewall-x, or a file. */
export const firewallPoint: PlugPoint<LibvirtFirewall> = definePlugPoint(FIREWALL.kind, FIREWALL.contract, {
  nwfilter: () => import('./nwfilter.js'),
  noop: () => import('./noop.js'),
});
