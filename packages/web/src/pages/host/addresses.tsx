import { Button, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { DhcpReservation, NetworkInfo, NetworkLease } from '@hostelry/server/api';
import { releaseAddress, reserveAddress } from '../../api/networks.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useFields } from '../../forms/use-fields.js';
import { useBegin } from '../../live/notices.js';
import { useLeases, useRefreshHost } from '../../live/use-host.js';
import { useMay } from '../../session/use-session.js';
import { Cell } from '../../shown/cell.js';
import { Loaded } from '../../shown/loaded.js';
import { Moment } from '../../shown/moment.js';
import { Panel } from '../../shown/panel.js';
import { RowButton } from '../../shown/row-button.js';
import { Rows } from '../../shown/rows.js';

interface Props {
  readonly host: string;
  readonly network: NetworkInfo;
}

/** The addresses that a network gave, and those that it keeps for somebody. */
export function Addresses({ host, network }: Props) {
  const [asked, setAsked] = useState<Partial<DhcpReservation>>();
  const reservations = network.subnets.flatMap(({ dhcp }) => dhcp?.reservations ?? []);
  return (
    <Stack>
      <Leases host={host} network={network} reservations={reservations} reserve={setAsked} />
      <Reservations
        host={host}
        network={network.name}
        reservations={reservations}
        reserve={() => setAsked({})}
      />
      {asked !== undefined && (
        <Reserve host={host} network={network.name} wanted={asked} close={() => setAsked(undefined)} />
      )}
    </Stack>
  );
}

interface LeasesProps extends Props {
  readonly reservations: readonly DhcpReservation[];
  readonly reserve: (wanted: Partial<DhcpReservation>) => void;
}

function Leases({ host, network: { name }, reservations, reserve }: LeasesProps) {
  const query = useLeases(host, name);
  const mayManage = useMay('admin');
  const isKept = ({ address }: NetworkLease): boolean =>
    reservations.some((each) => each.address === address);
  return (
    <Panel
      title={`Addresses that ${name} gave`}
      flush
      tools={
        <Button size="xs" variant="default" onClick={() => void query.refetch()}>
          Ask again
        </Button>
      }
    >
      <Loaded query={query}>
        {(leases) => (
          <Rows columns={['Address', 'MAC address', 'Name', 'Until']} tools count={leases.length}>
            {leases.map((lease) => (
              <tr key={lease.address} data-lease={lease.address}>
                <th scope="row">
                  <code>{lease.address}</code>
                </th>
                <Cell label="MAC address">{lease.mac !== undefined && <code>{lease.mac}</code>}</Cell>
                <Cell label="Name">{lease.name}</Cell>
                <Cell label="Until">{lease.expiresAt !== undefined && <Moment at={lease.expiresAt} />}</Cell>
                <Cell label="Actions" kind="tools">
                  {mayManage && !isKept(lease) && (
                    <RowButton label="Keep …" onClick={() => reserve(wantedOf(lease))} />
                  )}
                </Cell>
              </tr>
            ))}
          </Rows>
        )}
      </Loaded>
    </Panel>
  );
}

/** IPv4 knows guests by their MAC addresses, IPv6 by their names. */
function wantedOf({ address, mac, name }: NetworkLease): Partial<DhcpReservation> {
  const isIPv6 = address.includes(':');
  return {
    address,
    ...(mac === undefined || isIPv6 ? {} : { mac }),
    ...(name === undefined ? {} : { name }),
  };
}

interface ReservationsProps {
  readonly host: string;
  readonly network: string;
  readonly reservations: readonly DhcpReservation[];
  readonly reserve: () => void;
}

function Reservations({ host, network, reservations, reserve }: ReservationsProps) {
  const { attempt } = useBegin();
  const refresh = useRefreshHost(host);
  const mayManage = useMay('admin');
  const release = (address: string): void =>
    void attempt(`Release ${address}`, async () => {
      await releaseAddress(host, network, address);
      await refresh();
    });
  return (
    <Panel
      title="Addresses that it keeps"
      flush
      tools={
        mayManage && (
          <Button size="xs" variant="default" onClick={reserve}>
            Keep an address …
          </Button>
        )
      }
    >
      <Rows columns={['Address', 'MAC address', 'Name']} tools count={reservations.length}>
        {reservations.map(({ address, mac, name }) => (
          <tr key={address} data-reservation={address}>
            <th scope="row">
              <code>{address}</code>
            </th>
            <Cell label="MAC address">{mac !== undefined && <code>{mac}</code>}</Cell>
            <Cell label="Name">{name}</Cell>
            <Cell label="Actions" kind="tools">
              {mayManage && <RowButton label="Release" danger onClick={() => release(address)} />}
            </Cell>
          </tr>
        ))}
      </Rows>
    </Panel>
  );
}

interface ReserveProps {
  readonly host: string;
  readonly network: string;
  readonly wanted: Partial<DhcpReservation>;
  readonly close: () => void;
}

function Reserve({ host, network, wanted, close }: ReserveProps) {
  const refresh = useRefreshHost(host);
  const { values, field } = useFields({
    address: wanted.address ?? '',
    mac: wanted.mac ?? '',
    name: wanted.name ?? '',
  });
  const send = async (): Promise<void> => {
    const [address, mac, name] = [values.address.trim(), values.mac.trim(), values.name.trim()];
    await reserveAddress(host, network, {
      address,
      ...(mac === '' ? {} : { mac }),
      ...(name === '' ? {} : { name }),
    });
    await refresh();
  };
  return (
    <FormDialog
      title={`Keep an address of ${network}`}
      action="Keep"
      fields={['address', 'mac', 'name']}
      send={send}
      close={close}
    >
      {(errorAt) => (
        <>
          <TextInput label="Address" data-autofocus {...field('address')} error={errorAt('address')} />
          <TextInput
            label="MAC address of the guest"
            description="IPv6 knows guests by their names alone."
            {...field('mac')}
            error={errorAt('mac')}
          />
          <TextInput label="Name of the guest" {...field('name')} error={errorAt('name')} />
        </>
      )}
    </FormDialog>
  );
}
