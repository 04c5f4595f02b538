import { defineComputeDriver } from '@hostelry/compute';
import { FakeDriver } from './driver.js';
import { FakeHost } from './fake-host.js';
import { optionsSchema, type FakeDriverOptions } from './options.js';

/** The plug-in: drivers that are made with the same host name are drivers of one host; one without a name has a host of its own. */
export default defineComputeDriver<FakeDriverOptions>({
  name: 'fake',
  summary: 'Guests that are kept in memory and run nothing: for tests, and as an example',
  optionsSchema,
  create: (options) => new FakeDriver(hostFor(options)),
});

/** The hosts that were named, one world a process as the simulator's: they live as long as the process (decision 133). */
const named = new Map<string, FakeHost>();

/** The size of a host is that of the driver that was made first. */
function hostFor(options: FakeDriverOptions): FakeHost {
  const { hostname } = options;
  if (hostname === undefined) return new FakeHost(options);
  const host = named.get(hostname) ?? new FakeHost(options);
  named.set(hostname, host);
  return host;
}

export { FakeDriver } from './driver.js';
export { FakeGuest } from './fake-guest.js';
export { FakeHost, type GuestListener } from './fake-host.js';
export { FakeNetwork } from './fake-network.js';
export { optionsSchema, type FakeDriverOptions } from './options.js';
