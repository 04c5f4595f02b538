// Generated from libvirt 11.3.0's protocol and API description by tools/protocol; do not edit.
import type { CallOptions } from '../../rpc/call-options.js';
import type { remote_nonnull_secret } from '../remote.js';
import { remote } from '../remote.js';
import { Handle } from '../../client/handle.js';
import { formatUuid } from '../../client/uuid.js';

/**
 * A secret that the host keeps, named by its UUID.
 * Every method rejects with LibvirtError, TimeoutError, ConnectionError or the signal's reason. Flags are libvirt's, or-ed; default 0.
 */
export class Secret extends Handle<remote_nonnull_secret> {
  #uuid: string | undefined;

  /** The UUID, in lower case with dashes. */
  get uuid(): string {
    return (this.#uuid ??= formatUuid(this.wire.uuid));
  }

  /** What it is for, of SecretUsageType. */
  get usageType(): number {
    return this.wire.usageType;
  }

  /** For which object it is used. */
  get usageID(): string {
    return this.wire.usageID;
  }

  /** The definition as XML, without the value. virSecretGetXMLDesc (since libvirt 0.7.1). */
  async getXMLDesc(flags = 0, options?: CallOptions): Promise<string> {
    return (await this.call(remote.SECRET_GET_XML_DESC, { secret: this.wire, flags }, options)).xml;
  }

  /** Sets its value. virSecretSetValue (since libvirt 0.7.1). */
  setValue(value: Uint8Array, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.SECRET_SET_VALUE, { secret: this.wire, value, flags }, options);
  }

  /** Its value; rejects with INVALID_SECRET when it is private. virSecretGetValue (since libvirt 0.7.1). */
  async getValue(flags = 0, options?: CallOptions): Promise<Uint8Array> {
    return new Uint8Array((await this.call(remote.SECRET_GET_VALUE, { secret: this.wire, flags }, options)).value);
  }

  /** Removes it, with its value. virSecretUndefine (since libvirt 0.7.1). */
  undefine(options?: CallOptions): Promise<void> {
    return this.call(remote.SECRET_UNDEFINE, { secret: this.wire }, options);
  }
}
