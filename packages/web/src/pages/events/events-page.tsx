import { Button, Card, Group, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { EventResource } from '@hostelry/server/api';
import { earlierEvents } from '../../api/earlier-events.js';
import { EventsTable } from '../../events/events-table.js';
import { useEvents, useHosts } from '../../live/use-live.js';
import { ShowMore } from '../../shown/show-more.js';
import { TextFilter } from '../../shown/text-filter.js';
import { Page } from '../../shell/page.js';

/** How many events before the pages were opened are read. */
const EARLIER = 500;
const SHOWN = 200;

interface Filter {
  readonly text: string;
  readonly type: string;
  readonly host: string;
}

/** What happened, as it happens. */
export default function EventsPage() {
  const live = useEvents();
  const [filter, setFilter] = useState<Filter>({ text: '', type: '', host: '' });
  const [held, setHeld] = useState<readonly EventResource[]>();
  const [limit, setLimit] = useState(SHOWN);
  const earlier = useEarlier(live[0]);
  const all = held ?? [...earlier, ...live.filter(({ change }) => change !== 'place')];
  const found = all.filter((event) => isWanted(event, filter)).reverse();
  return (
    <Page
      title="Events"
      tools={
        <Button
          variant="default"
          aria-pressed={held !== undefined}
          onClick={() => setHeld(held === undefined ? all : undefined)}
        >
          {held === undefined ? 'Hold still' : 'Follow'}
        </Button>
      }
    >
      <Filters filter={filter} set={(change) => setFilter({ ...filter, ...change })} />
      <Card withBorder padding={0}>
        <EventsTable
          events={found.slice(0, limit)}
          none={all.length === 0 ? 'Nothing has happened yet.' : 'No event is like that.'}
        />
        <ShowMore left={found.length - limit} more={() => setLimit(limit + SHOWN)} />
      </Card>
    </Page>
  );
}

/** The events before the place where the stream of these pages began. */
function useEarlier(place: EventResource | undefined): readonly EventResource[] {
  const until = place?.id ?? 0;
  const { data } = useQuery({
    queryKey: ['earlier-events', String(until)],
    queryFn: ({ signal }) => earlierEvents(Math.max(0, until - EARLIER), until, signal),
    enabled: place !== undefined,
  });
  return data ?? [];
}

function Filters({ filter, set }: { filter: Filter; set: (change: Partial<Filter>) => void }) {
  const { data: hosts = [] } = useHosts();
  return (
    <Group gap="xs" role="search">
      <TextFilter hint="Instance, change, detail …" value={filter.text} set={(text) => set({ text })} />
      <NativeSelect
        aria-label="Filter by type"
        value={filter.type}
        onChange={(event) => set({ type: event.currentTarget.value })}
        data={[{ value: '', label: 'All types' }, 'instance', 'host', 'operation']}
      />
      <NativeSelect
        aria-label="Filter by host"
        value={filter.host}
        onChange={(event) => set({ host: event.currentTarget.value })}
        data={[{ value: '', label: 'All hosts' }, ...hosts.map(({ name }) => name)]}
      />
    </Group>
  );
}

function isWanted(event: EventResource, { text, type, host }: Filter): boolean {
  if (type !== '' && event.type !== type) return false;
  if (host !== '' && event.host !== host && event.host !== '*') return false;
  const { change, detail = '', instance, operation } = event;
  const seen =
    `${event.type} ${change} ${detail} ${instance?.name ?? ''} ${operation?.kind ?? ''}`.toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => seen.includes(word));
}
