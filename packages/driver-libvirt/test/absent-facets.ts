import { type FacetName } from '@hostelry/compute';

/** The facets that the libvirt driver has on no hypervisor yet. The conformance kit reports each by its name. */
export const ABSENT_FACETS: readonly FacetName[] = [
  ...(['suspend', 'interfaces', 'volumes', 'devices', 'snapshots', 'capture', 'rescue', 'resize'] as const),
  ...([
    'coldMigration',
    'liveMigration',
    'consoleLog',
    'display',
    'agent',
    'statistics',
    'firewall',
  ] as const),
  ...(['maintenance', 'hostPower'] as const),
];
