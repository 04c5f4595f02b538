import { type StatisticsFacet } from '@hostelry/compute';
import { type ActionContext } from '../actions/context.js';
import { StartTimes } from '../host/start-times.js';

export function statisticsFacet(context: ActionContext): StatisticsFacet {
  const times = new StartTimes(context.host);
  return {
    list: async (options) => (await import('../actions/list-statistics.js')).listStatistics(context, options),
    diagnose: async (uuid, options) =>
      (await import('../actions/diagnose.js')).diagnose(context, times, uuid, options),
    host: async (options) =>
      (await import('../actions/host-statistics.js')).hostStatistics(context.host, options),
  };
}
