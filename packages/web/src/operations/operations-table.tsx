import { Button } from '@mantine/core';
import type { OperationResource } from '@hostelry/server/api';
import { cancelOperation, isEnded } from '../api/operations.js';
import { useBegin } from '../live/notices.js';
import { useProgress } from '../live/use-live.js';
import { useMay } from '../session/use-session.js';
import { Cell } from '../shown/cell.js';
import { Link } from '../shown/link.js';
import { Moment } from '../shown/moment.js';
import { showDuration } from '../shown/quantities.js';
import { Rows } from '../shown/rows.js';
import { State } from '../shown/state.js';
import { StepProgress } from './step-progress.js';

interface TableProps {
  readonly operations: readonly OperationResource[];
  /** What is said where there are none. */
  readonly none: string;
}

/** Operations, each with where it is. */
export function OperationsTable({ operations, none }: TableProps) {
  // A browser has six connections to a server; of more that run only the steps are shown, which events tell.
  const isFollowed = operations.filter((each) => !isEnded(each)).length <= 2;
  return (
    <Rows
      columns={['Operation', 'State', 'Host', 'Step', 'Begun', '#Took']}
      tools
      count={operations.length}
      none={none}
    >
      {operations.map((operation) => (
        <Row key={operation.id} known={operation} isFollowed={isFollowed} />
      ))}
    </Rows>
  );
}

interface RowProps {
  readonly known: OperationResource;
  readonly isFollowed: boolean;
}

function Row({ known, isFollowed }: RowProps) {
  const operation = useProgress(known, isFollowed);
  const { id, kind, state, host, to, instance, steps, createdAt, endedAt, error } = operation;
  const step = steps.at(-1);
  return (
    <tr data-operation={id}>
      <th scope="row">
        <Link to={`/operations/${id}`}>
          {kind} {instance.name}
        </Link>
      </th>
      <Cell label="State">
        <State of={state} {...(state === 'running' ? { colour: 'indigo' } : {})} />
      </Cell>
      <Cell label="Host">{to === undefined ? host : `${host} → ${to}`}</Cell>
      <Cell label="Step" kind="wide">
        {error?.message ?? (endedAt === undefined && step !== undefined && <StepProgress step={step} />)}
      </Cell>
      <Cell label="Begun">
        <Moment at={createdAt} />
      </Cell>
      <Cell label="Took" kind="number">
        {endedAt !== undefined && showDuration(endedAt - createdAt)}
      </Cell>
      <Cell label="Actions" kind="tools">
        <CancelButton operation={operation} />
      </Cell>
    </tr>
  );
}

/** Asks an operation to stop and undo; nothing where it may not be asked. */
export function CancelButton({ operation }: { readonly operation: OperationResource }) {
  const { attempt } = useBegin();
  const mayAct = useMay('operator');
  const { id, kind, instance, mayCancel, endedAt } = operation;
  if (!mayAct || !mayCancel || endedAt !== undefined) return null;
  const cancel = async (): Promise<void> => void (await cancelOperation(id));
  return (
    <Button
      size="compact-sm"
      variant="light"
      color="red"
      onClick={() => void attempt(`Cancel ${kind} of ${instance.name}`, cancel)}
    >
      Cancel
    </Button>
  );
}
