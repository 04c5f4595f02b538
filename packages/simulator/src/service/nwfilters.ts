import { type NWFilterBinding } from '@hostelry/libvirt-xml';
import { bindingText, filterText, type NetworkFilter, NetworkFilters } from '../hypervisor/nwfilters.js';
import { type ClientSession } from './client-session.js';
import { type RemoteHandlers } from './remote-handlers.js';
import { uuidText, wireList, wireObject, type WireObject } from './wire.js';

/** Network filters and their bindings. */
export function nwfilterHandlers(session: ClientSession) {
  const all = (): NetworkFilters => session.host.part(NetworkFilters);
  const find = (filter: WireObject): NetworkFilter => all().byUuid(uuidText(filter.uuid));
  const named = (filter: NetworkFilter) => ({ nwfilter: wireObject(filter) });
  const wireBinding = ({ portdev, filterref }: NWFilterBinding) => ({
    portdev: portdev.name,
    filtername: filterref.filter,
  });
  return {
    CONNECT_NUM_OF_NWFILTERS: () => ({ num: all().list().length }),
    CONNECT_LIST_NWFILTERS: ({ maxnames }) => ({
      names: all()
        .list()
        .slice(0, maxnames)
        .map(({ name }) => name),
    }),
    CONNECT_LIST_ALL_NWFILTERS: ({ need_results }) => {
      const { items: filters, ret } = wireList(all().list(), need_results, wireObject);
      return { filters, ret };
    },
    NWFILTER_LOOKUP_BY_NAME: ({ name }) => named(all().byName(name)),
    NWFILTER_LOOKUP_BY_UUID: ({ uuid }) => named(all().byUuid(uuidText(uuid))),
    NWFILTER_DEFINE_XML: ({ xml }) => named(all().define(xml)),
    NWFILTER_DEFINE_XML_FLAGS: ({ xml }) => named(all().define(xml)),
    NWFILTER_UNDEFINE: ({ nwfilter }) => all().undefine(find(nwfilter)),
    NWFILTER_GET_XML_DESC: ({ nwfilter }) => ({ xml: filterText(find(nwfilter)) }),
    CONNECT_LIST_ALL_NWFILTER_BINDINGS: ({ need_results }) => {
      const { items: bindings, ret } = wireList(all().bindings(), need_results, wireBinding);
      return { bindings, ret };
    },
    NWFILTER_BINDING_LOOKUP_BY_PORT_DEV: ({ name }) => ({ nwfilter: wireBinding(all().binding(name)) }),
    NWFILTER_BINDING_CREATE_XML: ({ xml }) => ({ nwfilter: wireBinding(all().bind(xml)) }),
    NWFILTER_BINDING_DELETE: ({ nwfilter }) => all().unbind(nwfilter.portdev),
    NWFILTER_BINDING_GET_XML_DESC: ({ nwfilter }) => ({ xml: bindingText(all().binding(nwfilter.portdev)) }),
  } satisfies RemoteHandlers;
}
