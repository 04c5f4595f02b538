import { ConnectListAllDomainsFlags as List, DomainState } from '@hostelry/libvirt';
import { type SimulatedDomain } from './domain.js';
import { passesFilter } from './list-filter.js';

/** Whether a domain is wanted by the flags of listAllDomains and getAllDomainStats. */
export function matchesDomain(domain: SimulatedDomain, flags: number): boolean {
  if (flags === 0) return true;
  const { state } = domain.state;
  const listed =
    state === DomainState.RUNNING || state === DomainState.PAUSED || state === DomainState.SHUTOFF;
  return passesFilter(flags, [
    [
      [List.ACTIVE, domain.isActive],
      [List.INACTIVE, !domain.isActive],
    ],
    [
      [List.PERSISTENT, domain.isPersistent],
      [List.TRANSIENT, !domain.isPersistent],
    ],
    [
      [List.RUNNING, state === DomainState.RUNNING],
      [List.PAUSED, state === DomainState.PAUSED],
      [List.SHUTOFF, state === DomainState.SHUTOFF],
      [List.OTHER, !listed],
    ],
    [
      [List.AUTOSTART, domain.autostart],
      [List.NO_AUTOSTART, !domain.autostart],
    ],
    [
      [List.MANAGEDSAVE, domain.managedSave !== undefined],
      [List.NO_MANAGEDSAVE, domain.managedSave === undefined],
    ],
    [
      [List.HAS_SNAPSHOT, domain.snapshotCount > 0],
      [List.NO_SNAPSHOT, domain.snapshotCount === 0],
    ],
    [
      [List.HAS_CHECKPOINT, domain.checkpointCount > 0],
      [List.NO_CHECKPOINT, domain.checkpointCount === 0],
    ],
  ]);
}
