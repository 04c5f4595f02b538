import { type VolumesFacet } from '@hostelry/compute';
import { type ActionContext } from '../actions/context.js';

export function volumesFacet(context: ActionContext): VolumesFacet {
  return {
    attach: async (...args) => (await import('../actions/attach-volume.js')).attachVolume(context, ...args),
    detach: async (...args) => (await import('../actions/detach-volume.js')).detachVolume(context, ...args),
    swap: async (...args) => (await import('../actions/swap-volume.js')).swapVolume(context, ...args),
    extend: async (...args) => (await import('../actions/extend-volume.js')).extendVolume(context, ...args),
    connector: async (...args) => (await import('../actions/connector.js')).connector(context.host, ...args),
  };
}
