import { createFromPlugin, loadPlugin } from '@hostelry/compute';
import { type FirewallDriver } from '@hostelry/firewall';
import { firewallPoint } from './firewall-point.js';
import { type FirewallHost } from './libvirt-firewall.js';

/** The firewall of a host, by its plug-in. `not-found`, `invalid` or `failed` name the plug-in. */
export async function chooseFirewall(host: FirewallHost, specifier: string): Promise<FirewallDriver> {
  return createFromPlugin(await loadPlugin(firewallPoint, specifier), {}).create(host);
}
