import type { EventResource } from '@hostelry/server/api';
import { Cell } from '../shown/cell.js';
import { Link } from '../shown/link.js';
import { Moment } from '../shown/moment.js';

/** Events, the newest first. */
export function EventsTable({ events }: { readonly events: readonly EventResource[] }) {
  return (
    <table className="rows">
      <thead>
        <tr>
          <th>Time</th>
          <th>What</th>
          <th>Of</th>
          <th>Host</th>
          <th>Detail</th>
        </tr>
      </thead>
      <tbody>
        {events.map((event) => (
          <Row key={`${event.id} ${event.at}`} event={event} />
        ))}
      </tbody>
    </table>
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
