import { useState } from 'react';
import type { InstanceResource } from '@hostelry/server/api';
import { act, type InstanceAction, settled } from './api.js';

/** What makes sense in each state; a state not listed can only be deleted. */
const ACTIONS: Partial<Record<InstanceResource['state'], readonly InstanceAction[]>> = {
  running: ['stop', 'restart', 'pause'],
  paused: ['resume', 'stop'],
  stopped: ['start', 'delete'],
  crashed: ['start', 'delete'],
};

interface Props {
  readonly instances: readonly InstanceResource[];
  readonly loaded: boolean;
  readonly onFailure: (message: string) => void;
}

/** Every instance with its state and the actions that it allows. */
export function InstancesTable({ instances, loaded, onFailure }: Props) {
  if (loaded && instances.length === 0) {
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
            <td title={instance.uuid}>{instance.name}</td>
            <td>
              <span className={`state ${instance.state}`}>{instance.state}</span>
            </td>
            <td>{instance.vcpus}</td>
            <td>{instance.memoryMiB} MiB</td>
            <td>{instance.host}</td>
            <td>
              <Actions instance={instance} onFailure={onFailure} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Actions({ instance, onFailure }: { instance: InstanceResource; onFailure: Props['onFailure'] }) {
  const [busy, setBusy] = useState<InstanceAction>();
  const run = async (action: InstanceAction): Promise<void> => {
    if (action === 'delete' && !window.confirm(`Delete ${instance.name} and its disks?`)) return;
    setBusy(action);
    try {
      await settled(await act(instance.uuid, action));
    } catch (error) {
      onFailure(
        `Cannot ${action} ${instance.name}: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
    setBusy(undefined);
  };
  return (
    <>
      {(ACTIONS[instance.state] ?? ['delete']).map((action) => (
        <button key={action} disabled={busy !== undefined} onClick={() => void run(action)}>
          {busy === action ? `${action} ...` : action}
        </button>
      ))}
    </>
  );
}
