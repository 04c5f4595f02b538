import { type CallOptions, type InstanceInfo } from '@hostelry/compute';
import { isLibvirtError, withContext } from '../errors.js';
import { type Definitions } from '../guest/definitions.js';
import { Guest, instanceInfo } from '../guest/guest.js';
import { readDomainRecords, type DomainRecord } from '../host/listing.js';
import { type Host } from '../host/host.js';
import { raceAbort } from '../race-abort.js';

/**
 * All instances of a host in two calls, however many there are, and one more for each whose definition is not known yet.
 * One that vanishes meanwhile is left out.
 */
export function listInstances(
  host: Host,
  definitions: Definitions,
  options: CallOptions = {},
): Promise<readonly InstanceInfo[]> {
  const { signal } = options;
  return withContext({ what: `Cannot list the instances of ${host.uri}`, signal }, async () => {
    const records = await readDomainRecords(host, options);
    definitions.retain(new Set(records.map(({ domain }) => domain.uuid)));
    const found = await raceAbort(
      Promise.all(records.map((record) => describe(record, definitions))),
      signal,
    );
    return found.filter((info) => info !== undefined);
  });
}

async function describe(record: DomainRecord, definitions: Definitions): Promise<InstanceInfo | undefined> {
  const guest = new Guest(record.domain);
  try {
    // Without the caller's signal: others may share this reading.
    return instanceInfo(record, await definitions.get(guest.uuid, () => guest.definition()));
  } catch (error) {
    if (isLibvirtError(error, 'NO_DOMAIN')) return undefined;
    throw error;
  }
}
