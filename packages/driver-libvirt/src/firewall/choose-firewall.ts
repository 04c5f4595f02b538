import { createFromPlugin, definePlugPoint, loadPlugin, type PlugPoint } from '@hostelry/compute';
import { type FirewallDriver } from '@hostelry/firewall';
import { FIREWALL, type FirewallHost, type LibvirtFirewall } from './libvirt-firewall.js';

/** The plug point of firewalls: `nwfilter` and `noop` are built in; others are a package hostelry-firewall-x, or a file. */
export const firewallPoint: PlugPoint<LibvirtFirewall> = definePlugPoint(FIREWALL.kind, FIREWALL.contract, {
  nwfilter: () => import('./nwfilter.js'),
  noop: () => import('./noop.js'),
});

/** The firewall of a host, by its plug-in. `not-found`, `invalid` or `failed` name the plug-in. */
export async function chooseFirewall(host: FirewallHost, specifier: string): Promise<FirewallDriver> {
  return createFromPlugin(await loadPlugin(firewallPoint, specifier), {}).create(host);
}
