import {
  Alert,
  Button,
  Group,
  NativeSelect,
  SimpleGrid,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { OperationResource } from '@hostelry/server/api';
import { launch } from '../../api/instances.js';
import { settled } from '../../api/operations.js';
import { ApiError, reasonOf } from '../../api/request.js';
import { useFields } from '../../forms/use-fields.js';
import { putOperation } from '../../live/live-stream.js';
import { useHosts } from '../../live/use-live.js';
import { CancelButton } from '../../operations/operations-table.js';
import { StepProgress } from '../../operations/step-progress.js';
import { useProgress } from '../../live/use-live.js';
import { Page } from '../../shell/page.js';
import { Copied } from '../../shown/copied.js';
import { Panel } from '../../shown/panel.js';
import { Boot } from './boot.js';
import type { FieldOf } from './field-of.js';
import { commandOf, curlOf, EMPTY_LAUNCH, formField, type LaunchForm, launchRequest } from './launch-spec.js';
import { Networks } from './networks.js';

/** Makes a new instance. What the server refuses, at once or when it looks at the host, is told at its field. */
export default function LaunchPage() {
  const { values, field, set } = useFields<LaunchForm & Record<string, string>>({ ...EMPTY_LAUNCH });
  const { submit, error, operation } = useLaunch();
  const wrong = error instanceof ApiError ? formField(error.field) : undefined;
  const of: FieldOf = (name) => ({ ...field(name), error: wrong === name ? reasonOf(error) : undefined });
  const request = launchRequest(values);
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    void submit(values);
  };
  return (
    <Page title="Launch an instance">
      <form onSubmit={onSubmit} noValidate>
        <SimpleGrid cols={{ base: 1, lg: 2 }} style={{ alignItems: 'start' }}>
          <Stack>
            <Basics of={of} />
            <Boot of={of} host={values.host} boot={values.boot} choose={(boot) => set({ boot })} />
            <Networks
              of={of}
              host={values.host}
              text={values.networks}
              set={(networks) => set({ networks })}
            />
            <Panel title="First boot">
              <Stack gap="sm">
                <Textarea
                  label="SSH keys that may log in"
                  description="Public keys, one in a line, through cloud-init."
                  autosize
                  minRows={2}
                  {...of('sshKeys')}
                />
                <Textarea
                  label="User-data"
                  placeholder="#cloud-config"
                  autosize
                  minRows={4}
                  {...of('userData')}
                />
              </Stack>
            </Panel>
          </Stack>
          <Stack>
            <Panel title="Launch">
              <Stack gap="sm">
                {error !== undefined && wrong === undefined && (
                  <Alert color="red" variant="light" role="alert">
                    {reasonOf(error)}
                  </Alert>
                )}
                {error !== undefined && wrong !== undefined && (
                  <Text size="sm" role="alert">
                    Not launched: one field was refused.
                  </Text>
                )}
                {operation === undefined ? (
                  <Group>
                    <Button type="submit">Launch</Button>
                  </Group>
                ) : (
                  <Progress known={operation} />
                )}
              </Stack>
            </Panel>
            <Panel title="The same as a call">
              <Stack gap="sm">
                <Copied label="Command" text={commandOf(request, window.location.origin)} />
                <Copied label="API call" text={curlOf(request, window.location.origin)} />
              </Stack>
            </Panel>
          </Stack>
        </SimpleGrid>
      </form>
    </Page>
  );
}

/** Launches, follows to the end, and goes to the instance. */
function useLaunch() {
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const [error, setError] = useState<unknown>();
  const [operation, setOperation] = useState<OperationResource>();
  const left = useRef(new AbortController());
  useEffect(() => {
    left.current = new AbortController();
    return () => left.current.abort();
  }, []);
  const submit = async (form: LaunchForm): Promise<void> => {
    const { signal } = left.current;
    setError(undefined);
    try {
      const begun = await launch(launchRequest(form));
      putOperation(client, begun);
      setOperation(begun);
      const { instance } = await settled(begun, signal);
      if (!signal.aborted) navigate(`/instances/${instance.uuid ?? instance.name}`);
    } catch (reason) {
      // Whoever has left finds it among the operations.
      if (!signal.aborted) setError(reason);
    } finally {
      setOperation(undefined);
    }
  };
  return { submit, error, operation };
}

function Progress({ known }: { readonly known: OperationResource }) {
  const operation = useProgress(known);
  const step = operation.steps.at(-1);
  return (
    <Group justify="space-between" role="status">
      <span>{step === undefined ? 'Beginning …' : <StepProgress step={step} />}</span>
      <CancelButton operation={operation} />
    </Group>
  );
}

function Basics({ of }: { readonly of: FieldOf }) {
  const { data: hosts = [] } = useHosts();
  return (
    <Panel title="Instance">
      <Stack gap="sm">
        <TextInput label="Name" required autoComplete="off" {...of('name')} />
        <NativeSelect
          label="Host"
          data={[
            { value: '', label: 'The scheduler chooses' },
            ...hosts
              .filter(({ state }) => state === 'connected')
              .map(({ name, maintenance }) => ({
                value: name,
                label: maintenance === undefined ? name : `${name} (in maintenance)`,
              })),
          ]}
          {...of('host')}
        />
        <Group grow align="flex-start">
          <TextInput label="Processors" inputMode="numeric" {...of('vcpus')} />
          <TextInput label="Memory, MiB" inputMode="numeric" {...of('memoryMiB')} />
        </Group>
      </Stack>
    </Panel>
  );
}
