// Generated from libvirt 11.3.0's protocol and API description by tools/protocol; do not edit.
import type { CallOptions } from '../../rpc/call-options.js';
import type { remote_nonnull_node_device } from '../remote.js';
import { remote } from '../remote.js';
import { Handle } from '../../client/handle.js';

/**
 * The methods of a host device that follow from their procedures.
 * Every method rejects with LibvirtError, TimeoutError, ConnectionError or the signal's reason. Flags are libvirt's, or-ed; default 0.
 */
export class NodeDeviceMethods extends Handle<remote_nonnull_node_device> {
  /** The name when the handle was made. */
  get name(): string {
    return this.wire.name;
  }

  /** What it is, as XML. virNodeDeviceGetXMLDesc (since libvirt 0.5.0). Flags of NodeDeviceXMLFlags. */
  async getXMLDesc(flags = 0, options?: CallOptions): Promise<string> {
    return (await this.call(remote.NODE_DEVICE_GET_XML_DESC, { name: this.wire.name, flags }, options)).xml;
  }

  /** The name of the device that it is on; undefined for the computer itself. virNodeDeviceGetParent (since libvirt 0.5.0). */
  async getParent(options?: CallOptions): Promise<string | undefined> {
    return (await this.call(remote.NODE_DEVICE_GET_PARENT, { name: this.wire.name }, options)).parentName;
  }

  /** Gives it back to the host's driver. virNodeDeviceReAttach (since libvirt 0.6.1). */
  reAttach(options?: CallOptions): Promise<void> {
    return this.call(remote.NODE_DEVICE_RE_ATTACH, { name: this.wire.name }, options);
  }

  /** Resets it, before or after a guest has it. virNodeDeviceReset (since libvirt 0.6.1). */
  reset(options?: CallOptions): Promise<void> {
    return this.call(remote.NODE_DEVICE_RESET, { name: this.wire.name }, options);
  }

  /** Removes the device from the host, for example a virtual port. virNodeDeviceDestroy (since libvirt 0.6.3). */
  destroy(options?: CallOptions): Promise<void> {
    return this.call(remote.NODE_DEVICE_DESTROY, { name: this.wire.name }, options);
  }

  /** Takes it from the host's driver, so that a guest can have it. virNodeDeviceDetachFlags (since libvirt 1.0.5). */
  detach(driverName?: string, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.NODE_DEVICE_DETACH_FLAGS, { name: this.wire.name, driverName, flags }, options);
  }

  /** Removes the stored definition. virNodeDeviceUndefine (since libvirt 7.3.0). */
  undefine(flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.NODE_DEVICE_UNDEFINE, { name: this.wire.name, flags }, options);
  }

  /** Starts a defined device. virNodeDeviceCreate (since libvirt 7.3.0). */
  create(flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.NODE_DEVICE_CREATE, { name: this.wire.name, flags }, options);
  }

  /** True when it starts with the host. virNodeDeviceGetAutostart (since libvirt 7.8.0). */
  async getAutostart(options?: CallOptions): Promise<boolean> {
    return (await this.call(remote.NODE_DEVICE_GET_AUTOSTART, { name: this.wire.name }, options)).autostart !== 0;
  }

  /** Sets whether it starts with the host. virNodeDeviceSetAutostart (since libvirt 7.8.0). */
  setAutostart(autostart: boolean, options?: CallOptions): Promise<void> {
    return this.call(remote.NODE_DEVICE_SET_AUTOSTART, { name: this.wire.name, autostart: autostart ? 1 : 0 }, options);
  }

  /** True when it has a stored definition. virNodeDeviceIsPersistent (since libvirt 7.8.0). */
  async isPersistent(options?: CallOptions): Promise<boolean> {
    return (await this.call(remote.NODE_DEVICE_IS_PERSISTENT, { name: this.wire.name }, options)).persistent !== 0;
  }

  /** True while it is there. virNodeDeviceIsActive (since libvirt 7.8.0). */
  async isActive(options?: CallOptions): Promise<boolean> {
    return (await this.call(remote.NODE_DEVICE_IS_ACTIVE, { name: this.wire.name }, options)).active !== 0;
  }

  /** Changes the definition, of the running device, the stored one or both. virNodeDeviceUpdate (since libvirt 10.1.0). Flags of NodeDeviceUpdateFlags. */
  update(xml: string, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.NODE_DEVICE_UPDATE, { name: this.wire.name, xml_desc: xml, flags }, options);
  }
}
