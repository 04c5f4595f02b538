import { ComputeError, validateInterfaceSpec, type InterfacesFacet } from '@hostelry/compute';
import { interfaceOf } from '../definition.js';
import { type Calls } from '../guest-call.js';

/** The interfaces facet. A guest lets go at once. */
export function interfacesFacet({ onGuest }: Calls): InterfacesFacet {
  return {
    attach: (uuid, given, options) =>
      onGuest('attach an interface to', uuid, options, (guest, host) => {
        const spec = validateInterfaceSpec(given);
        host.checkInterface(spec);
        const made = interfaceOf(spec);
        const { definition } = guest;
        if (definition.interfaces.some(({ mac }) => mac.toLowerCase() === made.mac.toLowerCase())) {
          throw new ComputeError('conflict', `Instance "${guest.name}" has an interface ${made.mac} already`);
        }
        guest.definition = { ...definition, interfaces: [...definition.interfaces, made] };
        return made;
      }),
    detach: (uuid, mac, options) =>
      onGuest('detach an interface from', uuid, options, (guest) => {
        const left = guest.definition.interfaces.filter((each) => each.mac !== mac);
        if (left.length === guest.definition.interfaces.length) {
          throw new ComputeError('not-found', `Instance "${guest.name}" has no interface ${mac}`);
        }
        guest.definition = { ...guest.definition, interfaces: left };
      }),
  };
}
