import { ConnectListAllInterfacesFlags as List } from '@hostelry/libvirt';
import {
  HostInterfaces,
  interfaceText,
  macOf,
  type PhysicalInterface,
} from '../hypervisor/host-interfaces.js';
import { failure } from '../hypervisor/errors.js';
import { passesFilter } from '../hypervisor/list-filter.js';
import { type ClientSession } from './client-session.js';
import { type RemoteHandlers } from './remote-handlers.js';
import { wireList } from './wire.js';

/** Interfaces of the host. */
export function hostInterfaceHandlers(session: ClientSession) {
  const all = (): HostInterfaces => session.host.part(HostInterfaces);
  const wire = (one: PhysicalInterface) => ({ name: one.name, mac: macOf(one) });
  const names = (active: boolean): string[] =>
    all()
      .list(active)
      .map(({ name }) => name);
  return {
    CONNECT_LIST_ALL_INTERFACES: ({ need_results, flags }) => {
      const found = all()
        .list()
        .filter(({ isActive }) =>
          passesFilter(flags, [
            [
              [List.ACTIVE, isActive],
              [List.INACTIVE, !isActive],
            ],
          ]),
        );
      const { items: ifaces, ret } = wireList(found, need_results, wire);
      return { ifaces, ret };
    },
    CONNECT_NUM_OF_INTERFACES: () => ({ num: names(true).length }),
    CONNECT_LIST_INTERFACES: ({ maxnames }) => ({ names: names(true).slice(0, maxnames) }),
    CONNECT_NUM_OF_DEFINED_INTERFACES: () => ({ num: names(false).length }),
    CONNECT_LIST_DEFINED_INTERFACES: ({ maxnames }) => ({ names: names(false).slice(0, maxnames) }),
    INTERFACE_LOOKUP_BY_NAME: ({ name }) => ({ iface: wire(all().byName(name)) }),
    INTERFACE_LOOKUP_BY_MAC_STRING: ({ mac }) => {
      const [found, another] = all().byMac(mac);
      if (found === undefined) {
        throw failure('NO_INTERFACE', `no interface with matching mac '${mac}'`, 'INTERFACE');
      }
      if (another !== undefined)
        throw failure('OPERATION_FAILED', 'multiple interfaces with matching MAC address', 'INTERFACE');
      return { iface: wire(found) };
    },
    INTERFACE_GET_XML_DESC: ({ iface }) => ({ xml: interfaceText(all().byName(iface.name)) }),
    INTERFACE_DEFINE_XML: ({ xml }) => ({ iface: wire(all().define(xml)) }),
    INTERFACE_UNDEFINE: ({ iface }) => all().undefine(iface.name),
    INTERFACE_CREATE: ({ iface }) => all().setActive(iface.name, true),
    INTERFACE_DESTROY: ({ iface }) => all().setActive(iface.name, false),
    INTERFACE_IS_ACTIVE: ({ iface }) => ({ active: all().byName(iface.name).isActive ? 1 : 0 }),
    INTERFACE_CHANGE_BEGIN: () => all().begin(),
    INTERFACE_CHANGE_COMMIT: () => all().commit(),
    INTERFACE_CHANGE_ROLLBACK: () => all().rollback(),
  } satisfies RemoteHandlers;
}
