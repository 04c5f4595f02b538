import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import type { InstanceResource, OperationResource } from '@hostelry/server/api';
import { act } from '../api/instances.js';
import { FormDialog } from '../forms/form-dialog.js';
import { useBegin } from '../live/notices.js';
import { useFacets } from '../live/use-live.js';
import { counted } from '../shown/quantities.js';
import { offeredActions, OFFERS, type QuickAction } from './offered.js';
import { quick } from './quick.js';

const BULK: readonly QuickAction[] = ['start', 'resume', 'stop', 'restart', 'pause', 'force-stop'];

interface Props {
  readonly selected: readonly InstanceResource[];
  readonly clear: () => void;
}

/** What can be done with the instances that are selected: each action says how many of them it makes sense for. */
export function BulkBar({ selected, clear }: Props) {
  const facets = useFacets();
  const { attempt } = useBegin();
  const [isDeleting, setDeleting] = useState(false);
  const offers = new Map(
    selected.map((each) => [each, offeredActions(each, facets.get(each.host) ?? new Set())] as const),
  );
  const fit = (action: QuickAction | 'delete') =>
    selected.filter((each) => offers.get(each)?.includes(action));
  const doAll = (
    label: string,
    instances: readonly InstanceResource[],
    one: (instance: InstanceResource) => Promise<OperationResource>,
  ) => Promise.all(instances.map((each) => attempt(`${label} ${each.name}`, () => one(each))));
  const deletable = fit('delete');
  return (
    <Group gap="xs" role="group" aria-label="Actions on the selected instances" p="xs">
      <Text size="sm" fw={600}>
        {selected.length} selected
      </Text>
      {BULK.filter((action) => fit(action).length > 0).map((action) => (
        <Button
          key={action}
          size="xs"
          variant="default"
          onClick={() => void doAll(OFFERS[action].label, fit(action), (each) => quick(action, each))}
        >
          {OFFERS[action].label} {fit(action).length}
        </Button>
      ))}
      {deletable.length > 0 && (
        <Button size="xs" variant="light" color="red" onClick={() => setDeleting(true)}>
          Delete {deletable.length} …
        </Button>
      )}
      <Button size="xs" variant="subtle" onClick={clear}>
        Clear
      </Button>
      {isDeleting && (
        <FormDialog
          title={`Delete ${counted(deletable.length, 'instance')}?`}
          action="Delete"
          danger
          send={() => doAll('Delete', deletable, (each) => act('delete', each, {}))}
          close={() => setDeleting(false)}
        >
          {() => (
            <>
              <Text size="sm">Their snapshots and their own disks are deleted; attached volumes stay.</Text>
              <Text size="sm" className="break">
                {deletable.map(({ name }) => name).join(', ')}
              </Text>
            </>
          )}
        </FormDialog>
      )}
    </Group>
  );
}
