import { definePlugPoint, type PlugPoint } from '@hostelry/compute';
import { VIF, type Vif } from './vif-driver.js';

/** The plug point of VIF drivers: `network`, `bridge`, `direct` and `ovs` are built in; others are a package hostelry-vif-x, or a file. */
export const vifPoint: PlugPoint<Vif<never>> = definePlugPoint(VIF.kind, VIF.contract, {
  network: () => import('./network.js'),
  bridge: () => import('./bridge.js'),
  direct: () => import('./direct.js'),
  ovs: () => import('./ovs.js'),
});
