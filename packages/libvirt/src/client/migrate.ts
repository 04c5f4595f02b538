import { DomainMigrateFlags, DomainState, ErrorDomain, ErrorNumber } from '../generated/constants.js';
import { type DomainMigrateParameters } from '../generated/parameters.js';
import { remote, type remote_nonnull_domain } from '../generated/remote.js';
import { type CallOptions } from '../rpc/call-options.js';
import { LibvirtError } from '../rpc/errors.js';
import { type RemoteCalls } from './remote-calls.js';
import { typedParamsFrom } from './typed-params.js';

/** Who takes part in a migration. */
export interface MigrationParties {
  readonly source: RemoteCalls;
  readonly destination: RemoteCalls;
  readonly domain: remote_nonnull_domain;
}

/** VIR_DRV_FEATURE_MIGRATE_CHANGE_PROTECTION: the source keeps other changes away from the domain while it migrates. */
const FEATURE_CHANGE_PROTECTION = 7;
/** Flags that are the source's own business. */
const SOURCE_FLAGS = DomainMigrateFlags.ABORT_ON_ERROR | DomainMigrateFlags.AUTO_CONVERGE;
const NOTHING = new Uint8Array();

/**
 * Leads a migration by libvirt's third protocol: the source begins, the destination prepares, the source performs, the
 * destination finishes, the source confirms. Whatever fails, each side is told, so that the guest runs on one of them.
 * Gives the domain as the destination names it. Rejects with the first error.
 */
export async function migrateDomain(
  parties: MigrationParties,
  params: DomainMigrateParameters,
  flags: number,
  options?: CallOptions,
): Promise<remote_nonnull_domain> {
  if ((flags & (DomainMigrateFlags.PEER2PEER | DomainMigrateFlags.TUNNELLED)) !== 0) {
    throw new TypeError('Flags PEER2PEER and TUNNELLED are for migrateToURI');
  }
  const migration = new Migration(parties, params, options);
  return migration.run(flags);
}

class Migration {
  readonly #source: RemoteCalls;
  readonly #destination: RemoteCalls;
  readonly #dom: remote_nonnull_domain;
  readonly #options: CallOptions | undefined;
  /** What ends the phases that clean up: the caller's deadline, but not its signal, or the guest would stay paused. */
  readonly #cleanup: CallOptions;
  #params: DomainMigrateParameters;
  #cookie: Uint8Array = NOTHING;

  constructor(parties: MigrationParties, params: DomainMigrateParameters, options: CallOptions | undefined) {
    this.#source = parties.source;
    this.#destination = parties.destination;
    this.#dom = parties.domain;
    this.#params = params;
    this.#options = options;
    this.#cleanup = { timeoutMs: options?.timeoutMs };
  }

