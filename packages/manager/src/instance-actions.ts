import { ComputeError, type ComputeDriver, type FacetName } from '@hostelry/compute';
import { type OperationKind } from './operation.js';
import { type Work, type WorkContext } from './running-operation.js';

/** Requests of actions on an instance that exists. */
export interface StopRequest {
  readonly force?: boolean;
  readonly timeoutMs?: number;
}

export interface DeleteRequest {
  readonly keepDisks?: boolean;
}

/** An action on one instance that exists. */
export interface InstanceAction<Request> {
  readonly kind: OperationKind;
  /** Whether it can be undone half-way. */
  readonly mayCancel: boolean;
  /** The work on this instance. `unsupported` if the driver has not the facet for it. */
  workOn(driver: ComputeDriver, uuid: string, request: Request): Work;
}

export const startInstance: InstanceAction<void> = {
  kind: 'start',
  mayCancel: true,
  workOn: (driver, uuid) => {
    const power = facet(driver, 'power');
    return (context) => power.start(uuid, context);
  },
};

export const stopInstance: InstanceAction<StopRequest> = {
  kind: 'stop',
  mayCancel: true,
  workOn: (driver, uuid, request) => {
    const power = facet(driver, 'power');
    const mode = request.force === true ? 'force' : 'graceful';
    return (context) => power.stop(uuid, { ...timeLimit(request), ...context, mode });
  },
};

export const restartInstance: InstanceAction<StopRequest> = {
  kind: 'restart',
  mayCancel: true,
  workOn: (driver, uuid, request) => {
    const power = facet(driver, 'power');
    const mode = request.force === true ? 'hard' : 'soft';
    return (context) => power.reboot(uuid, { ...timeLimit(request), ...context, mode });
  },
};

export const pauseInstance: InstanceAction<void> = {
  kind: 'pause',
  mayCancel: true,
  workOn: (driver, uuid) => {
    const pause = facet(driver, 'pause');
    return ({ signal }) => pause.pause(uuid, { signal });
  },
};

export const resumeInstance: InstanceAction<void> = {
  kind: 'resume',
  mayCancel: true,
  workOn: (driver, uuid) => {
    const pause = facet(driver, 'pause');
    return ({ signal }) => pause.resume(uuid, { signal });
  },
};

export const deleteInstance: InstanceAction<DeleteRequest> = {
  kind: 'delete',
  mayCancel: false,
  workOn: (driver, uuid, request) => (context: WorkContext) =>
    driver.destroy(uuid, { ...context, keepDisks: request.keepDisks ?? false }),
};

/** A facet of a driver; `unsupported` if it has none of that name. */
export function facet<Name extends FacetName>(
  driver: ComputeDriver,
  name: Name,
): NonNullable<ComputeDriver[Name]> {
  const found = driver[name];
  if (found !== undefined) return found;
  throw new ComputeError('unsupported', `Driver "${driver.name}" has no ${name} facet on this host`);
}

function timeLimit(request: StopRequest): { timeoutMs?: number } {
  return request.timeoutMs === undefined ? {} : { timeoutMs: request.timeoutMs };
}
