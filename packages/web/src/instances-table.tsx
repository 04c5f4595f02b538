import { useState } from 'react';
import type { InstanceResource } from '@hostelry/server/api';
import { act, type InstanceAction, settled } from './api.js';
import { Cell } from './cell.js';
import { showMiB } from './quantities.js';

/** What makes sense in each state; a state not listed can only be deleted. */
const ACTIONS: Partial<Record<InstanceResource['state'], readonly InstanceAction[]>> = {
  running: ['stop', 'restart', 'pause'],
  paused: ['resume', 'stop'],
  suspended: ['resume', 'delete'],
  stopped: ['start', 'delete'],
  crashed: ['start', 'delete'],
};

type OnFailure = (message: string) => void;

interface Props {
  readonly instances: readonly InstanceResource[];
  readonly onFailure: OnFailure;
}

/** Every instance with its state and the actions that it allows. */
export function InstancesTable({ instances, onFailure }: Props) {
  if (instances.length === 0) {
    return (
      <p>
        No instances yet: <code>hostelry launch web-1 --image FILE</code> makes one.
      </p>
    );
  }
  return (
    <table>
      <thead>
        <tr>
          <th>Name</th>
          <th>State</th>
          <th>vCPUs</th>
          <th>Memory</th>
          <th>Host</th>
          <th>Actions</th>
        </tr>
      </thead>
      <tbody>
        {instances.map((instance) => (
          <tr key={`${instance.host}/${instance.uuid}`} data-instance={instance.name}>
            <th scope="row" title={instance.uuid}>
              {instance.name}
            </th>
            <Cell label="State">
              <span className={`state ${instance.state}`}>{instance.state}</span>
            </Cell>
            <Cell label="vCPUs">{instance.vcpus}</Cell>
            <Cell label="Memory">{showMiB(instance.memoryMiB)}</Cell>
            <Cell label="Host">{instance.host}</Cell>
            <Cell label="Actions">
              <Actions instance={instance} onFailure={onFailure} />
            </Cell>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface ActionsProps {
  readonly instance: InstanceResource;
  readonly onFailure: OnFailure;
}

function Actions({ instance, onFailure }: ActionsProps) {
  const [busy, setBusy] = useState<InstanceAction>();
  const run = async (action: InstanceAction): Promise<void> => {
    if (action === 'delete' && !window.confirm(`Delete ${instance.name} and its disks?`)) return;
    setBusy(action);
    try {
      await settled(await act(instance, action));
    } catch (error) {
      onFailure(
        `Cannot ${action} ${instance.name}: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
    setBusy(undefined);
  };
  // What runs stays shown when the state that allowed it has passed.
  const offered = ACTIONS[instance.state] ?? ['delete'];
  const shown = busy === undefined || offered.includes(busy) ? offered : [busy];
  return (
    <div className="actions">
      {shown.map((action) => (
        <button key={action} disabled={busy !== undefined} onClick={() => void run(action)}>
          {busy === action ? `${action} ...` : action}
        </button>
      ))}
    </div>
  );
}
