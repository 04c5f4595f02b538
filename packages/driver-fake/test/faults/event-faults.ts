import { type DriverEvent, type DriverEventListener } from '@hostelry/compute';
import { type Fault } from './fault.js';

const LIFE = 'tells each change of an instance once, in order, with the state after it';

/** A fault by which listeners hear something else than was told. */
function hearing(
  name: string,
  hear: (event: DriverEvent, listener: DriverEventListener) => void,
  caughtBy: readonly string[],
): Fault {
  return {
    name,
    plant: (driver) => ({
      subscribe: (listener) => driver.subscribe((event) => hear(event, listener)),
    }),
    caughtBy,
  };
}

/** Defects of what is told without being asked. */
export const eventFaults: readonly Fault[] = [
  hearing('loses an event', (event, listener) => event.change !== 'paused' && listener(event), [
    LIFE,
    'pauses and resumes, and repeating either is no error',
  ]),
  hearing('loses the last event', (event, listener) => event.change !== 'undefined' && listener(event), [
    LIFE,
    'tells what another driver of the host changed',
  ]),
  hearing(
    'tells an event twice',
    (event, listener) => {
      listener(event);
      if (event.change === 'started') listener(event);
    },
    [LIFE, 'tells what another driver of the host changed'],
  ),
  hearing(
    'tells the last event twice',
    (event, listener) => {
      listener(event);
      if (event.change === 'undefined') listener(event);
    },
    [LIFE],
  ),
  hearing(
    'tells a change with the state before it',
    (event, listener) =>
      listener(
        event.type === 'instance' && event.change === 'stopped' ? { ...event, state: 'running' } : event,
      ),
    [LIFE],
  ),
  hearing(
    'tells a state of what is gone',
    (event, listener) =>
      listener(
        event.type === 'instance' && event.change === 'undefined' ? { ...event, state: 'stopped' } : event,
      ),
    [LIFE],
  ),
  hearing(
    'tells events in seconds',
    (event, listener) => listener({ ...event, at: Math.floor(event.at / 1000) }),
    ['tells that it is connected when it is started, once'],
  ),
  hearing(
    'does not tell that it is connected',
    (event, listener) => event.type !== 'host' && listener(event),
    ['tells that it is connected when it is started, once'],
  ),
  {
    name: 'tells events out of order',
    plant: (driver) => ({
      subscribe(listener) {
        let held: DriverEvent | undefined;
        return driver.subscribe((event) => {
          if (event.change === 'defined') held = event;
          else {
            listener(event);
            if (held !== undefined) listener(held);
            held = undefined;
          }
        });
      },
    }),
    caughtBy: [LIFE, 'tells what another driver of the host changed'],
  },
  {
    name: 'tells only what it did itself',
    plant: (driver) => {
      const own = new Set<string>();
      return {
        async spawn(spec, options) {
          own.add(spec.name);
          return driver.spawn(spec, options);
        },
        subscribe: (listener) =>
          driver.subscribe((event) => {
            if (event.type === 'host' || own.has(event.name)) listener(event);
          }),
      };
    },
    caughtBy: ['tells what another driver of the host changed'],
  },
  {
    name: 'tells no other listener once one threw',
    plant: (driver) => {
      let broken = false;
      return {
        subscribe: (listener) =>
          driver.subscribe((event) => {
            if (broken) return;
            try {
              listener(event);
            } catch {
              broken = true;
            }
          }),
      };
    },
    caughtBy: ['tells the other listeners when one throws, and goes on'],
  },
  {
    name: 'tells whoever unsubscribed',
    plant: (driver) => ({
      subscribe(listener) {
        driver.subscribe(listener);
        return () => undefined;
      },
    }),
    caughtBy: ['tells nothing to whoever unsubscribed, and goes on with the others'],
  },
  {
    name: 'unsubscribes every listener at once',
    plant: (driver) => {
      const all: (() => void)[] = [];
      return {
        subscribe(listener) {
          all.push(driver.subscribe(listener));
          return () => all.forEach((unsubscribe) => unsubscribe());
        },
      };
    },
    caughtBy: ['tells nothing to whoever unsubscribed, and goes on with the others'],
  },
  {
    name: 'tells events after it was stopped',
    plant: (driver, host) => ({
      subscribe(listener) {
        host.watch(({ uuid, name, state }, change) =>
          listener({
            type: 'instance',
            at: Date.now(),
            uuid,
            name,
            change,
            ...(change === 'undefined' ? {} : { state }),
          }),
        );
        return driver.subscribe((event) => event.type === 'host' && listener(event));
      },
    }),
    caughtBy: ['tells no change of an instance after it stopped'],
  },
];
