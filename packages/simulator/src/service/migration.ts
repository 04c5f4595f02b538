import { DomainJobOperation } from '@hostelry/libvirt';
import { type DomainConfig } from '../hypervisor/domain-config.js';
import { DomainJob } from '../hypervisor/domain-job.js';
import { editDomain } from '../hypervisor/domain-xml.js';
import { type SimulatedDomain } from '../hypervisor/domain.js';
import { failure } from '../hypervisor/errors.js';
import { type SimulatedHost } from '../hypervisor/host.js';
import {
  IncomingMigrations,
  MigrateFlag,
  type MigrationSource,
  OutgoingMigration,
} from '../hypervisor/migrations.js';
import { type TypedParameter } from '../hypervisor/typed-parameter.js';
import { type ClientSession } from './client-session.js';
import { findDomain } from './domain-lookup.js';
import { type RemoteHandlers } from './remote-handlers.js';
import { wireDomain } from './wire.js';

const PORT = 49152;
const NO_COOKIE = new Uint8Array(0);
const DEFAULT_DOWNTIME_MS = 300;
const DEFAULT_CACHE_BYTES = 64 * 1024 * 1024;
/** VIR_DOMAIN_BANDWIDTH_MAX: no limit, in MiB/s. */
const NO_LIMIT = 9_007_199_254_740_991;

/** What is set for the migrations of one guest. */
class MigrationSettings {
  downtimeMs = DEFAULT_DOWNTIME_MS;
  cacheBytes = DEFAULT_CACHE_BYTES;
  bandwidth = NO_LIMIT;
}

/** Migration between simulated hosts, in the five steps of libvirt's third protocol, or by the source alone (peer to peer). */
export function migrationHandlers(session: ClientSession) {
  const settings = (domain: SimulatedDomain): MigrationSettings => {
    if (!domain.isActive) throw failure('OPERATION_INVALID', 'domain is not running', 'DOMAIN');
    return domain.part(MigrationSettings);
  };

  const requireMovable = (domain: SimulatedDomain, flags: number): void => {
    const offline = (flags & MigrateFlag.OFFLINE) !== 0;
    if (!domain.isActive && !offline) throw failure('OPERATION_INVALID', 'domain is not running', 'DOMAIN');
    if (offline && !domain.isPersistent) {
      throw failure('OPERATION_INVALID', 'offline migration cannot handle a transient domain', 'DOMAIN');
    }
    if ((flags & MigrateFlag.TUNNELLED) !== 0) {
      throw failure('ARGUMENT_UNSUPPORTED', 'tunnelled migration is not simulated', 'DOMAIN');
    }
  };

  /** Sends the memory: takes its time, can be watched and aborted, and leaves the guest held. */
  const transfer = async (domain: SimulatedDomain): Promise<void> => {
    if (!domain.isActive) return;
    const { clock, durations } = session.host;
    await domain.part(DomainJob).run(DomainJobOperation.MIGRATION_OUT, clock, durations.migrationMs);
    if (!domain.isActive) throw failure('OPERATION_FAILED', 'migration job: unexpectedly failed', 'DOMAIN');
    domain.part(OutgoingMigration).hold();
  };

  const peerToPeer = async (
    domain: SimulatedDomain,
    uri: string,
    params: readonly TypedParameter[],
    flags: number,
  ): Promise<void> => {
    const { host } = session;
    const target = session.otherHost(uri);
    if (target === host)
      throw failure('INTERNAL_ERROR', 'Attempt to migrate guest to the same host', 'DOMAIN');
    const config = incomingConfig(target, textOf(params, 'destination_xml') ?? domain.config.text, params);
    const incoming = target.part(IncomingMigrations);
    incoming.prepare(config, flags, { host, domain, targets: textsOf(params, 'migrate_disks') });
    try {
      await transfer(domain);
    } catch (error) {
      incoming.finish(config.name, flags, true);
      domain.part(OutgoingMigration).confirm(host, flags, true);
      throw error;
    }
    incoming.finish(config.name, flags, false);
    domain.part(OutgoingMigration).confirm(host, flags, false);
  };

  return {
    DOMAIN_MIGRATE_BEGIN3_PARAMS: ({ dom, params, flags }) => {
      const domain = findDomain(session, dom);
      requireMovable(domain, flags);
      const xml = textOf(params, 'destination_xml') ?? domain.text({ inactive: true, secure: true });
      const live = domain.isActive ? domain.config.text : domain.inactiveConfig.text;
      return {
        cookie_out: cookieOf(session.host, domain),
        xml: textOf(params, 'destination_xml') === undefined ? live : xml,
      };
    },
    DOMAIN_MIGRATE_PREPARE3_PARAMS: ({ params, cookie_in, flags }) => {
      const xml = textOf(params, 'destination_xml');
      if (xml === undefined) throw failure('INTERNAL_ERROR', 'no domain XML passed', 'DOMAIN');
      const config = incomingConfig(session.host, xml, params);
      const source = sourceOf(session, cookie_in);
      const targets = textsOf(params, 'migrate_disks');
      session.host.part(IncomingMigrations).prepare(config, flags, source && { ...source, targets });
      const uri = textOf(params, 'migrate_uri') ?? `tcp:${session.host.hostname}:${PORT}`;
      return { cookie_out: NO_COOKIE, uri_out: uri };
    },
    DOMAIN_MIGRATE_PERFORM3_PARAMS: async ({ dom, dconnuri, params, flags }) => {
      const domain = findDomain(session, dom);
      requireMovable(domain, flags);
      if ((flags & MigrateFlag.PEER2PEER) === 0) await transfer(domain);
      else if (dconnuri === undefined)
        throw failure('INVALID_ARG', 'no destination for peer-to-peer migration', 'DOMAIN');
      else await peerToPeer(domain, dconnuri, params, flags);
      return { cookie_out: NO_COOKIE };
    },
    DOMAIN_MIGRATE_FINISH3_PARAMS: ({ params, flags, cancelled }) => {
      const name = textOf(params, 'destination_name');
      if (name === undefined) throw failure('INTERNAL_ERROR', 'no domain name passed', 'DOMAIN');
      const domain = session.host.part(IncomingMigrations).finish(name, flags, cancelled !== 0);
      if (domain === undefined)
        throw failure('OPERATION_FAILED', `migration of domain '${name}' was cancelled`, 'DOMAIN');
      return { dom: wireDomain(domain.identity), cookie_out: NO_COOKIE };
    },
    DOMAIN_MIGRATE_CONFIRM3_PARAMS: ({ dom, flags, cancelled }) =>
      findDomain(session, dom)
        .part(OutgoingMigration)
        .confirm(session.host, flags, cancelled !== 0),
    DOMAIN_MIGRATE_SET_MAX_DOWNTIME: ({ dom, downtime }) => {
      settings(findDomain(session, dom)).downtimeMs = Number(downtime);
    },
    DOMAIN_MIGRATE_GET_MAX_DOWNTIME: ({ dom }) => ({
      downtime: settings(findDomain(session, dom)).downtimeMs,
    }),
    DOMAIN_MIGRATE_SET_COMPRESSION_CACHE: ({ dom, cacheSize }) => {
      settings(findDomain(session, dom)).cacheBytes = Number(cacheSize);
    },
    DOMAIN_MIGRATE_GET_COMPRESSION_CACHE: ({ dom }) => ({
      cacheSize: settings(findDomain(session, dom)).cacheBytes,
    }),
    DOMAIN_MIGRATE_SET_MAX_SPEED: ({ dom, bandwidth }) => {
      findDomain(session, dom).part(MigrationSettings).bandwidth = Number(bandwidth);
    },
    DOMAIN_MIGRATE_GET_MAX_SPEED: ({ dom }) => ({
      bandwidth: findDomain(session, dom).part(MigrationSettings).bandwidth,
    }),
    DOMAIN_MIGRATE_START_POST_COPY: ({ dom }) => {
      const job = findDomain(session, dom).part(DomainJob);
      if (job.progress === undefined) {
        throw failure(
          'OPERATION_INVALID',
          'post-copy can only be started while outgoing migration is in progress',
          'DOMAIN',
        );
      }
      job.hurry();
    },
  } satisfies RemoteHandlers;
}

