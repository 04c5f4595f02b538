import { DomainEventType } from '@hostelry/libvirt';
import { type ConsoleClient, SimulatedConsole } from './console.js';
import { type SimulatedDomain } from './domain.js';
import { failure } from './errors.js';
import { type HostEvents } from './events.js';

/** The consoles that clients of a host have open. */
export class ConsoleRegistry {
  readonly #events: HostEvents;
  readonly #open = new Map<string, SimulatedConsole>();
  #unsubscribe: (() => void) | undefined;

  /** `events` tell when a guest stops, which ends its console. */
  constructor(events: HostEvents) {
    this.#events = events;
  }

  /** Opens a guest's console for one client. Fails if another has it, unless `force` takes it away. */
  open(domain: SimulatedDomain, client: ConsoleClient, force: boolean): SimulatedConsole {
    if (!domain.isActive) throw failure('OPERATION_INVALID', 'domain is not running', 'DOMAIN');
    const other = this.#open.get(domain.uuid);
    if (other !== undefined && !force) {
      throw failure('OPERATION_FAILED', 'Active console session exists for this domain', 'DOMAIN');
    }
    other?.end();
    const console = new SimulatedConsole(domain.name);
    this.#open.set(domain.uuid, console);
    this.#watch();
    console.open(client);
    return console;
  }

  /** The client has gone. No effect if another has taken the console since. */
  close(domain: SimulatedDomain, console: SimulatedConsole): void {
    console.close();
    if (this.#open.get(domain.uuid) !== console) return;
    this.#open.delete(domain.uuid);
    this.#unwatchIfIdle();
  }

  /** Hosts are many and open consoles few: events are listened to only while there is one. */
  #watch(): void {
    this.#unsubscribe ??= this.#events.subscribe((event) => {
      if (event.kind !== 'domain-lifecycle' || event.event !== DomainEventType.STOPPED) return;
      const console = this.#open.get(event.domain.uuid);
      if (console === undefined) return;
      this.#open.delete(event.domain.uuid);
      console.end();
      this.#unwatchIfIdle();
    });
  }

  #unwatchIfIdle(): void {
    if (this.#open.size > 0) return;
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }
}
