import { Stack } from '@mantine/core';
import type { InstanceResource } from '@hostelry/server/api';
import { EventsTable } from '../../events/events-table.js';
import { useEvents, useOperations } from '../../live/use-live.js';
import { isEventOf, isOperationOf } from '../../operations/for-instance.js';
import { OperationsTable } from '../../operations/operations-table.js';
import { Loaded } from '../../shown/loaded.js';
import { Panel } from '../../shown/panel.js';

const SHOWN = 50;

/** What was done with an instance, and what happened to it. */
export function Activity({ instance }: { readonly instance: InstanceResource }) {
  const operations = useOperations();
  const events = useEvents()
    .filter((event) => isEventOf(event, instance))
    .slice(-SHOWN)
    .reverse();
  return (
    <Stack>
      <Panel title="Operations" flush>
        <Loaded query={operations}>
          {(known) => {
            const its = known.filter((operation) => isOperationOf(operation, instance)).slice(0, SHOWN);
            return <OperationsTable operations={its} none="None that the server remembers." />;
          }}
        </Loaded>
      </Panel>
      <Panel title="Events since these pages were opened" flush>
        <EventsTable events={events} none="None." />
      </Panel>
    </Stack>
  );
}
