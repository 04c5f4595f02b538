import { describeConformance } from '@hostelry/compute/conformance';
import { describe, it } from 'vitest';
import { FakeDriver, FakeHost } from '../src/index.js';

const host = new FakeHost({ memoryMiB: 4096 });

describeConformance(
  {
    name: 'fake',
    createDriver: () => new FakeDriver(host),
    absent: ['imageCache'],
    deafen: (uuid) => void (host.guest(uuid).answers = false),
    leftovers: async () => host.guests().map(({ name }) => name),
  },
  { describe, it },
);
