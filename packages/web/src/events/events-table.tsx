import type { EventResource } from '@hostelry/server/api';
import { Cell } from '../shown/cell.js';
import { Link } from '../shown/link.js';
import { Rows } from '../shown/rows.js';
import { Moment } from '../shown/moment.js';

interface Props {
  readonly events: readonly EventResource[];
  /** What is said where there are none. */
  readonly none: string;
}

/** Events, the newest first. */
export function EventsTable({ events, none }: Props) {
  return (
    <Rows columns={['Time', 'What', 'Of', 'Host', 'Detail']} count={events.length} none={none}>
      {events.map((event) => (
        <Row key={`${event.id} ${event.at}`} event={event} />
      ))}
    </Rows>
  );
}

function Row({
  event: { id, at, type, change, host, instance, operation, detail },
}: {
  readonly event: EventResource;
}) {
  return (
    <tr data-event={id}>
      <Cell label="Time">
        <Moment at={at} />
      </Cell>
      <Cell label="What">
        {operation === undefined ? (
          `${type} ${change}`
        ) : (
          <Link to={`/operations/${operation.id}`}>
            {operation.kind} {change}
          </Link>
        )}
      </Cell>
      <Cell label="Of">
        {instance !== undefined && <Link to={`/instances/${instance.uuid}`}>{instance.name}</Link>}
      </Cell>
      <Cell label="Host">{host === '*' ? 'all' : host}</Cell>
      <Cell label="Detail" kind="wide">
        <span className="break">{detail}</span>
      </Cell>
    </tr>
  );
}
