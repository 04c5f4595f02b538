import { ComputeError, type CallOptions, type MaintenanceStatus } from '@hostelry/compute';
import { type Connection } from '@hostelry/libvirt';
import { parseSecret, serializeSecret } from '@hostelry/libvirt-xml';
import { isLibvirtError } from '../errors.js';

/** The secret whose description says that the host takes no new instances; it never has a value. */
export const MAINTENANCE_SECRET = '686f7374-656c-4279-8d61-696e74656e61';

const DESCRIPTION = /^Hostelry maintenance since (?<since>\S+Z): ?(?<reason>[^]*)$/;

/** Whether the host takes new instances: one call while it does. Undefined if it keeps no secrets, and so cannot remember. */
export async function readMaintenance(
  connection: Connection,
  options: CallOptions = {},
): Promise<MaintenanceStatus | undefined> {
  const { signal } = options;
  try {
    const secret = await connection.secretLookupByUUID(MAINTENANCE_SECRET, { signal });
    const { description = '' } = parseSecret(await secret.getXMLDesc(0, { signal }));
    const { since, reason = description } = DESCRIPTION.exec(description)?.groups ?? {};
    const at = Date.parse(since ?? '');
    return { active: true, reason, ...(Number.isNaN(at) ? {} : { since: at }) };
  } catch (error) {
    if (isLibvirtError(error, 'NO_SECRET')) return { active: false };
    if (isLibvirtError(error, 'NO_SUPPORT')) return undefined;
    throw error;
  }
}

/** Has the host remember it. Again, it keeps since when and takes the new reason. `invalid` for a reason that no document can hold. */
export async function enterMaintenance(
  connection: Connection,
  reason: string,
  options: CallOptions = {},
): Promise<void> {
  const { since = Date.now() } = (await readMaintenance(connection, options)) ?? {};
  const description = `Hostelry maintenance since ${new Date(since).toISOString()}: ${reason}`;
  let xml: string;
  try {
    xml = serializeSecret({ ephemeral: 'no', private: 'no', uuid: MAINTENANCE_SECRET, description });
  } catch (error) {
    const details = { field: 'reason' };
    throw new ComputeError('invalid', `The reason "${reason}" cannot be kept`, { cause: error, details });
  }
  await connection.secretDefineXML(xml, 0, { signal: options.signal });
}

/** The host takes instances again; it may have done so already. */
export async function leaveMaintenance(connection: Connection, options: CallOptions = {}): Promise<void> {
  const { signal } = options;
  try {
    const secret = await connection.secretLookupByUUID(MAINTENANCE_SECRET, { signal });
    await secret.undefine({ signal });
  } catch (error) {
    if (!isLibvirtError(error, 'NO_SECRET')) throw error;
  }
}