/** The definition that a guest is to have here: its document with the name that it is to have. */
function incomingConfig(host: SimulatedHost, xml: string, params: readonly TypedParameter[]): DomainConfig {
  const config = host.readDomain(xml);
  const name = textOf(params, 'destination_name');
  if (name === undefined || name === config.name) return config;
  return editDomain(config, (document) => {
    document.name = name;
  });
}

function textOf(params: readonly TypedParameter[], field: string): string | undefined {
  const found = params.find((parameter) => parameter.field === field);
  return found?.value.type === 7 ? found.value.value : undefined;
}

/** All texts under a name that may be given several times; undefined if it is not given. */
function textsOf(params: readonly TypedParameter[], field: string): readonly string[] | undefined {
  const found = params.flatMap(({ field: name, value }) =>
    name === field && value.type === 7 ? [value.value] : [],
  );
  return found.length === 0 ? undefined : found;
}

/** What the source tells the destination, by way of the client: who it is. */
function cookieOf(host: SimulatedHost, domain: SimulatedDomain): Uint8Array {
  return new TextEncoder().encode(JSON.stringify({ host: host.uri, uuid: domain.uuid }));
}

function sourceOf(session: ClientSession, cookie: Uint8Array): MigrationSource | undefined {
  if (cookie.length === 0) return undefined;
  try {
    const { host: uri, uuid } = JSON.parse(new TextDecoder().decode(cookie)) as {
      readonly host: string;
      readonly uuid: string;
    };
    const host = session.otherHost(uri);
    return { host, domain: host.domains.byUuid(uuid) };
  } catch {
    // A cookie of another kind of host: what it has to copy is not known then, as if it had none.
    return undefined;
  }
}
