import type { NetworkSpec } from '@hostelry/server/api';

/** What the form of a new network holds, as it was typed. */
export interface NetworkForm {
  readonly name: string;
  readonly forward: NetworkSpec['forward'];
  /** The host's own address and the bits of the network, for example `192.168.150.1/24`; empty: none. */
  readonly subnet: string;
  /** The first and the last address that guests are given; both empty: they are given none. */
  readonly from: string;
  readonly to: string;
  readonly domain: string;
  /** Empty: the next that is free. */
  readonly bridge: string;
}

export const EMPTY_NETWORK: NetworkForm = {
  name: '',
  forward: 'nat',
  subnet: '',
  from: '',
  to: '',
  domain: '',
  bridge: '',
};

/** The network that a form asks for. What cannot be read goes on, for the server to name. */
export function networkSpec(form: NetworkForm): NetworkSpec {
  const [domain, bridge, subnet, start, end] = [
    form.domain,
    form.bridge,
    form.subnet,
    form.from,
    form.to,
  ].map((text) => text.trim()) as [string, string, string, string, string];
  const hasSubnet = form.forward !== 'bridge' && subnet !== '';
  const [address = '', bits = ''] = subnet.split('/');
  const dhcp = start === '' && end === '' ? {} : { dhcp: { ranges: [{ start, end }] } };
  return {
    name: form.name.trim(),
    forward: form.forward,
    ...(bridge === '' ? {} : { bridge }),
    ...(domain === '' ? {} : { domain }),
    ...(hasSubnet
      ? { subnets: [{ address, prefix: bits === '' ? Number.NaN : Number(bits), ...dhcp }] }
      : {}),
  };
}

/** All addresses of an IPv4 subnet but its first, its last and the host's own, as far as they are in a row after the host's; undefined where that cannot be told. */
export function guestAddresses(subnet: string): { readonly from: string; readonly to: string } | undefined {
  const [address = '', bits = ''] = subnet.trim().split('/');
  const own = numberOfAddress(address);
  const prefix = /^\d{1,2}$/.test(bits) ? Number(bits) : Number.NaN;
  if (own === undefined || !(prefix >= 1 && prefix <= 30)) return undefined;
  const size = 2 ** (32 - prefix);
  const last = Math.floor(own / size) * size + size - 2;
  return own >= last ? undefined : { from: addressOf(own + 1), to: addressOf(last) };
}

function numberOfAddress(address: string): number | undefined {
  const parts = address.split('.').map((part) => (/^\d{1,3}$/.test(part) ? Number(part) : Number.NaN));
  if (parts.length !== 4 || !parts.every((part) => part <= 255)) return undefined;
  return parts.reduce((sum, part) => sum * 256 + part, 0);
}

function addressOf(number: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(number / 2 ** shift) % 256).join('.');
}
