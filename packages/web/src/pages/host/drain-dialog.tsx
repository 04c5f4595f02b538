import { Alert, Button, Checkbox, Group, Modal, Progress, Stack, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { HostResource } from '@hostelry/server/api';
import { setMaintenance } from '../../api/hosts.js';
import { reasonOf } from '../../api/request.js';
import { useInstances } from '../../live/use-live.js';
import { counted } from '../../shown/quantities.js';
import { State } from '../../shown/state.js';
import { drain, type Drained } from './drain.js';
import { useRefreshHosts } from '../../live/use-refresh-hosts.js';

const COLOURS = { waiting: 'gray', moving: 'indigo', moved: 'teal', failed: 'red' } as const;

interface Props {
  readonly host: HostResource;
  readonly close: () => void;
}

/** Begins a host's maintenance and moves its instances away, as `hostelry host drain` does. It goes on for as long as it is shown. */
export function DrainDialog({ host: { name, maintenance, facets }, close }: Props) {
  const { data: all = [] } = useInstances();
  const refresh = useRefreshHosts();
  const [table, setTable] = useState<readonly Drained[]>();
  const [failure, setFailure] = useState<string>();
  const canLive = facets.includes('liveMigration');
  const canStop = facets.includes('coldMigration');
  const [stop, setStop] = useState(!canLive);
  const left = useRef(new AbortController());
  useEffect(() => {
    left.current = new AbortController();
    return () => left.current.abort();
  }, []);
  const its = all.filter((each) => each.host === name);
  const begin = async (): Promise<void> => {
    setFailure(undefined);
    try {
      if (maintenance === undefined) await setMaintenance(name, 'drained');
      await refresh();
      await drain(its, stop, setTable, left.current.signal);
    } catch (error) {
      setFailure(reasonOf(error));
    }
  };
  const ended = table?.filter(({ outcome }) => outcome === 'moved' || outcome === 'failed').length ?? 0;
  return (
    <Modal
      opened
      onClose={close}
      title={`Drain ${name}`}
      centered
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <Stack gap="sm">
        {table === undefined ? (
          <>
            <Text size="sm">
              It takes no new instances, and its {counted(its.length, 'instance')} move to other hosts, one
              after the other. Leave this open until they have; what has begun goes on by itself.
            </Text>
            {canLive && canStop && (
              <Checkbox
                label="Stop those that run, and start them again"
                description="Otherwise they move while they run."
                checked={stop}
                onChange={(event) => setStop(event.currentTarget.checked)}
              />
            )}
          </>
        ) : (
          <>
            <Progress
              value={table.length === 0 ? 100 : (100 * ended) / table.length}
              aria-label={`Draining ${name}`}
            />
            <table className="rows">
              <tbody>
                {table.map(({ instance, outcome, detail }) => (
                  <tr key={instance.uuid} data-drained={instance.name}>
                    <th scope="row">{instance.name}</th>
                    <td>
                      <State of={outcome} colour={COLOURS[outcome]} />
                    </td>
                    <td className="break">{detail}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </>
        )}
        {failure !== undefined && (
          <Alert color="red" variant="light" role="alert">
            {failure}
          </Alert>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {table === undefined ? 'Cancel' : ended === table.length ? 'Close' : 'Stop after this one'}
          </Button>
          {table === undefined && <Button onClick={() => void begin()}>Drain</Button>}
        </Group>
      </Stack>
    </Modal>
  );
}
