import { Card, Group, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useSearchParams } from 'wouter';
import type { OperationResource } from '@hostelry/server/api';
import { isEnded } from '../../api/operations.js';
import { useOperations } from '../../live/use-live.js';
import { OperationsTable } from '../../operations/operations-table.js';
import { Page } from '../../shell/page.js';
import { ShowMore } from '../../shown/show-more.js';
import { TextFilter } from '../../shown/text-filter.js';
import { Loaded } from '../../shown/loaded.js';

const PAGE = 100;

/** What was asked for, and what became of it. */
export default function OperationsPage() {
  const query = useOperations();
  const [params, setParams] = useSearchParams();
  const [limit, setLimit] = useState(PAGE);
  const filter = { text: params.get('q') ?? '', state: params.get('state') ?? '' };
  const set = (change: Partial<typeof filter>): void => {
    const { text, state } = { ...filter, ...change };
    const named = Object.entries({ q: text, state }).filter(([, value]) => value !== '');
    setParams(Object.fromEntries(named), { replace: true });
  };
  return (
    <Page title="Operations">
      <Group gap="xs" role="search">
        <TextFilter hint="Instance, host, kind …" value={filter.text} set={(text) => set({ text })} />
        <NativeSelect
          aria-label="Filter by state"
          value={filter.state}
          onChange={(event) => set({ state: event.currentTarget.value })}
          data={[
            { value: '', label: 'All states' },
            { value: 'active', label: 'under way' },
            'succeeded',
            'failed',
            'cancelled',
          ]}
        />
      </Group>
      <Card withBorder padding={0}>
        <Loaded query={query}>
          {(operations) => {
            const found = operations.filter((operation) => isWanted(operation, filter));
            return (
              <>
                <OperationsTable
                  operations={found.slice(0, limit)}
                  none={operations.length === 0 ? 'Nothing was asked for yet.' : 'No operation is like that.'}
                />
                <ShowMore left={found.length - limit} more={() => setLimit(limit + PAGE)} />
              </>
            );
          }}
        </Loaded>
      </Card>
    </Page>
  );
}

function isWanted(operation: OperationResource, { text, state }: { text: string; state: string }): boolean {
  if (state === 'active' ? isEnded(operation) : state !== '' && operation.state !== state) return false;
  const { kind, instance, host, to = '', error } = operation;
  const seen =
    `${kind} ${instance.name} ${instance.uuid ?? ''} ${host} ${to} ${error?.message ?? ''}`.toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => seen.includes(word));
}
