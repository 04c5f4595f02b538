import { ComputeError, type CallOptions } from '@hostelry/compute';
import { type FakeGuest } from './fake-guest.js';
import { type FakeHost } from './fake-host.js';

/** Finds a guest on the host that the driver is connected to, and does something with it; aborted calls end as `cancelled`. */
export type GuestCall = <Result>(
  verb: string,
  uuid: string,
  options: CallOptions | undefined,
  work: (guest: FakeGuest, host: FakeHost) => Result | Promise<Result>,
) => Promise<Result>;

/** Makes the call for a driver; `connected` gives its host, or throws while it is not started. */
export function guestCall(connected: () => FakeHost): GuestCall {
  return async (verb, uuid, options, work) => {
    const host = connected();
    throwIfCancelled(`Cannot ${verb} instance ${uuid}`, options);
    const guest = host.guest(uuid);
    try {
      return await work(guest, host);
    } catch (error) {
      throwIfCancelled(`Cannot ${verb} instance "${guest.name}"`, options);
      throw error;
    }
  };
}

/** Throws ComputeError `cancelled` once the caller's signal is aborted. */
export function throwIfCancelled(what: string, options: CallOptions = {}): void {
  const { signal } = options;
  if (signal?.aborted === true) {
    throw new ComputeError('cancelled', `${what}: cancelled`, { cause: signal.reason });
  }
}