  async run(wanted: number): Promise<remote_nonnull_domain> {
    const { supported } = await this.#source.call(
      remote.CONNECT_SUPPORTS_FEATURE,
      { feature: FEATURE_CHANGE_PROTECTION },
      this.#options,
    );
    if (supported === 0 && (wanted & DomainMigrateFlags.CHANGE_PROTECTION) !== 0) {
      const message = `The source cannot keep other changes away from "${this.#dom.name}" while it migrates`;
      throw new LibvirtError(ErrorNumber.ARGUMENT_UNSUPPORTED, message);
    }
    const flags = wanted & ~DomainMigrateFlags.CHANGE_PROTECTION;
    const protection = supported === 0 ? 0 : DomainMigrateFlags.CHANGE_PROTECTION;
    const xml = await this.#begin(flags | protection);
    const sourceFlags = flags | (await this.#pausedFlag(flags));
    const destinationFlags = sourceFlags & ~SOURCE_FLAGS;
    try {
      await this.#prepare(xml, destinationFlags);
    } catch (error) {
      // The source has begun a job that only its confirmation ends.
      if (protection !== 0) await this.#confirm(sourceFlags | protection, true).catch(() => undefined);
      throw error;
    }
    const failure = await this.#move(flags, sourceFlags | protection);
    const finished = await this.#finish(destinationFlags, failure !== undefined);
    if (failure !== undefined) {
      // A source that failed itself has cleaned up already.
      if (!failure.sourceKnows) await this.#confirm(sourceFlags | protection, true).catch(() => undefined);
      throw bothSides(failure.error, finished.error);
    }
    const arrived = finished.domain;
    // The source's guest is ended when the other one runs, and continues when it does not.
    await this.#confirm(sourceFlags | protection, arrived === undefined).catch((error: unknown) => {
      if (arrived !== undefined) throw error;
    });
    if (arrived === undefined) throw finished.error;
    return arrived;
  }

  async #begin(flags: number): Promise<string> {
    const args = { dom: this.#dom, params: typedParamsFrom(this.#params), flags };
    const reply = await this.#source.call(remote.DOMAIN_MIGRATE_BEGIN3_PARAMS, args, this.#options);
    this.#cookie = new Uint8Array(reply.cookie_out);
    return reply.xml;
  }

  /** A guest that is paused stays so on the other side. */
  async #pausedFlag(flags: number): Promise<number> {
    if ((flags & DomainMigrateFlags.POSTCOPY_RESUME) !== 0) return 0;
    const args = { dom: this.#dom, flags: 0 };
    // The source has begun: its job must not be left behind for want of this.
    const asked = this.#source.call(remote.DOMAIN_GET_STATE, args, this.#options).catch(() => undefined);
    return (await asked)?.state === DomainState.PAUSED ? DomainMigrateFlags.PAUSED : 0;
  }

  async #prepare(xml: string, flags: number): Promise<void> {
    this.#params = { ...this.#params, destination_xml: xml };
    const args = { params: typedParamsFrom(this.#params), cookie_in: this.#cookie, flags };
    const reply = await this.#destination.call(remote.DOMAIN_MIGRATE_PREPARE3_PARAMS, args, this.#options);
    this.#cookie = new Uint8Array(reply.cookie_out);
    if (reply.uri_out !== undefined) this.#params = { ...this.#params, migrate_uri: reply.uri_out };
  }

  /** Has the source send the guest, unless only its definition goes; why that failed, if it did. */
  async #move(
    flags: number,
    performFlags: number,
  ): Promise<{ readonly error: unknown; readonly sourceKnows: boolean } | undefined> {
    if (this.#params.migrate_uri === undefined) {
      const message = 'The destination named no address to migrate to';
      return { error: new LibvirtError(ErrorNumber.INTERNAL_ERROR, message), sourceKnows: false };
    }
    if ((flags & DomainMigrateFlags.OFFLINE) !== 0) {
      this.#cookie = NOTHING;
      return undefined;
    }
    try {
      await this.#perform(performFlags);
      return undefined;
    } catch (error) {
      return { error, sourceKnows: true };
    }
  }

  async #perform(flags: number): Promise<void> {
    const args = {
      dom: this.#dom,
      dconnuri: undefined,
      params: typedParamsFrom(this.#params),
      cookie_in: this.#cookie,
      flags,
    };
    this.#cookie = NOTHING;
    const reply = await this.#source.call(remote.DOMAIN_MIGRATE_PERFORM3_PARAMS, args, this.#options);
    this.#cookie = new Uint8Array(reply.cookie_out);
  }

  /** Tells the destination how it went; its domain, or why there is none. */
  async #finish(
    flags: number,
    isCancelled: boolean,
  ): Promise<{ readonly domain?: remote_nonnull_domain; readonly error?: unknown }> {
    const params = { ...this.#params, destination_name: this.#params.destination_name ?? this.#dom.name };
    const args = {
      params: typedParamsFrom(params),
      cookie_in: this.#cookie,
      flags,
      cancelled: isCancelled ? 1 : 0,
    };
    this.#cookie = NOTHING;
    try {
      const { dom, cookie_out } = await this.#destination.call(
        remote.DOMAIN_MIGRATE_FINISH3_PARAMS,
        args,
        this.#cleanup,
      );
      this.#cookie = new Uint8Array(cookie_out);
      return { domain: dom };
    } catch (error) {
      return { error };
    }
  }

  async #confirm(flags: number, isCancelled: boolean): Promise<void> {
    const args = {
      dom: this.#dom,
      params: typedParamsFrom(this.#params),
      cookie_in: this.#cookie,
      flags,
      cancelled: isCancelled ? 1 : 0,
    };
    await this.#source.call(remote.DOMAIN_MIGRATE_CONFIRM3_PARAMS, args, this.#cleanup);
  }
}

/** The source's error; with the destination's as its cause where that may be the reason. */
function bothSides(source: unknown, destination: unknown): unknown {
  const isReason = destination instanceof LibvirtError && destination.code !== ErrorNumber.MIGRATE_FINISH_OK;
  const isVague =
    source instanceof LibvirtError &&
    source.code === ErrorNumber.OPERATION_FAILED &&
    source.domain === ErrorDomain.QEMU;
  if (!isReason || !isVague) return source;
  const message = `${source.message}; the destination says: ${destination.message}`;
  const { domain, level, str1, str2, str3, int1, int2 } = source;
  return new LibvirtError(source.code, message, {
    ...{ domain, level, str1, str2, str3, int1, int2 },
    cause: destination,
  });
}
