import { Alert, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { HostTestResource } from '@hostelry/server/api';
import { addHost, canAddHosts, testHost } from '../../api/hosts.js';
import { useFields } from '../../forms/use-fields.js';
import { useSubmit } from '../../forms/use-submit.js';
import { keys } from '../../live/keys.js';
import { useMay } from '../../session/use-session.js';
import { Page } from '../../shell/page.js';
import { Cell } from '../../shown/cell.js';
import { Rows } from '../../shown/rows.js';
import { Panel } from '../../shown/panel.js';
import { showDuration } from '../../shown/quantities.js';
import { State } from '../../shown/state.js';
import { useRefreshHosts } from '../../live/use-refresh-hosts.js';

/** Tries a host's address step by step; where the server takes new hosts, adds it. */
export default function AddHostPage() {
  const mayManage = useMay('admin');
  const { data: canAdd = false } = useQuery({
    queryKey: keys.canAddHosts,
    queryFn: ({ signal }) => canAddHosts(signal),
    enabled: mayManage,
  });
  const { values, field } = useFields({ uri: '', name: '' });
  const test = useSubmit();
  const add = useSubmit();
  const [result, setResult] = useState<HostTestResource>();
  const [, navigate] = useLocation();
  const refresh = useRefreshHosts();
  const left = useRef(new AbortController());
  useEffect(() => {
    left.current = new AbortController();
    return () => left.current.abort();
  }, []);
  const uri = values.uri.trim();
  const onTest = (event: FormEvent): void => {
    event.preventDefault();
    setResult(undefined);
    void test.submit(async () => setResult(await testHost(uri, left.current.signal)));
  };
  const onAdd = () =>
    add.submit(async () => {
      const { name } = await addHost({ name: values.name.trim(), uri });
      await refresh();
      navigate(`/hosts/${name}`);
    });
  const error = test.otherError(['uri']) ?? add.otherError(['uri', 'name']);
  return (
    <Page title={canAdd ? 'Add a host' : "Test a host's address"}>
      <form onSubmit={onTest} noValidate>
        <Panel title="Address">
          <Stack gap="sm" maw={640}>
            <TextInput
              label="Address"
              description="For example qemu:///system, or qemu+ssh://root@host/system. Nothing is installed there."
              {...field('uri')}
              error={test.errorAt('uri') ?? add.errorAt('uri')}
            />
            {canAdd && <TextInput label="Name" {...field('name')} error={add.errorAt('name')} />}
            {error !== undefined && (
              <Alert color="red" variant="light" role="alert">
                {error}
              </Alert>
            )}
            <Group>
              <Button type="submit" variant={canAdd ? 'default' : 'filled'} loading={test.busy}>
                Test
              </Button>
              {canAdd && (
                <Button loading={add.busy} onClick={() => void onAdd()}>
                  Add
                </Button>
              )}
            </Group>
          </Stack>
        </Panel>
      </form>
      {result !== undefined && <Result result={result} />}
    </Page>
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
