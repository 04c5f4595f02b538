import { type Plugin } from '@hostelry/compute';
import { SCHEDULER, type Candidate, type Scheduler } from './scheduler.js';

/** The host with the most free memory; among equals the first. */
const spread: Plugin<Scheduler, object> = {
  ...SCHEDULER,
  name: 'spread',
  summary: 'The host with the most free memory',
  optionsSchema: { type: 'object', additionalProperties: false },
  create: () => ({
    choose: (_spec, candidates) => [...candidates].sort((a, b) => freeMiB(b) - freeMiB(a))[0]?.name,
  }),
};

export default spread;

function freeMiB({ info }: Candidate): number {
  return info.memoryMiB - info.memoryUsedMiB;
}
