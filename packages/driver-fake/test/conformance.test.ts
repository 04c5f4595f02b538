import { describeConformance } from '@hostelry/compute/conformance';
import { describe, it } from 'vitest';
import { fakeProfile } from './fake-profile.js';

describeConformance(fakeProfile({ name: 'fake' }), { describe, it });
