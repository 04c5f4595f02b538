import {
  ComputeError,
  type HostPowerFacet,
  type ImageCacheFacet,
  type MaintenanceFacet,
} from '@hostelry/compute';
import { type FakeHost } from '../fake-host.js';
import { type Calls } from '../guest-call.js';

/** The image cache facet: images that guests were made of are kept by name. */
export function imageCacheFacet({ onHost }: Calls): ImageCacheFacet {
  return {
    prune: (options) =>
      onHost('Cannot prune images', options, (host) => {
        const used = new Set(
          host.guests().flatMap(({ definition }) => definition.disks.map(({ source }) => source)),
        );
        const unused = [...host.images].filter((image) => !used.has(image));
        for (const image of unused) host.images.delete(image);
        return unused;
      }),
  };
}

/** The maintenance facet. */
export function maintenanceFacet({ onHost }: Calls): MaintenanceFacet {
  return {
    enter: (reason, options) =>
      onHost('Cannot enter maintenance', options, (host) => {
        host.maintenance = { active: true, reason, since: host.maintenance.since ?? Date.now() };
      }),
    leave: (options) =>
      onHost('Cannot leave maintenance', options, (host) => {
        host.maintenance = { active: false };
      }),
    status: (options) => onHost('Cannot read the maintenance status', options, (host) => host.maintenance),
  };
}

/** The host power facet. A host that is off stays off: its drivers are unreachable. */
export function hostPowerFacet({ onHost }: Calls): HostPowerFacet {
  return {
    shutdown: (options) =>
      onHost('Cannot shut the host down', options, (host) => {
        requireIdle('shut down', host);
        host.setPower(false);
      }),
    reboot: (options) =>
      onHost('Cannot restart the host', options, (host) => {
        requireIdle('restart', host);
        host.setPower(false);
        host.setPower(true);
      }),
  };
}

function requireIdle(verb: string, host: FakeHost): void {
  const { running } = host.info().instances;
  if (running === 0) return;
  throw new ComputeError('conflict', `Cannot ${verb} host "${host.name}": ${running} instances run on it`);
}
