import { type Plugin } from '@hostelry/compute';
import { SCHEDULER, type Scheduler } from './scheduler.js';

/** The first host with room, in the order in which hosts were added. */
const firstFit: Plugin<Scheduler, object> = {
  ...SCHEDULER,
  name: 'first-fit',
  summary: 'The first host with room, in the order in which they were added',
  optionsSchema: { type: 'object', additionalProperties: false },
  create: () => ({ choose: (_spec, [first]) => first?.name }),
};

export default firstFit;
