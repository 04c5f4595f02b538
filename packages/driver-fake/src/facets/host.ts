import {
  ComputeError,
  type HostPowerFacet,
  type ImageCacheFacet,
  type ImagesFacet,
  type MaintenanceFacet,
} from '@hostelry/compute';
import { type FakeHost } from '../fake-host.js';
import { type Calls } from '../guest-call.js';

/** The image cache facet: images that guests were made of are kept by name. */
export function imageCacheFacet({ onHost }: Calls): ImageCacheFacet {
  return {
    prune: (options) =>
      onHost('Cannot prune images', options, (host) => {
        const { cached } = host.images;
        const unused = [...cached].filter((image) => host.images.usersOf(image).length === 0);
        for (const image of unused) cached.delete(image);
        return unused;
      }),
  };
}

/** The images facet. */
export function imagesFacet({ onHost }: Calls): ImagesFacet {
  return {
    list: (options) => onHost('Cannot list the images', options, ({ images }) => images.list()),
    get: (name, options) => onHost('Cannot read an image', options, ({ images }) => images.info(name)),
    import: (content, options) =>
      onHost('Cannot import an image', options, ({ images }) =>
        images.import(content).finally(() => content.stream.destroy()),
      ),
    delete: (name, options) => onHost('Cannot delete an image', options, ({ images }) => images.delete(name)),
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
