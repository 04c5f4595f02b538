import { type CallOptions, type InstanceInfo } from '@hostelry/compute';
import { isLibvirtError, withContext } from '../errors.js';
import { type Definitions } from '../guest/definitions.js';
import { Guest, guestPower, instanceInfo } from '../guest/guest.js';
import { readDomainRecords, type DomainRecord } from '../host/listing.js';
import { type Host } from '../host/host.js';
import { raceAbort } from '../race-abort.js';

/** An instance, and whether it has vCPUs and memory on the host now: its state alone does not say so, since a guest may sleep with both or be saved with neither. */
export interface ListedInstance {
  readonly info: InstanceInfo;
  readonly isActive: boolean;
}

/** All instances of a host, as the contract gives them. */
export async function listInstances(
  host: Host,
  definitions: Definitions,
  options: CallOptions = {},
): Promise<readonly InstanceInfo[]> {
  return (await readInstances(host, definitions, options)).map(({ info }) => info);
}

/**
 * All instances of a host in four calls, however many there are, and one more for each whose definition is not known yet.
 * One that vanishes meanwhile is left out.
 */
export function readInstances(
  host: Host,
  definitions: Definitions,
  options: CallOptions = {},
): Promise<readonly ListedInstance[]> {
  const { signal } = options;
  return withContext({ what: `Cannot list the instances of ${host.uri}`, signal }, async () => {
    const records = await readDomainRecords(host, options);
    definitions.retain(new Set(records.map(({ domain }) => domain.uuid)));
    const found = await raceAbort(
      Promise.all(records.map((record) => describe(record, definitions))),
      signal,
    );
    return found.filter((instance) => instance !== undefined);
  });
}

async function describe(record: DomainRecord, definitions: Definitions): Promise<ListedInstance | undefined> {
  const guest = new Guest(record.domain);
  try {
    // Without the caller's signal: others may share this reading.
    const definition = await definitions.get(guest.uuid, () => guest.definition());
    return { info: instanceInfo(record, definition), isActive: guestPower(record).isActive };
  } catch (error) {
    if (isLibvirtError(error, 'NO_DOMAIN')) return undefined;
    throw error;
  }
}
