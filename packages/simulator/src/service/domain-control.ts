import { DomainModificationImpact } from '@hostelry/libvirt';
import { changeDomain } from '../hypervisor/domain-change.js';
import { type SimulatedDomain } from '../hypervisor/domain.js';
import { editDomain } from '../hypervisor/domain-xml.js';
import { checkFlags, failure } from '../hypervisor/errors.js';
import { screenshotPng } from '../hypervisor/screenshot.js';
import { type ClientSession } from './client-session.js';
import { findDomain } from './domain-lookup.js';
import { type RemoteHandlers } from './remote-handlers.js';
import { type WireDomain } from './wire.js';

const IMPACT = DomainModificationImpact.LIVE | DomainModificationImpact.CONFIG;
const INIT_PID = 1;
const LAST_SIGNAL = 64;
const MOST_KEYS = 16;
const PEEK_BYTES = 4 * 1024 * 1024;
const EVENTS = ['on_poweroff', 'on_reboot', 'on_crash'] as const;
const ACTIONS = [
  'destroy',
  'restart',
  'rename-restart',
  'preserve',
  'coredump-destroy',
  'coredump-restart',
] as const;

/** What an operator does to a guest from outside: keys, signals, a look at its screen or memory, another name. */
export function domainControlHandlers(session: ClientSession) {
  const active = (dom: WireDomain): SimulatedDomain => {
    const domain = findDomain(session, dom);
    if (!domain.isActive) throw failure('OPERATION_INVALID', 'domain is not running', 'DOMAIN');
    return domain;
  };
  return {
    DOMAIN_RENAME: ({ dom, new_name: name, flags }) => {
      checkFlags(flags, 0, 'DOMAIN_RENAME');
      const domain = findDomain(session, dom);
      if (name === undefined || name === '')
        throw failure('INVALID_ARG', 'new name must not be empty', 'DOMAIN');
      if (name.includes('/')) throw failure('XML_ERROR', `name ${name} cannot contain '/'`, 'DOMAIN');
      if (domain.isActive) throw failure('OPERATION_INVALID', 'cannot rename active domain', 'DOMAIN');
      const renamed = editDomain(domain.inactiveConfig, (document) => {
        document.name = name;
      });
      session.host.domains.rename(domain, renamed);
      return { retcode: 0 };
    },
    DOMAIN_SET_LIFECYCLE_ACTION: ({ dom, type, action, flags }) => {
      checkFlags(flags, IMPACT, 'DOMAIN_SET_LIFECYCLE_ACTION');
      const event = EVENTS[type];
      const wanted = ACTIONS[action];
      if (event === undefined || wanted === undefined) {
        throw failure('INVALID_ARG', `unknown lifecycle action ${action} for event ${type}`);
      }
      if (event !== 'on_crash' && wanted.startsWith('coredump')) {
        throw failure('INVALID_ARG', `the action '${wanted}' is not supported for ${event}`);
      }
      // The check above leaves for each event what it may be.
      changeDomain(findDomain(session, dom), flags, (document) =>
        Object.assign(document, { [event]: wanted }),
      );
    },
    DOMAIN_SEND_KEY: ({ dom, keycodes, flags }) => {
      checkFlags(flags, 0, 'DOMAIN_SEND_KEY');
      active(dom);
      if (keycodes.length > MOST_KEYS) {
        throw failure(
          'OPERATION_INVALID',
          `number of keycodes ${keycodes.length} exceeds maximum ${MOST_KEYS}`,
        );
      }
    },
    DOMAIN_SEND_PROCESS_SIGNAL: ({ dom, pid_value: pid, signum, flags }) => {
      checkFlags(flags, 0, 'DOMAIN_SEND_PROCESS_SIGNAL');
      active(dom);
      if (Number(pid) !== INIT_PID) {
        throw failure('INVALID_ARG', `only sending a signal to pid ${INIT_PID} is supported`);
      }
      if (signum > LAST_SIGNAL) throw failure('INVALID_ARG', `signal number ${signum} is out of range`);
    },
    DOMAIN_INJECT_NMI: ({ dom, flags }) => {
      checkFlags(flags, 0, 'DOMAIN_INJECT_NMI');
      active(dom);
    },
    DOMAIN_SCREENSHOT: ({ dom, flags }, call) => {
      checkFlags(flags, 0, 'DOMAIN_SCREENSHOT');
      const domain = active(dom);
      void call.stream().send([screenshotPng(domain.name)]);
      return { mime: 'image/png' };
    },
    DOMAIN_MEMORY_PEEK: ({ dom, offset, size }) => {
      const domain = active(dom);
      const end = domain.config.memoryKiB * 1024;
      if (size > PEEK_BYTES || Number(offset) + size > end) {
        throw failure('INVALID_ARG', `no ${size} bytes of memory at ${offset}: the guest has ${end}`);
      }
      return { buffer: new Uint8Array(size) };
    },
    DOMAIN_BLOCK_PEEK: ({ dom, path, offset, size }) => {
      const { config } = findDomain(session, dom);
      const disk = config.disks.find((one) => one.target === path || one.path === path);
      if (disk === undefined) throw failure('INVALID_ARG', `invalid disk or path '${path}'`);
      const volume = session.host.storage.volumeOf(disk);
      return { buffer: volume?.read(Number(offset), size) ?? new Uint8Array(size) };
    },
    DOMAIN_GET_MESSAGES: ({ dom }) => {
      findDomain(session, dom);
      return { msgs: [] };
    },
    DOMAIN_GET_LAUNCH_SECURITY_INFO: ({ dom }) => {
      findDomain(session, dom);
      return { params: [] };
    },
    DOMAIN_PM_SUSPEND_FOR_DURATION: ({ dom, target, flags }) => {
      checkFlags(flags, 0, 'DOMAIN_PM_SUSPEND_FOR_DURATION');
      const [MEMORY, DISK] = [0, 1];
      const domain = active(dom);
      if (target === DISK) domain.shutdown();
      else {
        domain.sleep();
        const name = target === MEMORY ? 'pm-suspend' : 'pm-suspend-disk';
        session.host.events.emit({ kind: 'domain-other', domain: domain.identity, body: { name } });
      }
    },
    DOMAIN_PM_WAKEUP: ({ dom, flags }) => {
      checkFlags(flags, 0, 'DOMAIN_PM_WAKEUP');
      const domain = active(dom);
      domain.wake();
      session.host.events.emit({
        kind: 'domain-other',
        domain: domain.identity,
        body: { name: 'pm-wakeup' },
      });
    },
  } satisfies RemoteHandlers;
}
