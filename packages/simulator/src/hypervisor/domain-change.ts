import { DomainModificationImpact } from '@hostelry/libvirt';
import { type Domain } from '@hostelry/libvirt-xml';
import { type DomainConfig } from './domain-config.js';
import { editDomain } from './domain-xml.js';
import { type SimulatedDomain } from './domain.js';
import { failure } from './errors.js';

const { LIVE, CONFIG } = DomainModificationImpact;

/** Which definitions of a domain a call means. */
export interface Impact {
  /** What it runs with. */
  readonly live: boolean;
  /** What it will be started with. */
  readonly config: boolean;
}

/** What the flags LIVE and CONFIG mean for a domain; with neither, what is current. Fails as libvirt does where there is none. */
export function impactOf(domain: SimulatedDomain, flags: number): Impact {
  const current = (flags & (LIVE | CONFIG)) === 0;
  if ((flags & LIVE) !== 0 && !domain.isActive) {
    throw failure('OPERATION_INVALID', 'domain is not running', 'DOMAIN');
  }
  if ((flags & CONFIG) !== 0 && !domain.isPersistent) {
    const detail = 'transient domains do not have any persistent config';
    throw failure('OPERATION_INVALID', detail, 'DOMAIN');
  }
  return {
    live: (flags & LIVE) !== 0 || (current && domain.isActive),
    config: (flags & CONFIG) !== 0 || (current && !domain.isActive),
  };
}

/** The definition that a getter's flags mean: LIVE, CONFIG, or with neither what is current. Fails as libvirt does where there is none. */
export function chosenConfig(domain: SimulatedDomain, flags: number): DomainConfig {
  return impactOf(domain, flags).live ? domain.config : domain.inactiveConfig;
}

/**
 * Changes the definitions that `flags` mean. Both are made before either is kept,
 * so that a change that cannot be leaves neither half done.
 */
export function replaceConfigs(
  domain: SimulatedDomain,
  flags: number,
  change: (config: DomainConfig, live: boolean) => DomainConfig,
): void {
  const impact = impactOf(domain, flags);
  const before = domain.isActive ? domain.config : undefined;
  const live = impact.live ? change(domain.config, true) : undefined;
  const inactive = domain.inactiveConfig;
  const config = impact.config ? change(inactive, false) : undefined;
  if (live !== undefined) domain.updateLive(live);
  // What was one definition stays one, so that the domain does not count as updated.
  const same = live !== undefined && inactive === before && config?.text === live.text;
  if (config !== undefined) domain.define(same ? live : config);
}

/** Changes the documents of the definitions that `flags` mean. */
export function changeDomain(
  domain: SimulatedDomain,
  flags: number,
  edit: (document: Domain, live: boolean) => void,
): void {
  replaceConfigs(domain, flags, (config, live) => editDomain(config, (document) => edit(document, live)));
}
