import { Alert, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { OperationResource } from '@hostelry/server/api';
import { getOperation } from '../../api/operations.js';
import { keys } from '../../live/keys.js';
import { useProgress } from '../../live/use-live.js';
import { CancelButton } from '../../operations/operations-table.js';
import { StepProgress } from '../../operations/step-progress.js';
import { Page } from '../../shell/page.js';
import { Cell } from '../../shown/cell.js';
import { Facts } from '../../shown/facts.js';
import { Link } from '../../shown/link.js';
import { Loaded } from '../../shown/loaded.js';
import { Moment } from '../../shown/moment.js';
import { Rows } from '../../shown/rows.js';
import { Panel } from '../../shown/panel.js';
import { showDuration } from '../../shown/quantities.js';
import { State } from '../../shown/state.js';

/** One operation: its steps, how far it is, and how it ended. */
export default function OperationPage({ id }: { readonly id: string }) {
  const query = useQuery({
    queryKey: keys.operation(id),
    queryFn: ({ signal }) => getOperation(id, signal),
  });
  return <Loaded query={query}>{(known) => <Detail known={known} />}</Loaded>;
}

function Detail({ known }: { readonly known: OperationResource }) {
  const operation = useProgress(known);
  const { kind, state, host, to, instance, createdAt, endedAt, error, result } = operation;
  return (
    <Page
      title={`${kind} ${instance.name}`}
      beside={<State of={state} {...(state === 'running' ? { colour: 'indigo' } : {})} />}
      tools={<CancelButton operation={operation} />}
    >
      <Stack>
        {error !== undefined && (
          <Alert color={state === 'cancelled' ? 'gray' : 'red'} variant="light" role="alert">
            {error.message}
          </Alert>
        )}
        <Panel title="About">
          <Facts
            of={[
              [
                'Instance',
                instance.uuid === undefined ? (
                  instance.name
                ) : (
                  <Link key="instance" to={`/instances/${instance.uuid}`}>
                    {instance.name}
                  </Link>
                ),
              ],
              [
                'Host',
                <Link key="host" to={`/hosts/${host}`}>
                  {host}
                </Link>,
              ],
              [
                'To',
                to === undefined ? undefined : (
                  <Link key="to" to={`/hosts/${to}`}>
                    {to}
                  </Link>
                ),
              ],
              ['Begun', <Moment key="begun" at={createdAt} />],
              ['Took', endedAt === undefined ? undefined : showDuration(endedAt - createdAt)],
              ['Attached', result?.attached],
              ['Forced', result?.forced === true ? 'the guest did not answer in time' : undefined],
            ]}
          />
        </Panel>
        <Panel title="Steps" flush>
          <Steps operation={operation} />
        </Panel>
      </Stack>
    </Page>
  );
}

function Steps({ operation: { steps, state } }: { readonly operation: OperationResource }) {
  const isRunning = state === 'pending' || state === 'running';
  return (
    <Rows columns={['Step', 'State', 'Begun', '#Took']} count={steps.length} none="None yet.">
      {steps.map((step) => (
        <tr key={`${step.name} ${step.startedAt}`} data-step={step.name}>
          <th scope="row">
            {step.endedAt === undefined && isRunning ? <StepProgress step={step} /> : step.name}
          </th>
          <Cell label="State">
            <State of={step.endedAt !== undefined ? 'succeeded' : isRunning ? 'pending' : state} />
          </Cell>
          <Cell label="Begun">
            <Moment at={step.startedAt} />
          </Cell>
          <Cell label="Took" kind="number">
            {step.endedAt !== undefined && showDuration(step.endedAt - step.startedAt)}
          </Cell>
        </tr>
      ))}
    </Rows>
  );
}
