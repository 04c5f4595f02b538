import { type Plugin } from '@hostelry/compute';
import { NoopFirewall } from '@hostelry/firewall';
import { FIREWALL, type LibvirtFirewall } from './libvirt-firewall.js';

/** For hosts whose traffic is filtered elsewhere. */
const noop: Plugin<LibvirtFirewall, object> = {
  ...FIREWALL,
  name: 'noop',
  summary: 'Nothing is filtered on the host',
  optionsSchema: { type: 'object', additionalProperties: false },
  create: () => ({ create: () => new NoopFirewall() }),
};

export default noop;
