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

/** Does something with the host that the driver is connected to; aborted calls end as `cancelled`. */
export type HostCall = <Result>(
  what: string,
  options: CallOptions | undefined,
  work: (host: FakeHost) => Result | Promise<Result>,
) => Promise<Result>;

/** How a facet reaches the host. */
export interface Calls {
  readonly onGuest: GuestCall;
  readonly onHost: HostCall;
}

/** Makes the calls for a driver; `connected` gives its host, or throws while it is not started. */
export function callsOf(connected: () => FakeHost): Calls {
  const onHost: HostCall = async (what, options, work) => {
    const host = connected();
    throwIfCancelled(what, options);
    try {
      return await work(host);
    } catch (error) {
      throwIfCancelled(what, options);
      throw error;
    }
  };
  const onGuest: GuestCall = (verb, uuid, options, work) =>
    onHost(`Cannot ${verb} instance ${uuid}`, options, (host) => work(host.guest(uuid), host));
  return { onGuest, onHost };
}

/** Throws ComputeError `cancelled` once the caller's signal is aborted. */
export function throwIfCancelled(what: string, options: CallOptions = {}): void {
  const { signal } = options;
  if (signal?.aborted === true) {
    throw new ComputeError('cancelled', `${what}: cancelled`, { cause: signal.reason });
  }
}

/** The error for what the instance's state excludes. */
export function refusal(verb: string, guest: FakeGuest, why: string = guest.state): ComputeError {
  return new ComputeError('conflict', `Cannot ${verb} instance "${guest.name}": it is ${why}`);
}
