import { Button, Card, Group, NativeSelect, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useSearchParams } from 'wouter';
import type { OperationResource } from '@hostelry/server/api';
import { isEnded } from '../../api/operations.js';
import { useOperations } from '../../live/use-live.js';
import { OperationsTable } from '../../operations/operations-table.js';
import { Page } from '../../shell/page.js';
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
        <TextInput
          aria-label="Filter by text"
          placeholder="Instance, host, kind …"
          type="search"
          value={filter.text}
          onChange={(event) => set({ text: event.currentTarget.value })}
          style={{ flex: '1 1 12rem', maxWidth: '24rem' }}
        />
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
            if (found.length === 0) return <Empty isAll={operations.length === 0} />;
            return (
              <>
                <OperationsTable operations={found.slice(0, limit)} />
                {found.length > limit && (
                  <Group justify="center" p="sm">
                    <Button variant="default" onClick={() => setLimit(limit + PAGE)}>
                      Show more ({found.length - limit} left)
                    </Button>
                  </Group>
                )}
              </>
            );
          }}
        </Loaded>
      </Card>
    </Page>
  );
}

function Empty({ isAll }: { readonly isAll: boolean }) {
  return (
    <Text p="md" c="dimmed">
      {isAll ? 'Nothing was asked for yet.' : 'No operation is like that.'}
    </Text>
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
