import { Checkbox } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { HostResource, InstanceResource } from '@hostelry/server/api';
import { useFacets, useRunning } from '../live/use-live.js';
import { ratesOf, useSamples } from '../metrics/use-samples.js';
import { ShowMore } from '../shown/show-more.js';
import { InstanceRow } from './instance-row.js';
import type { Selection } from './selection.js';

/** Rows of a table this long are too many for a browser to lay out at once. */
const PAGE = 200;

interface Props {
  readonly instances: readonly InstanceResource[];
  readonly hosts: readonly HostResource[];
  /** Absent where nothing can be selected. */
  readonly selection?: Selection;
  /** Left out where all are on the same host. */
  readonly withHost?: boolean;
  /** Told of a label that was chosen. Default: goes to all instances that have it. */
  readonly chooseLabel?: (label: string) => void;
}

/** Instances with what they are, and what they do now. */
export function InstancesTable({ instances, hosts, selection, withHost = true, chooseLabel }: Props) {
  const [limit, setLimit] = useState(PAGE);
  const facets = useFacets();
  const running = useRunning();
  const samples = useSamples(countingHosts(hosts, instances));
  const shown = instances.slice(0, limit);
  return (
    <>
      <table className="rows">
        <Head instances={instances} selection={selection} withHost={withHost} />
        <tbody>
          {shown.map((instance) => (
            <InstanceRow
              key={`${instance.host}/${instance.uuid}`}
              instance={instance}
              facets={facets.get(instance.host) ?? NONE}
              operation={running.get(instance.uuid)}
              rates={ratesOf(samples, instance)}
              selection={selection}
              withHost={withHost}
              chooseLabel={chooseLabel}
            />
          ))}
        </tbody>
      </table>
      <ShowMore left={instances.length - limit} more={() => setLimit(limit + PAGE)} />
    </>
  );
}

const NONE: ReadonlySet<string> = new Set();

/** Hosts that can tell what the instances that are shown do. */
function countingHosts(hosts: readonly HostResource[], instances: readonly InstanceResource[]): string[] {
  const having = new Set(instances.map(({ host }) => host));
  return hosts
    .filter(
      ({ name, facets, state }) => state === 'connected' && facets.includes('statistics') && having.has(name),
    )
    .map(({ name }) => name);
}

interface HeadProps {
  readonly instances: readonly InstanceResource[];
  readonly selection: Selection | undefined;
  readonly withHost: boolean;
}

function Head({ instances, selection, withHost }: HeadProps) {
  return (
    <thead>
      <tr>
        {selection !== undefined && (
          <th className="tight">
            <SelectAll instances={instances} selection={selection} />
          </th>
        )}
        <th scope="col">Name</th>
        <th scope="col">State</th>
        {withHost && <th scope="col">Host</th>}
        <th scope="col" className="number">
          vCPUs
        </th>
        <th scope="col" className="number">
          Memory
        </th>
        <th scope="col">CPU</th>
        <th scope="col" className="number">
          Disk
        </th>
        <th scope="col" className="number">
          Network
        </th>
        <th aria-label="Actions" />
      </tr>
    </thead>
  );
}

function SelectAll({
  instances,
  selection,
}: {
  instances: readonly InstanceResource[];
  selection: Selection;
}) {
  const all = useMemo(() => new Set(instances.map(({ uuid }) => uuid)), [instances]);
  const count = instances.filter(({ uuid }) => selection.uuids.has(uuid)).length;
  return (
    <Checkbox
      size="xs"
      aria-label="Select all"
      checked={count > 0 && count === instances.length}
      indeterminate={count > 0 && count < instances.length}
      onChange={(event) => selection.set(event.currentTarget.checked ? all : new Set())}
    />
  );
}
