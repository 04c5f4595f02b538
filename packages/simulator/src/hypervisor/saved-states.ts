import { DomainState, ErrorDomain, ErrorNumber, LibvirtError } from '@hostelry/libvirt';
import { RESTORED, SAVED } from './causes.js';
import { type DomainConfig } from './domain-config.js';
import { type ManagedSave, type SimulatedDomain } from './domain.js';
import { failure } from './errors.js';
import { type SimulatedHost } from './host.js';

/** Whether a restored guest runs or is held: as when it was saved, unless asked for. */
export type Wanted = 'running' | 'paused' | 'as-saved';

/** The files of one host that hold the memory of saved guests, and core dumps. */
export class SavedStates {
  readonly #host: SimulatedHost;
  readonly #files = new Map<string, ManagedSave>();
  readonly #dumps = new Map<string, string>();

  constructor(host: SimulatedHost) {
    this.#host = host;
  }

  /** Stops a guest and keeps its memory in a file. `config` replaces what it will go on with. */
  save(
    domain: SimulatedDomain,
    path: string,
    options: { readonly wanted: Wanted; readonly config: DomainConfig | undefined },
  ): void {
    this.#files.set(path, stop(domain, options.wanted, options.config));
  }

  /** What a file holds. Fails as libvirt does if there is no such file. */
  image(path: string): ManagedSave {
    const image = this.#files.get(path);
    if (image === undefined) {
      const message = `cannot read domain image '${path}': No such file or directory`;
      throw new LibvirtError(ErrorNumber.SYSTEM_ERROR, message, { domain: ErrorDomain.TEST, str1: message });
    }
    return image;
  }

  /** Has a file's guest go on with another definition, held or not. */
  redefine(path: string, config: DomainConfig, wanted: Wanted): void {
    this.#files.set(path, { config, paused: isPaused(this.image(path), wanted) });
  }

  /** Starts the guest that a file holds. Fails if it runs already. */
  restore(
    path: string,
    options: { readonly wanted: Wanted; readonly config: DomainConfig | undefined },
  ): SimulatedDomain {
    const image = this.image(path);
    return this.#host.domains.create(options.config ?? image.config, {
      paused: isPaused(image, options.wanted),
      cause: RESTORED,
    });
  }

  /** Writes a guest's memory to a file: it goes on, or has crashed then, or starts anew. */
  dump(domain: SimulatedDomain, path: string, then: 'go-on' | 'crash' | 'reset'): void {
    if (!domain.isActive) throw failure('OPERATION_INVALID', 'domain is not running', 'DOMAIN');
    this.#dumps.set(path, domain.name);
    if (then === 'crash') domain.crash();
    else if (then === 'reset') domain.reset();
  }

  /** The name of the guest whose memory a core dump holds; undefined if there is none: for tests. */
  dumpedGuest(path: string): string | undefined {
    return this.#dumps.get(path);
  }
}

/** Stops a guest and keeps its memory for its next start. */
export function saveManaged(domain: SimulatedDomain, wanted: Wanted): void {
  if (!domain.isActive) throw failure('OPERATION_INVALID', 'domain is not running', 'DOMAIN');
  if (!domain.isPersistent) {
    throw failure('OPERATION_INVALID', 'cannot do managed save for transient domain', 'DOMAIN');
  }
  domain.managedSave = stop(domain, wanted, undefined);
}

function stop(domain: SimulatedDomain, wanted: Wanted, config: DomainConfig | undefined): ManagedSave {
  if (!domain.isActive) throw failure('OPERATION_INVALID', 'domain is not running', 'DOMAIN');
  const was = { config: config ?? domain.config, paused: domain.state.state === DomainState.PAUSED };
  domain.halt(SAVED);
  return { ...was, paused: isPaused(was, wanted) };
}

function isPaused(image: ManagedSave, wanted: Wanted): boolean {
  return wanted === 'as-saved' ? image.paused : wanted === 'paused';
}
