import { facet, ofFacet, type InstanceAction } from './action.js';
import { checking, FLAG, TIMEOUT_MS } from './checks.js';
import { type DeleteRequest, type Nothing, type StopRequest } from './requests.js';

const checkStop = checking({ force: FLAG, timeoutMs: TIMEOUT_MS });
const checkNothing = checking();

export const start = ofFacet<'power', Nothing>('power', {
  check: checkNothing,
  work: (power, uuid, _request, context) => power.start(uuid, context),
});

export const stop = ofFacet<'power', StopRequest>('power', {
  check: checkStop,
  work: (power, uuid, { force, ...limits }, context) =>
    power.stop(uuid, { ...limits, ...context, mode: force === true ? 'force' : 'graceful' }),
});

export const restart = ofFacet<'power', StopRequest>('power', {
  check: checkStop,
  work: (power, uuid, { force, ...limits }, context) =>
    power.reboot(uuid, { ...limits, ...context, mode: force === true ? 'hard' : 'soft' }),
});

export const pause = ofFacet<'pause', Nothing>('pause', {
  check: checkNothing,
  work: (pausing, uuid, _request, { signal }) => pausing.pause(uuid, { signal }),
});

export const resume: InstanceAction<Nothing> = {
  mayCancel: true,
  check: checkNothing,
  workOn({ driver, instance }) {
    const name = instance.state === 'suspended' && driver.suspend !== undefined ? 'suspend' : 'pause';
    const resuming = facet(driver, name);
    return (context) => resuming.resume(instance.uuid, context);
  },
};

export const suspend = ofFacet<'suspend', Nothing>('suspend', {
  check: checkNothing,
  work: (suspending, uuid, _request, context) => suspending.suspend(uuid, context),
});

export const discard = ofFacet<'suspend', Nothing>('suspend', {
  mayCancel: false,
  check: checkNothing,
  work: (suspending, uuid, _request, { signal }) => suspending.discard(uuid, { signal }),
});

/** Named for what it is in the table: `delete` cannot be the name of a constant. */
export const deletion: InstanceAction<DeleteRequest> = {
  mayCancel: false,
  check: checking({ keepDisks: FLAG }),
  workOn:
    ({ driver, instance }, { keepDisks = false }) =>
    (context) =>
      driver.destroy(instance.uuid, { ...context, keepDisks }),
};
