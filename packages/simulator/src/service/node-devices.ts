import { ConnectListAllNodeDeviceFlags as List } from '@hostelry/libvirt';
import { NodeDevices } from '../hypervisor/node-devices.js';
import { failure } from '../hypervisor/errors.js';
import { passesFilter } from '../hypervisor/list-filter.js';
import { type ClientSession } from './client-session.js';
import { type RemoteHandlers } from './remote-handlers.js';
import { wireList } from './wire.js';

/** The flags of listAllNodeDevices that ask for a capability. */
const CAPABILITIES: Readonly<Record<string, number>> = {
  system: List.CAP_SYSTEM,
  pci: List.CAP_PCI_DEV,
  usb_device: List.CAP_USB_DEV,
  usb: List.CAP_USB_INTERFACE,
  net: List.CAP_NET,
  scsi_host: List.CAP_SCSI_HOST,
  scsi_target: List.CAP_SCSI_TARGET,
  scsi: List.CAP_SCSI,
  storage: List.CAP_STORAGE,
  fc_host: List.CAP_FC_HOST,
  vports: List.CAP_VPORTS,
  vport_ops: List.CAP_VPORTS,
  scsi_generic: List.CAP_SCSI_GENERIC,
  mdev: List.CAP_MDEV,
};
const OTHER_CAPABILITIES = 0x3f_ffff & ~Object.values(CAPABILITIES).reduce((all, bit) => all | bit, 0);

/** Devices of the host. */
export function nodeDeviceHandlers(session: ClientSession) {
  const devices = (): NodeDevices => session.host.part(NodeDevices);
  const named = (name: string) => ({ dev: { name } });
  const withCapability = (cap: string | undefined): string[] =>
    devices()
      .names()
      .filter((name) => cap === undefined || devices().capabilitiesOf(name).includes(cap));
  const refuseOther = (name: string): never => {
    devices().get(name);
    throw failure('CONFIG_UNSUPPORTED', `device '${name}' is not a PCI device`, 'NODEDEV');
  };
  return {
    CONNECT_LIST_ALL_NODE_DEVICES: ({ need_results, flags }) => {
      const all = devices();
      const found = all.names().filter((name) => {
        const capabilities = all.capabilitiesOf(name);
        const { isActive } = all.get(name);
        const kinds = Object.entries(CAPABILITIES).map(
          ([cap, bit]) => [bit, capabilities.includes(cap)] as const,
        );
        return passesFilter(flags, [
          [...kinds, [OTHER_CAPABILITIES, false]],
          [
            [List.ACTIVE, isActive],
            [List.INACTIVE, !isActive],
          ],
        ]);
      });
      const { items, ret } = wireList(found, need_results, (name) => ({ name }));
      return { devices: items, ret };
    },
    NODE_NUM_OF_DEVICES: ({ cap }) => ({ num: withCapability(cap).length }),
    NODE_LIST_DEVICES: ({ cap, maxnames }) => ({ names: withCapability(cap).slice(0, maxnames) }),
    NODE_DEVICE_LOOKUP_BY_NAME: ({ name }) => {
      devices().get(name);
      return named(name);
    },
    NODE_DEVICE_LOOKUP_SCSI_HOST_BY_WWN: ({ wwnn, wwpn }) => {
      const all = devices();
      const found = all.names().find((name) => {
        const text = all.text(name);
        return text.includes(`<wwnn>${wwnn}</wwnn>`) && text.includes(`<wwpn>${wwpn}</wwpn>`);
      });
      if (found === undefined) {
        throw failure(
          'NO_NODE_DEVICE',
          `no node device with matching wwnn '${wwnn}' and wwpn '${wwpn}'`,
          'NODEDEV',
        );
      }
      return named(found);
    },
    NODE_DEVICE_GET_XML_DESC: ({ name }) => ({ xml: devices().text(name) }),
    NODE_DEVICE_GET_PARENT: ({ name }) => ({ parentName: devices().parentOf(name) }),
    NODE_DEVICE_NUM_OF_CAPS: ({ name }) => ({ num: devices().capabilitiesOf(name).length }),
    NODE_DEVICE_LIST_CAPS: ({ name, maxnames }) => ({
      names: devices().capabilitiesOf(name).slice(0, maxnames),
    }),
    NODE_DEVICE_CREATE_XML: ({ xml_desc }) => named(devices().create(xml_desc)),
    NODE_DEVICE_DESTROY: ({ name }) => devices().destroy(name),
    NODE_DEVICE_DEFINE_XML: ({ xml_desc }) => named(devices().define(xml_desc)),
    NODE_DEVICE_UNDEFINE: ({ name }) => devices().undefine(name),
    NODE_DEVICE_CREATE: ({ name }) => devices().start(name),
    NODE_DEVICE_GET_AUTOSTART: ({ name }) => ({ autostart: devices().get(name).autostart ? 1 : 0 }),
    NODE_DEVICE_SET_AUTOSTART: ({ name, autostart }) => {
      const device = devices().get(name);
      if (!device.isPersistent) {
        throw failure('OPERATION_INVALID', 'cannot set autostart for transient device', 'NODEDEV');
      }
      device.autostart = autostart !== 0;
    },
    NODE_DEVICE_IS_PERSISTENT: ({ name }) => ({ persistent: devices().get(name).isPersistent ? 1 : 0 }),
    NODE_DEVICE_IS_ACTIVE: ({ name }) => ({ active: devices().get(name).isActive ? 1 : 0 }),
    NODE_DEVICE_DETTACH: ({ name }) => refuseOther(name),
    NODE_DEVICE_DETACH_FLAGS: ({ name }) => refuseOther(name),
    NODE_DEVICE_RE_ATTACH: ({ name }) => refuseOther(name),
    NODE_DEVICE_RESET: ({ name }) => refuseOther(name),
  } satisfies RemoteHandlers;
}
