import { definePlugPoint, type PlugPoint } from '@hostelry/compute';
import firstFit from './first-fit.js';
import { SCHEDULER, type Scheduler } from './scheduler.js';
import spread from './spread.js';

/** The plug point of schedulers: built-in, or a package hostelry-scheduler-x, or a file. */
export const schedulerPoint: PlugPoint<Scheduler> = definePlugPoint(SCHEDULER.kind, SCHEDULER.contract, {
  'first-fit': async () => ({ default: firstFit }),
  spread: async () => ({ default: spread }),
});
