import { Button, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { HostResource } from '@hostelry/server/api';
import { pruneImages, removeHost, setMaintenance } from '../../api/hosts.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useFields } from '../../forms/use-fields.js';
import { useBegin } from '../../live/notices.js';
import { counted } from '../../shown/quantities.js';
import { DrainDialog } from './drain-dialog.js';
import { useRefreshHosts } from '../../live/use-refresh-hosts.js';

type Dialog = 'maintenance' | 'drain' | 'prune' | 'remove';

/** What can be done with a host: what it cannot is absent. */
export function HostActions({ host }: { readonly host: HostResource }) {
  const { name, facets, maintenance, state } = host;
  const { attempt } = useBegin();
  const refresh = useRefreshHosts();
  const [dialog, setDialog] = useState<Dialog>();
  const close = (): void => setDialog(undefined);
  const isConnected = state === 'connected';
  const canMove = facets.includes('coldMigration') || facets.includes('liveMigration');
  const endMaintenance = async (): Promise<void> => {
    await setMaintenance(name, undefined);
    await refresh();
  };
  return (
    <>
      {isConnected && facets.includes('maintenance') && maintenance === undefined && (
        <Button variant="default" onClick={() => setDialog('maintenance')}>
          Begin maintenance …
        </Button>
      )}
      {isConnected && maintenance !== undefined && (
        <Button onClick={() => void attempt(`End the maintenance of ${name}`, endMaintenance)}>
          End maintenance
        </Button>
      )}
      {isConnected && facets.includes('maintenance') && canMove && (
        <Button variant="default" onClick={() => setDialog('drain')}>
          Drain …
        </Button>
      )}
      {isConnected && facets.includes('imageCache') && (
        <Button variant="default" onClick={() => setDialog('prune')}>
          Prune images …
        </Button>
      )}
      <Button variant="default" onClick={() => setDialog('remove')}>
        Remove …
      </Button>
      {dialog === 'maintenance' && <MaintenanceDialog name={name} close={close} />}
      {dialog === 'drain' && <DrainDialog host={host} close={close} />}
      {dialog === 'prune' && <PruneDialog name={name} close={close} />}
      {dialog === 'remove' && <RemoveDialog name={name} close={close} />}
    </>
  );
}

interface DialogProps {
  readonly name: string;
  readonly close: () => void;
}

function MaintenanceDialog({ name, close }: DialogProps) {
  const refresh = useRefreshHosts();
  const { values, field } = useFields({ reason: '' });
  const send = async (): Promise<void> => {
    await setMaintenance(name, values.reason.trim());
    await refresh();
  };
  return (
    <FormDialog title={`Maintenance of ${name}`} action="Begin" fields={['reason']} send={send} close={close}>
      {(errorAt) => (
        <>
          <Text size="sm">It takes no new instances; what runs goes on.</Text>
          <TextInput label="Reason" data-autofocus {...field('reason')} error={errorAt('reason')} />
        </>
      )}
    </FormDialog>
  );
}

/** Tells what was removed, and then stays until it is closed. */
function PruneDialog({ name, close }: DialogProps) {
  const [removed, setRemoved] = useState<readonly string[]>();
  const send = async (): Promise<void> => {
    if (removed === undefined) setRemoved(await pruneImages(name));
  };
  return (
    <FormDialog
      title={`Prune the images of ${name}`}
      action={removed === undefined ? 'Prune' : 'Close'}
      send={send}
      close={() => (removed === undefined ? undefined : close())}
    >
      {() =>
        removed === undefined ? (
          <Text size="sm">Cached images that no instance uses are removed from the host.</Text>
        ) : (
          <Text size="sm" className="break">
            {counted(removed.length, 'image')} removed{removed.length === 0 ? '' : `: ${removed.join(', ')}`}
          </Text>
        )
      }
    </FormDialog>
  );
}

function RemoveDialog({ name, close }: DialogProps) {
  const refresh = useRefreshHosts();
  const [, navigate] = useLocation();
  const send = async (): Promise<void> => {
    await removeHost(name);
    navigate('/hosts');
    await refresh();
  };
  return (
    <FormDialog title={`Remove ${name}?`} action="Remove" danger send={send} close={close}>
      {() => <Text size="sm">Hostelry forgets it. Its instances go on.</Text>}
    </FormDialog>
  );
}
