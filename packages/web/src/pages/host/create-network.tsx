import { Group, NativeSelect, TextInput } from '@mantine/core';
import type { ChangeEvent } from 'react';
import { createNetwork } from '../../api/networks.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useFields } from '../../forms/use-fields.js';
import { useRefreshHost } from '../../live/use-host.js';
import { EMPTY_NETWORK, guestAddresses, type NetworkForm, networkSpec } from './network-spec.js';

const FORWARD = [
  { value: 'nat', label: "Behind the host's address (NAT)" },
  { value: 'route', label: 'Routed, with its own addresses' },
  { value: 'open', label: 'Open: routed, without firewall rules' },
  { value: 'isolated', label: 'Isolated: among themselves' },
  { value: 'bridge', label: 'A bridge of the host' },
];

interface Props {
  readonly host: string;
  readonly close: () => void;
}

export function CreateNetwork({ host, close }: Props) {
  const refresh = useRefreshHost(host);
  const { values, field, set } = useFields<NetworkForm & Record<string, string>>({ ...EMPTY_NETWORK });
  const isBridge = values.forward === 'bridge';
  const send = async (): Promise<void> => {
    await createNetwork(host, networkSpec(values));
    await refresh();
  };
  const onSubnet = (event: ChangeEvent<HTMLInputElement>): void => {
    const subnet = event.currentTarget.value;
    // The addresses follow the subnet until somebody chooses others.
    const before = guestAddresses(values.subnet);
    const areChosen = values.from !== (before?.from ?? '') || values.to !== (before?.to ?? '');
    set({ subnet, ...(areChosen ? {} : (guestAddresses(subnet) ?? { from: '', to: '' })) });
  };
  return (
    <FormDialog
      title="Create a network"
      action="Create"
      fields={[
        ...['name', 'forward', 'bridge', 'domain', 'subnets.0.address', 'subnets.0.prefix'],
        ...['subnets.0.dhcp.ranges.0.start', 'subnets.0.dhcp.ranges.0.end'],
      ]}
      send={send}
      close={close}
    >
      {(errorAt) => (
        <>
          <TextInput label="Name" data-autofocus {...field('name')} error={errorAt('name')} />
          <NativeSelect
            label="How it reaches others"
            data={FORWARD}
            {...field('forward')}
            error={errorAt('forward')}
          />
          {!isBridge && (
            <>
              <TextInput
                label="Address of the host in it"
                placeholder="192.168.150.1/24"
                {...field('subnet')}
                onChange={onSubnet}
                error={errorAt('subnets.0.address') ?? errorAt('subnets.0.prefix')}
              />
              <Group grow align="flex-start">
                <TextInput
                  label="Guests get, from"
                  {...field('from')}
                  error={errorAt('subnets.0.dhcp.ranges.0.start')}
                />
                <TextInput label="to" {...field('to')} error={errorAt('subnets.0.dhcp.ranges.0.end')} />
              </Group>
              <TextInput label="DNS domain of its guests" {...field('domain')} error={errorAt('domain')} />
            </>
          )}
          <TextInput
            label="Bridge"
            description={isBridge ? 'It must be there.' : 'Empty: the next that is free.'}
            {...field('bridge')}
            error={errorAt('bridge')}
          />
        </>
      )}
    </FormDialog>
  );
}
