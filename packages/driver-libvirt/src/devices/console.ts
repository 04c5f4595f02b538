import { characterFields, characterType, portNumber } from './character.js';
import { defineDevice } from './device-class.js';
import { field, getField, invalidSpec, kept } from './field.js';
import { choice, flag } from './kind.js';
import { at } from './place.js';

/** Where consoles with a socket listen, each under its VM's id. */
const SOCKETS = '/var/run/hostelry-console';

/** The guest's console. libvirt shows the first serial port as one too; where there is none, it makes one for it. */
export const consoleDevice = defineDevice({
  devType: 'console',
  tag: 'console',
  identity: ['specParams.consoleType', 'port'],
  limit: { most: 1 },
  hotplug: { plug: false, unplug: false, update: [] },
  fields: {
    device: kept(choice(['console']), { implicit: 'console' }),
    /** What it is connected to on the host; a socket with `enableSocket`. */
    backend: field(characterType(), at('type'), { default: 'pty', implicit: 'pty' }),
    port: field(portNumber(), at('target.port')),
    ...characterFields(),
    specParams: {
      enableSocket: kept(flag()),
      consoleType: field(
        choice(['virtio', 'serial', 'xen', 'uml', 'lxc', 'openvz', 'sclp', 'sclplm']),
        at('target.type'),
        { default: 'serial', implicit: 'serial' },
      ),
    },
  },
  normalise(spec, given) {
    if (getField(given, ['specParams', 'consoleType']) === undefined) {
      spec['specParams'] = { ...(spec['specParams'] as object), consoleType: 'virtio' };
    }
    if (getField(spec, ['specParams', 'enableSocket']) !== true) return;
    const { vmid, path = vmid === undefined ? undefined : `${SOCKETS}/${vmid as string}.sock` } = spec;
    if (path === undefined) throw invalidSpec('console', 'path', 'is missing: a socket needs it, or vmid');
    Object.assign(spec, { backend: 'unix', mode: spec['mode'] ?? 'bind', path });
  },
});
