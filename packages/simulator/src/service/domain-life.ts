import {
  DomainCreateFlags,
  DomainDefineFlags,
  DomainEventType,
  DomainUndefineFlags,
} from '@hostelry/libvirt';
import { type SimulatedDomain } from '../hypervisor/domain.js';
import { RESTORED } from '../hypervisor/causes.js';
import { checkFlags, failure } from '../hypervisor/errors.js';
import { type ClientSession } from './client-session.js';
import { findDomain } from './domain-lookup.js';
import { type RemoteHandlers } from './remote-handlers.js';
import { wireDomain, type WireDomain } from './wire.js';

const {
  START_PAUSED: PAUSED,
  START_AUTODESTROY: AUTODESTROY,
  START_BYPASS_CACHE: BYPASS_CACHE,
  START_FORCE_BOOT: FORCE_BOOT,
  START_VALIDATE: VALIDATE,
  START_RESET_NVRAM: RESET_NVRAM,
} = DomainCreateFlags;
const CREATE_FLAGS = PAUSED | AUTODESTROY | BYPASS_CACHE | FORCE_BOOT | RESET_NVRAM;
const UNDEFINE_FLAGS = Object.values(DomainUndefineFlags).reduce<number>((all, flag) => all | flag, 0);
/** Of shutdown and reboot: ACPI, agent, initctl, signal, paravirtual. */
const POWER_FLAGS = 0x1f;
/** Of destroy: GRACEFUL, and REMOVE_LOGS since 9.2. */
const DESTROY_FLAGS = 0x3;

/** Defining, starting and stopping domains. */
export function domainLifeHandlers(session: ClientSession) {
  const find = (dom: WireDomain): SimulatedDomain => findDomain(session, dom);

  const define = (xml: string, flags = 0) => {
    checkFlags(flags, DomainDefineFlags.VALIDATE, 'DOMAIN_DEFINE_XML');
    return { dom: wireDomain(session.host.defineDomain(xml).identity) };
  };

  const start = (dom: WireDomain, flags: number): SimulatedDomain => {
    checkFlags(flags, CREATE_FLAGS, 'DOMAIN_CREATE_WITH_FLAGS');
    const domain = find(dom);
    startDomain(domain, flags);
    if ((flags & AUTODESTROY) !== 0) destroyWithClient(session, domain);
    return domain;
  };

  const undefine = (dom: WireDomain, flags: number): void => {
    checkFlags(flags, UNDEFINE_FLAGS, 'DOMAIN_UNDEFINE_FLAGS');
    session.host.domains.undefine(find(dom), flags);
  };

  const shutdown = (dom: WireDomain, flags: number): void => {
    checkFlags(flags, POWER_FLAGS, 'DOMAIN_SHUTDOWN_FLAGS');
    find(dom).shutdown();
  };

  const destroy = (dom: WireDomain, flags: number): void => {
    checkFlags(flags, DESTROY_FLAGS, 'DOMAIN_DESTROY_FLAGS');
    find(dom).destroy();
  };

  return {
    DOMAIN_DEFINE_XML: ({ xml }) => define(xml),
    DOMAIN_DEFINE_XML_FLAGS: ({ xml, flags }) => define(xml, flags),
    DOMAIN_CREATE_XML: ({ xml_desc, flags }) => {
      checkFlags(flags, CREATE_FLAGS | VALIDATE, 'DOMAIN_CREATE_XML');
      const { host } = session;
      const domain = host.domains.create(host.readDomain(xml_desc), { paused: (flags & PAUSED) !== 0 });
      if ((flags & AUTODESTROY) !== 0) destroyWithClient(session, domain);
      return { dom: wireDomain(domain.identity) };
    },
    DOMAIN_CREATE: ({ dom }) => void start(dom, 0),
    DOMAIN_CREATE_WITH_FLAGS: ({ dom, flags }) => ({ dom: wireDomain(start(dom, flags).identity) }),
    DOMAIN_SHUTDOWN: ({ dom }) => shutdown(dom, 0),
    DOMAIN_SHUTDOWN_FLAGS: ({ dom, flags }) => shutdown(dom, flags),
    DOMAIN_REBOOT: ({ dom, flags }) => {
      checkFlags(flags, POWER_FLAGS, 'DOMAIN_REBOOT');
      find(dom).reboot();
    },
    DOMAIN_RESET: ({ dom, flags }) => {
      checkFlags(flags, 0, 'DOMAIN_RESET');
      find(dom).reset();
    },
    DOMAIN_DESTROY: ({ dom }) => destroy(dom, 0),
    DOMAIN_DESTROY_FLAGS: ({ dom, flags }) => destroy(dom, flags),
    DOMAIN_SUSPEND: ({ dom }) => find(dom).suspend(),
    DOMAIN_RESUME: ({ dom }) => find(dom).resume(),
    DOMAIN_UNDEFINE: ({ dom }) => undefine(dom, 0),
    DOMAIN_UNDEFINE_FLAGS: ({ dom, flags }) => undefine(dom, flags),
    DOMAIN_GET_AUTOSTART: ({ dom }) => ({ autostart: find(dom).autostart ? 1 : 0 }),
    DOMAIN_SET_AUTOSTART: ({ dom, autostart }) => {
      const domain = find(dom);
      if (!domain.isPersistent) {
        throw failure('OPERATION_INVALID', 'cannot set autostart for transient domain', 'DOMAIN');
      }
      domain.autostart = autostart !== 0;
    },
  } satisfies RemoteHandlers;
}

/** Starts a domain from its definition, or lets it go on from its managed save, which is used up by that. */
function startDomain(domain: SimulatedDomain, flags: number): void {
  const paused = (flags & PAUSED) !== 0;
  const saved = (flags & FORCE_BOOT) === 0 ? domain.managedSave : undefined;
  if (saved === undefined) domain.start(domain.inactiveConfig, { paused });
  else domain.start(saved.config, { paused: paused || saved.paused, cause: RESTORED });
  domain.managedSave = undefined;
}

/** A domain started with AUTODESTROY does not outlive the client that started it. */
function destroyWithClient(session: ClientSession, domain: SimulatedDomain): void {
  const unsubscribe = session.host.events.subscribe((event) => {
    if (event.kind !== 'domain-lifecycle' || event.event !== DomainEventType.STOPPED) return;
    // Another start is not this client's any more.
    if (event.domain.uuid === domain.uuid) release();
  });
  const forget = session.onClose(() => {
    release();
    domain.destroy();
  });
  const release = (): void => {
    unsubscribe();
    forget();
  };
}
