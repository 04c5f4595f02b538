import { type CallOptions, type HostDevice } from '@hostelry/compute';
import { withContext } from '../errors.js';
import { userOf } from '../guest/uses.js';
import { type ActionContext } from './context.js';

/** The devices of the host that instances can be given, and who has them. */
export function listHostDevices(
  context: ActionContext,
  options: CallOptions = {},
): Promise<readonly HostDevice[]> {
  const { signal } = options;
  return withContext({ what: `Cannot list the devices of ${context.host.uri}`, signal }, async () => {
    const { hostDevices, uses } = await context.attachments();
    const [devices, users] = await Promise.all([hostDevices.list(options), uses.all(options)]);
    return devices.map(({ spec, summary, keys }) => {
      const user = userOf(users, keys);
      return { spec, summary, ...(user === undefined ? {} : { usedBy: user.uuid }) };
    });
  });
}
