import { Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { InstanceResource } from '@hostelry/server/api';
import { act } from '../../api/instances.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useFields } from '../../forms/use-fields.js';
import { useBegin } from '../../live/notices.js';
import { useAnswer } from '../../live/use-live.js';
import { useMay } from '../../session/use-session.js';
import { Cell } from '../../shown/cell.js';
import { Loaded } from '../../shown/loaded.js';
import { Rows } from '../../shown/rows.js';
import { RowButton } from '../../shown/row-button.js';
import { Panel } from '../../shown/panel.js';
import { type FirewallPolicy, ruleOf, showRule } from './firewall-rules.js';

/** What an instance's interfaces may send and receive. */
export function Firewall({ instance }: { readonly instance: InstanceResource }) {
  const query = useAnswer('firewall', instance);
  return <Loaded query={query}>{({ policy }) => <Policy instance={instance} policy={policy} />}</Loaded>;
}

interface PolicyProps {
  readonly instance: InstanceResource;
  readonly policy: FirewallPolicy | undefined;
}

const NOTHING: FirewallPolicy = { rules: [] };

function Policy({ instance, policy }: PolicyProps) {
  const { attempt } = useBegin();
  const [isAdding, setAdding] = useState(false);
  const mayAct = useMay('operator');
  const set = (next: FirewallPolicy): void =>
    void attempt(`Set the firewall of ${instance.name}`, () => act('set-firewall', instance, next));
  const rules = policy?.rules ?? [];
  const tools = (
    <>
      {policy !== undefined && (
        <Button
          size="xs"
          variant="default"
          onClick={() =>
            void attempt(`Clear the firewall of ${instance.name}`, () => act('clear-firewall', instance, {}))
          }
        >
          Let everything pass
        </Button>
      )}
      {policy === undefined && (
        <Button size="xs" variant="default" onClick={() => set(NOTHING)}>
          Drop everything
        </Button>
      )}
      <Button size="xs" onClick={() => setAdding(true)}>
        Let something through …
      </Button>
    </>
  );
  return (
    <Panel title="Firewall" flush tools={mayAct && tools}>
      <Text p="md" pt={0} size="sm" c="dimmed">
        {policy === undefined
          ? 'It has no policy: everything passes.'
          : 'Only this is let through, with the answers to it and what a guest needs to have an address.'}
      </Text>
      {rules.length > 0 && (
        <Rows columns={['Rule']} tools count={rules.length}>
          {rules.map((rule, index) => (
            <tr key={`${index} ${showRule(rule)}`} data-rule={showRule(rule)}>
              <th scope="row">
                <code>{showRule(rule)}</code>
              </th>
              <Cell label="Actions" kind="tools">
                {mayAct && (
                  <RowButton
                    label="Remove"
                    danger
                    onClick={() => set({ ...policy, rules: rules.filter((_, at) => at !== index) })}
                  />
                )}
              </Cell>
            </tr>
          ))}
        </Rows>
      )}
      {isAdding && <AddRule instance={instance} policy={policy ?? NOTHING} close={() => setAdding(false)} />}
    </Panel>
  );
}

interface AddProps {
  readonly instance: InstanceResource;
  readonly policy: FirewallPolicy;
  readonly close: () => void;
}

function AddRule({ instance, policy, close }: AddProps) {
  const { begin } = useBegin();
  const { values, field } = useFields({ direction: 'in', protocol: 'tcp', ports: '', remote: '' });
  const at = `rules.${policy.rules.length}`;
  const send = () =>
    begin(`Set the firewall of ${instance.name}`, () =>
      act('set-firewall', instance, { ...policy, rules: [...policy.rules, ruleOf(values)] }),
    );
  return (
    <FormDialog
      title={`Let something through to ${instance.name}`}
      action="Let through"
      fields={[`${at}.ports`, `${at}.remote`, `${at}.protocol`]}
      send={send}
      close={close}
    >
      {(errorAt) => (
        <Stack gap="sm">
          <Group grow>
            <NativeSelect
              label="Direction"
              data={[
                { value: 'in', label: 'In' },
                { value: 'out', label: 'Out' },
              ]}
              {...field('direction')}
            />
            <NativeSelect
              label="Protocol"
              data={[{ value: '', label: 'all' }, 'tcp', 'udp', 'sctp', 'icmp']}
              {...field('protocol')}
              error={errorAt(`${at}.protocol`)}
            />
          </Group>
          <TextInput
            label="Ports"
            description="One, or a range such as 8000-8100. Empty: all."
            {...field('ports')}
            error={errorAt(`${at}.ports`)}
          />
          <TextInput
            label="The other end"
            description="An address, or a network such as 10.0.0.0/8. Empty: everywhere."
            {...field('remote')}
            error={errorAt(`${at}.remote`)}
          />
        </Stack>
      )}
    </FormDialog>
  );
}
