import { Alert, Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { HostTestResource } from '@hostelry/server/api';
import { addHost, testHost } from '../../api/hosts.js';
import { useFields } from '../../forms/use-fields.js';
import { useSubmit } from '../../forms/use-submit.js';
import { useRefreshHosts } from '../../live/use-refresh-hosts.js';
import { useMay } from '../../session/use-session.js';
import { Page } from '../../shell/page.js';
import { Cell } from '../../shown/cell.js';
import { Panel } from '../../shown/panel.js';
import { showDuration } from '../../shown/quantities.js';
import { Rows } from '../../shown/rows.js';
import { State } from '../../shown/state.js';
import { EMPTY_HOST, hostAddress } from './host-address.js';

/** Adds a host: its address is tried first, step by step. */
export default function AddHostPage() {
  const mayManage = useMay('admin');
  return <Page title="Add a host">{mayManage ? <AddHost /> : 'Only an admin adds hosts.'}</Page>;
}

const FIELDS = ['name', 'uri', 'driver', 'options'];

/** A test, and what was tested. */
interface Tested {
  readonly of: string;
  readonly result: HostTestResource;
}

function AddHost() {
  const { values, field } = useFields(EMPTY_HOST);
  const { busy, errorAt, otherError, submit } = useSubmit();
  const [tested, setTested] = useState<Tested>();
  const [, navigate] = useLocation();
  const refresh = useRefreshHosts();
  const left = useRef(new AbortController());
  useEffect(() => {
    left.current = new AbortController();
    return () => left.current.abort();
  }, []);
  const { uri, driver, options } = values;
  const of = JSON.stringify({ uri, driver, options });
  const isRefused = tested?.of === of && !tested.result.ok;

  const test = async (): Promise<HostTestResource> => {
    setTested(undefined);
    const result = await testHost(hostAddress(values), left.current.signal);
    setTested({ of, result });
    return result;
  };
  /** What was found unusable is added when it is asked for again: a host need not be up now. */
  const add = async (): Promise<void> => {
    if (tested?.of !== of && !(await test()).ok) return;
    const { name } = await addHost({ name: values.name.trim(), ...hostAddress(values) });
    await refresh();
    navigate(`/hosts/${name}`);
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    void submit(add);
  };
  const error = otherError(FIELDS);
  return (
    <>
      <form onSubmit={onSubmit} noValidate>
        <Panel title="Host">
          <Stack gap="sm" maw={640}>
            <TextInput label="Name" autoComplete="off" {...field('name')} error={errorAt('name')} />
            <TextInput
              label="Address"
              description="For example qemu+ssh://root@host/system, or qemu:///system. Nothing is installed there."
              autoComplete="off"
              {...field('uri')}
              error={errorAt('uri')}
            />
            <details open={errorAt('driver') !== undefined || errorAt('options') !== undefined || undefined}>
              <summary>For experts</summary>
              <Stack gap="sm" mt="sm">
                <TextInput
                  label="Driver"
                  placeholder="libvirt"
                  {...field('driver')}
                  error={errorAt('driver')}
                />
                <Textarea
                  label="Options of the driver"
                  description="As JSON. They are stored, and not shown again."
                  placeholder='{ "pool": "fast" }'
                  autosize
                  minRows={3}
                  styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
                  {...field('options')}
                  error={errorAt('options')}
                />
              </Stack>
            </details>
            {error !== undefined && (
              <Alert color="red" variant="light" role="alert">
                {error}
              </Alert>
            )}
            <Group>
              <Button variant="default" loading={busy} onClick={() => void submit(test)}>
                Test
              </Button>
              <Button type="submit" loading={busy}>
                {isRefused ? 'Add all the same' : 'Add'}
              </Button>
            </Group>
          </Stack>
        </Panel>
      </form>
      {tested !== undefined && <Result result={tested.result} />}
    </>
  );
}

function Result({ result: { ok, uri, steps } }: { readonly result: HostTestResource }) {
  return (
    <Panel title="Result" flush>
      <Text p="md" pt={0} role="status" className="break">
        {ok ? `${uri} can be used.` : `${uri} cannot be used.`}
      </Text>
      <Rows columns={['Step', 'Result', 'Detail', '#Took']} count={steps.length}>
        {steps.map((step) => (
          <tr key={step.name} data-step={step.name}>
            <th scope="row">{step.name}</th>
            <Cell label="Result">
              <State of={step.ok ? 'ok' : 'failed'} />
            </Cell>
            <Cell label="Detail" kind="wide">
              <span className="break">{step.detail}</span>
            </Cell>
            <Cell label="Took" kind="number">
              {showDuration(step.durationMs)}
            </Cell>
          </tr>
        ))}
      </Rows>
    </Panel>
  );
}
