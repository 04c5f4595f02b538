import {
  ComputeError,
  isInSubnet,
  Undo,
  validateDhcpReservation,
  validateDnsHost,
  type CallOptions,
  type DhcpReservation,
  type DnsHost,
} from '@hostelry/compute';
import {
  NetworkUpdateCommand,
  NetworkUpdateFlags,
  NetworkUpdateSection,
  type Network,
} from '@hostelry/libvirt';
import { parseNetwork, type Network as NetworkDocument, type NetworkDhcpHost } from '@hostelry/libvirt-xml';
import { toComputeError } from '../../errors.js';
import { dhcpElement, dhcpHostXml, dnsElement, dnsHostXml } from '../../networks/network-document.js';
import { findNetwork, prefixOf, readState } from '../../networks/networks.js';
import { onHost, type ActionContext } from '../context.js';
import { undoAll } from '../undo-all.js';

const { ADD_LAST, DELETE } = NetworkUpdateCommand;
const { IP_DHCP_HOST, DNS_HOST } = NetworkUpdateSection;

/** A reservation, and the number of the `<ip>` element that it is in. */
interface Kept {
  readonly index: number;
  readonly host: NetworkDhcpHost;
}

/** Keeps an address for a guest, in place of one that was kept for it. */
export function reserveAddress(
  context: ActionContext,
  name: string,
  given: DhcpReservation,
  options: CallOptions = {},
): Promise<void> {
  const verb = `reserve an address of network "${name}"`;
  return update(context, { name, verb }, options, async ({ document, change }) => {
    const wanted = validateDhcpReservation(given);
    const { address } = wanted;
    const index = (document.ip ?? []).findIndex(
      (ip) => ip.address !== undefined && isInSubnet(address, { address: ip.address, prefix: prefixOf(ip) }),
    );
    if (index < 0) {
      throw new ComputeError('invalid', `Address ${address} is in no subnet of network "${name}"`, {
        details: { field: 'address' },
      });
    }
    const kept = keptBy(document);
    const own = kept.find(({ host }) => isSame(host, wanted));
    const other = kept.find(({ host }) => host.ip === address && host !== own?.host);
    if (other !== undefined) {
      throw new ComputeError(
        'conflict',
        `Address ${address} of network "${name}" is kept for ${other.host.mac ?? other.host.name ?? 'another guest'}`,
      );
    }
    const before = own && { index: own.index, xml: dhcpHostXml(own.host) };
    await change(IP_DHCP_HOST, before, { index, xml: dhcpHostXml(dhcpElement(wanted)) });
  });
}

/** Keeps an address no longer. */
export function releaseAddress(
  context: ActionContext,
  name: string,
  reserved: string,
  options: CallOptions = {},
): Promise<void> {
  const verb = `release an address of network "${name}"`;
  return update(context, { name, verb }, options, async ({ document, change }) => {
    const own = keptBy(document).find(
      ({ host }) =>
        host.mac?.toLowerCase() === reserved.toLowerCase() || [host.name, host.ip].includes(reserved),
    );
    if (own === undefined) {
      throw new ComputeError('not-found', `Network "${name}" keeps no address for ${reserved}`);
    }
    await change(IP_DHCP_HOST, { index: own.index, xml: dhcpHostXml(own.host) }, undefined);
  });
}

/** Has the network's DNS tell names of an address, or none any more. */
export function setDnsHost(
  context: ActionContext,
  name: string,
  given: DnsHost,
  options: CallOptions = {},
): Promise<void> {
  return update(
    context,
    { name, verb: `set the DNS of network "${name}"` },
    options,
    async ({ document, change }) => {
      const wanted = validateDnsHost(given);
      const own = document.dns?.host?.find(({ ip }) => ip === wanted.address);
      await change(
        DNS_HOST,
        own && { index: -1, xml: dnsHostXml(own) },
        wanted.names.length === 0 ? undefined : { index: -1, xml: dnsHostXml(dnsElement(wanted)) },
      );
    },
  );
}

/** A part of a network's document, and where it is. */
interface Part {
  readonly index: number;
  readonly xml: string;
}

interface Updating {
  readonly document: NetworkDocument;
  /** Takes one part away and puts another in; where that fails the first is put back. */
  readonly change: (
    section: NetworkUpdateSection,
    before: Part | undefined,
    after: Part | undefined,
  ) => Promise<void>;
}

/** Changes a network where it runs, and where it is kept. */
function update(
  context: ActionContext,
  { name, verb }: { readonly name: string; readonly verb: string },
  options: CallOptions,
  work: (updating: Updating) => Promise<void>,
): Promise<void> {
  return onHost(context, verb, options, async (connection) => {
    const { signal } = options;
    const network = await findNetwork(connection, name, options);
    const [{ isActive, persistent }, xml] = await Promise.all([
      readState(network, options),
      network.getXMLDesc(0, { signal }),
    ]);
    const { LIVE, CONFIG } = NetworkUpdateFlags;
    const flags = (isActive ? LIVE : 0) | (persistent ? CONFIG : 0);
    const what = `Cannot ${verb} on ${context.host.uri}`;
    await work({
      document: parseNetwork(xml),
      change: (...change) => replace(network, { flags, what, signal }, ...change),
    });
  });
}

/** Neither call is aborted on its way: one that goes on in the daemon could overtake its undo. */
async function replace(
  network: Network,
  {
    flags,
    what,
    signal,
  }: { readonly flags: number; readonly what: string; readonly signal?: AbortSignal | undefined },
  section: NetworkUpdateSection,
  before: Part | undefined,
  after: Part | undefined,
): Promise<void> {
  const put = (command: NetworkUpdateCommand, { index, xml }: Part): Promise<void> =>
    network.update(command, section, xml, { parentIndex: index, flags });
  const undo = new Undo();
  try {
    signal?.throwIfAborted();
    if (before !== undefined) {
      await put(DELETE, before);
      undo.push('what was there before', () => put(ADD_LAST, before));
    }
    if (after !== undefined) await put(ADD_LAST, after);
  } catch (error) {
    throw await undoAll(undo, toComputeError(error, { what, signal }));
  }
}

function keptBy({ ip = [] }: NetworkDocument): readonly Kept[] {
  return ip.flatMap(({ dhcp }, index) => (dhcp?.host ?? []).map((host) => ({ index, host })));
}

function isSame(host: NetworkDhcpHost, { mac, name }: DhcpReservation): boolean {
  return mac === undefined ? host.name === name : host.mac?.toLowerCase() === mac.toLowerCase();
}
