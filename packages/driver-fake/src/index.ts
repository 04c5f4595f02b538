import { defineComputeDriver } from '@hostelry/compute';
import { FakeDriver } from './driver.js';
import { FakeHost } from './fake-host.js';
import { optionsSchema, type FakeDriverOptions } from './options.js';

/** The plug-in: each driver that it makes has a host of its own, which lives as long as the driver object. */
export default defineComputeDriver<FakeDriverOptions>({
  name: 'fake',
  summary: 'Guests that are kept in memory and run nothing: for tests, and as an example',
  optionsSchema,
  create: (options) => new FakeDriver(new FakeHost(options)),
});

export { FakeDriver } from './driver.js';
export { FakeGuest } from './fake-guest.js';
export { FakeHost, type GuestListener } from './fake-host.js';
export { FakeNetwork } from './fake-network.js';
export { optionsSchema, type FakeDriverOptions } from './options.js';
