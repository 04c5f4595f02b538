import { DomainCoreDumpFlags, DomainJobOperation, DomainSaveRestoreFlags } from '@hostelry/libvirt';
import { type DomainConfig } from '../hypervisor/domain-config.js';
import { DomainJob } from '../hypervisor/domain-job.js';
import { type SimulatedDomain } from '../hypervisor/domain.js';
import { checkFlags, failure } from '../hypervisor/errors.js';
import { saveManaged, SavedStates, type Wanted } from '../hypervisor/saved-states.js';
import { type TypedParameter } from '../hypervisor/typed-parameter.js';
import { type ClientSession } from './client-session.js';
import { findDomain } from './domain-lookup.js';
import { readParameters } from './parameters.js';
import { type RemoteHandlers } from './remote-handlers.js';
import { type WireDomain } from './wire.js';

const { BYPASS_CACHE, RUNNING, PAUSED, RESET_NVRAM } = DomainSaveRestoreFlags;
const SAVE_FLAGS = BYPASS_CACHE | RUNNING | PAUSED;
const DUMP_FLAGS = Object.values(DomainCoreDumpFlags).reduce<number>((all, flag) => all | flag, 0);

/** Memory of guests in files: saved states, managed saves, core dumps. */
export function savedDomainHandlers(session: ClientSession) {
  const states = (): SavedStates => session.host.part(SavedStates);
  const config = (xml: string | undefined): DomainConfig | undefined =>
    xml === undefined ? undefined : session.host.readDomain(xml);

  const active = (dom: WireDomain): SimulatedDomain => {
    const domain = findDomain(session, dom);
    if (!domain.isActive) throw failure('OPERATION_INVALID', 'domain is not running', 'DOMAIN');
    return domain;
  };

  const work = (domain: SimulatedDomain, operation: number): Promise<void> =>
    domain.part(DomainJob).run(operation, session.host.clock, session.host.durations.jobMs);

  const save = async (
    dom: WireDomain,
    path: string,
    xml: string | undefined,
    flags: number,
  ): Promise<void> => {
    const wanted = wantedState(flags, SAVE_FLAGS, 'DOMAIN_SAVE_FLAGS');
    const domain = active(dom);
    const replacement = config(xml);
    // The client may be gone when it is done.
    const files = states();
    await work(domain, DomainJobOperation.SAVE);
    files.save(domain, path, { wanted, config: replacement });
  };

  const restore = (path: string, xml: string | undefined, flags: number): void => {
    const wanted = wantedState(flags, SAVE_FLAGS | RESET_NVRAM, 'DOMAIN_RESTORE_FLAGS');
    states().restore(path, { wanted, config: config(xml) });
  };

  const dump = async (dom: WireDomain, path: string, flags: number): Promise<void> => {
    checkFlags(flags, DUMP_FLAGS, 'DOMAIN_CORE_DUMP_WITH_FORMAT');
    const domain = active(dom);
    const files = states();
    await work(domain, DomainJobOperation.DUMP);
    const { CRASH, RESET } = DomainCoreDumpFlags;
    files.dump(domain, path, (flags & CRASH) !== 0 ? 'crash' : (flags & RESET) !== 0 ? 'reset' : 'go-on');
  };

  return {
    DOMAIN_SAVE: ({ dom, to }) => save(dom, to, undefined, 0),
    DOMAIN_SAVE_FLAGS: ({ dom, to, dxml, flags }) => save(dom, to, dxml, flags),
    DOMAIN_SAVE_PARAMS: ({ dom, params, flags }) => {
      const { file, dxml } = filesOf(params);
      return save(dom, required(file), dxml, flags);
    },
    DOMAIN_RESTORE: ({ from }) => restore(from, undefined, 0),
    DOMAIN_RESTORE_FLAGS: ({ from, dxml, flags }) => restore(from, dxml, flags),
    DOMAIN_RESTORE_PARAMS: ({ params, flags }) => {
      const { file, dxml } = filesOf(params);
      restore(required(file), dxml, flags);
    },
    DOMAIN_SAVE_IMAGE_GET_XML_DESC: ({ file }) => ({ xml: states().image(file).config.text }),
    DOMAIN_SAVE_IMAGE_DEFINE_XML: ({ file, dxml, flags }) => {
      const wanted = wantedState(flags, RUNNING | PAUSED, 'DOMAIN_SAVE_IMAGE_DEFINE_XML');
      states().image(file);
      states().redefine(file, session.host.readDomain(dxml), wanted);
    },
    DOMAIN_MANAGED_SAVE: async ({ dom, flags }) => {
      const wanted = wantedState(flags, SAVE_FLAGS, 'DOMAIN_MANAGED_SAVE');
      const domain = active(dom);
      await work(domain, DomainJobOperation.SAVE);
      saveManaged(domain, wanted);
    },
    DOMAIN_MANAGED_SAVE_REMOVE: ({ dom, flags }) => {
      checkFlags(flags, 0, 'DOMAIN_MANAGED_SAVE_REMOVE');
      findDomain(session, dom).managedSave = undefined;
    },
    DOMAIN_MANAGED_SAVE_GET_XML_DESC: ({ dom }) => ({ xml: managed(findDomain(session, dom)).config.text }),
    DOMAIN_MANAGED_SAVE_DEFINE_XML: ({ dom, dxml, flags }) => {
      const wanted = wantedState(flags, RUNNING | PAUSED, 'DOMAIN_MANAGED_SAVE_DEFINE_XML');
      const domain = findDomain(session, dom);
      const { paused } = managed(domain);
      const keeps = wanted === 'as-saved' ? paused : wanted === 'paused';
      domain.managedSave = { config: session.host.readDomain(dxml ?? ''), paused: keeps };
    },
    DOMAIN_CORE_DUMP: ({ dom, to, flags }) => dump(dom, to, flags),
    DOMAIN_CORE_DUMP_WITH_FORMAT: ({ dom, to, flags }) => dump(dom, to, flags),
  } satisfies RemoteHandlers;
}

function wantedState(flags: number, allowed: number, operation: string): Wanted {
  checkFlags(flags, allowed, operation);
  if ((flags & RUNNING) !== 0 && (flags & PAUSED) !== 0) {
    throw failure('INVALID_ARG', `running and paused flags in ${operation} are mutually exclusive`);
  }
  return (flags & RUNNING) !== 0 ? 'running' : (flags & PAUSED) !== 0 ? 'paused' : 'as-saved';
}

function managed(domain: SimulatedDomain) {
  if (domain.managedSave === undefined) {
    throw failure('OPERATION_INVALID', 'domain does not have managed save image', 'DOMAIN');
  }
  return domain.managedSave;
}

function filesOf(params: readonly TypedParameter[]): {
  readonly file: string | undefined;
  readonly dxml: string | undefined;
} {
  const values = readParameters(params, ['file', 'dxml', 'parallel.channels']);
  return { file: values.get('file')?.toString(), dxml: values.get('dxml')?.toString() };
}

function required(file: string | undefined): string {
  if (file === undefined) throw failure('INVALID_ARG', "missing parameter 'file'");
  return file;
}
