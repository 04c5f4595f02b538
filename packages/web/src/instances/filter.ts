import type { InstanceResource } from '@hostelry/server/api';
import { labelTexts } from './labels.js';

/** Which instances are shown; an empty text means all. */
export interface Filter {
  readonly text: string;
  readonly host: string;
  readonly state: string;
  /** Labels that an instance must all have, as `labelText` writes them. */
  readonly labels: readonly string[];
}

/** The instances that a filter lets through: every word of the text is in the name, the UUID, the host, the title, the description, a label, or an interface's or a disk's words. */
export function filterInstances<Instance extends InstanceResource>(
  instances: readonly Instance[],
  { text, host, state, labels }: Filter,
): Instance[] {
  const words = text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return instances.filter((instance) => {
    if (host !== '' && instance.host !== host) return false;
    if (state !== '' && instance.state !== state) return false;
    const its = labelTexts(instance);
    if (!labels.every((label) => its.includes(label))) return false;
    if (words.length === 0) return true;
    const seen = textOf(instance);
    return words.every((word) => seen.includes(word));
  });
}

function textOf(instance: InstanceResource): string {
  const { name, uuid, host, title, description, disks, interfaces } = instance;
  const parts = [
    ...[name, uuid, host, title, description],
    ...labelTexts(instance),
    ...disks.map(({ source }) => source),
    ...interfaces.flatMap(({ mac, source }) => [mac, source]),
  ];
  return parts
    .filter((part) => part !== undefined)
    .join('\n')
    .toLowerCase();
}

/** Where the pages have an instance; by its UUID, because it may move and its name may be another's, too. */
export function instanceAddress({ uuid }: Pick<InstanceResource, 'uuid'>, tab?: string): string {
  return `/instances/${uuid}${tab === undefined ? '' : `/${tab}`}`;
}

/** The instance that an address means, by its UUID or, where only one has it, its name. While it moves, the one that is up. */
export function findInstance(
  instances: readonly InstanceResource[],
  ref: string,
): InstanceResource | undefined {
  const byUuid = instances.filter(({ uuid }) => uuid === ref);
  if (byUuid.length > 0) return byUuid.find(({ state }) => state === 'running') ?? byUuid[0];
  const byName = instances.filter(({ name }) => name === ref);
  return byName.length === 1 ? byName[0] : undefined;
}
