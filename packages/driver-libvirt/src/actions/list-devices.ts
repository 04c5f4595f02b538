import { type CallOptions, type DeviceInfo } from '@hostelry/compute';
import { devMapFromDomainXml } from '../devices/domain-xml.js';
import { listedDevices } from '../guest/device-list.js';
import { onGuest, type ActionContext } from './context.js';

/** The devices of an instance, of what runs or else of its next start. */
export function listDevices(
  context: ActionContext,
  uuid: string,
  options: CallOptions = {},
): Promise<readonly DeviceInfo[]> {
  const { signal } = options;
  return onGuest(context, uuid, { verb: 'list the devices of', signal }, async ({ domain }) => {
    const map = devMapFromDomainXml(await domain.getXMLDesc(0, { signal }));
    return listedDevices(map).map(({ info }) => info);
  });
}
