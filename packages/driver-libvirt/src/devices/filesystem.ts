import { defineDevice } from './device-class.js';
import { field } from './field.js';
import { choice, flag, integer, text } from './kind.js';
import { at, present } from './place.js';

/** A folder of the host that the guest mounts by the name of its target: by virtiofs unless the spec says otherwise. */
export const filesystem = defineDevice({
  devType: 'filesystem',
  tag: 'filesystem',
  identity: ['target'],
  hotplug: { plug: true, unplug: 'event', update: [] },
  fields: {
    device: field(choice(['mount', 'file', 'block', 'bind', 'template', 'ram']), at('type'), {
      default: 'mount',
    }),
    driver: field(choice(['virtiofs', 'path', 'handle', 'loop', 'nbd', 'ploop']), at('driver.type')),
    accessMode: field(choice(['passthrough', 'mapped', 'squash']), at('accessmode')),
    /** The folder on the host, or the socket of a virtiofsd that runs already. */
    path: field(text(), at('source.dir')),
    socket: field(text(), at('source.socket')),
    target: field(text(), at('target.dir')),
    readonly: field(flag(), present('readonly'), { implicit: false }),
    queue: field(integer(1), at('driver.queue')),
    cache: field(choice(['none', 'always']), at('binary.cache.mode')),
    bootOrder: field(integer(1), at('boot.order')),
  },
  normalise(spec, given) {
    if (spec['device'] !== 'mount' || given['driver'] !== undefined) return;
    spec['driver'] = 'virtiofs';
    spec['accessMode'] ??= 'passthrough';
  },
});
