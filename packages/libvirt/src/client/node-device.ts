import { NodeDeviceMethods } from '../generated/handles/node-device.js';
import { remote } from '../generated/remote.js';
import { type CallOptions } from '../rpc/call-options.js';

/**
 * A device of the host, named by its name.
 * Every method rejects with LibvirtError, TimeoutError, ConnectionError or the signal's reason. Flags are libvirt's, or-ed; default 0.
 */
export class NodeDevice extends NodeDeviceMethods {
  /** What the device is, for example `net` or `pci`; a device may be several. */
  async listCaps(options?: CallOptions): Promise<readonly string[]> {
    const { name } = this.wire;
    const { num: maxnames } = await this.call(remote.NODE_DEVICE_NUM_OF_CAPS, { name }, options);
    return (await this.call(remote.NODE_DEVICE_LIST_CAPS, { name, maxnames }, options)).names;
  }
}
