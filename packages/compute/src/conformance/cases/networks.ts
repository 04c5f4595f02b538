import assert from 'node:assert/strict';
import type { DhcpReservation, NetworkInfo, NetworksFacet, NetworkSpec } from '@hostelry/compute';
import { type CaseDefinition } from '../case.js';
import { fails } from '../expectations.js';
import { facetOf } from '../facet-of.js';
import { type Subject } from '../subject.js';

const NOBODY = 'conformance-nobody';
const MAC = '52:54:00:c0:ff:01';
const OTHER_MAC = '52:54:00:c0:ff:02';

/** What each invalid network has wrong, by the field that the error must name. */
const INVALID: Readonly<Record<string, object>> = {
  forward: { name: 'a', forward: 'sideways' },
  name: { name: '../a', forward: 'nat' },
  bridge: { name: 'a', forward: 'bridge' },
  colour: { name: 'a', forward: 'nat', colour: 'green' },
  'subnets.0.address': { name: 'a', forward: 'nat', subnets: [{ address: '300.1.1.1', prefix: 24 }] },
  'subnets.0.dhcp.ranges.0.end': {
    ...{ name: 'a', forward: 'nat' },
    subnets: [
      { address: '10.1.1.1', prefix: 24, dhcp: { ranges: [{ start: '10.1.1.9', end: '10.2.1.9' }] } },
    ],
  },
  'subnets.0.dhcp.reservations.0.mac': {
    ...{ name: 'a', forward: 'nat' },
    subnets: [{ address: '10.1.1.1', prefix: 24, dhcp: { reservations: [{ address: '10.1.1.9' }] } }],
  },
};

/** The networks facet. What guests are given on the wire is beyond this kit. */
export const networksCases: readonly CaseDefinition[] = [
  {
    name: 'creates a network that runs, and lists it',
    needs: 'newNetwork',
    async run(subject) {
      const networks = facetOf(subject.driver, 'networks');
      const spec = subject.networkSpec();
      const made = await networks.create({ ...spec, domain: 'conformance.example' });
      assert.equal(made.state, 'running');
      assert.equal(made.forward, spec.forward);
      assert.equal(made.domain, 'conformance.example');
      assert.ok(made.autostart && made.persistent, 'A new network is persistent and starts with the host');
      assert.equal(made.subnets[0]?.address, spec.subnets[0].address);
      assert.equal(made.subnets[0]?.prefix, spec.subnets[0].prefix);
      assert.deepEqual(made.subnets[0]?.dhcp?.ranges, spec.subnets[0].dhcp?.ranges);
      assert.deepEqual(made.usedBy, []);
      assert.deepEqual(await networks.get(spec.name), made);
      assert.deepEqual(
        (await networks.list()).find(({ name }) => name === spec.name),
        made,
      );
      const expected = { code: 'conflict', naming: [spec.name] } as const;
      await fails('A second create', () => networks.create(spec), expected);
      await networks.delete(spec.name);
      await fails('get of a deleted network', () => networks.get(spec.name), { code: 'not-found' });
    },
  },
  {
    name: 'stops and starts a network, also twice, and sets its autostart',
    needs: 'newNetwork',
    async run(subject) {
      const { networks, name } = await made(subject);
      for (const [change, state] of [
        ['stop', 'stopped'],
        ['start', 'running'],
      ] as const) {
        await networks[change](name);
        await networks[change](name);
        assert.equal((await networks.get(name)).state, state);
      }
      await networks.setAutostart(name, false);
      assert.equal((await networks.get(name)).autostart, false);
      const told = (change: string) => () =>
        subject.events.some(
          (event) => event.type === 'network' && event.name === name && event.change === change,
        );
      for (const change of ['defined', 'started', 'stopped']) {
        await subject.until(`that network ${name} was ${change}`, told(change));
      }
    },
  },
  {
    name: 'keeps an address for a guest, another one in its place, and none any more',
    needs: 'newNetwork',
    async run(subject) {
      const { networks, name, address } = await made(subject);
      const first = { mac: MAC, address: address(9) };
      await networks.reserve(name, first);
      assert.deepEqual(reservationsOf(await networks.get(name)), [first]);
      const second = { mac: MAC, name: 'guest', address: address(10) };
      await networks.reserve(name, second);
      assert.deepEqual(reservationsOf(await networks.get(name)), [second]);
      const taken = () => networks.reserve(name, { mac: OTHER_MAC, address: address(10) });
      await fails('reserve of what is kept for another', taken, { code: 'conflict', naming: [address(10)] });
      const foreign = () => networks.reserve(name, { mac: OTHER_MAC, address: '203.0.113.9' });
      await fails('reserve of a foreign address', foreign, { code: 'invalid', naming: ['203.0.113.9'] });
      await networks.reserve(name, { mac: OTHER_MAC, address: address(11) });
      await networks.release(name, MAC);
      await networks.release(name, address(11));
      assert.deepEqual(reservationsOf(await networks.get(name)), []);
      await fails('A second release', () => networks.release(name, MAC), {
        code: 'not-found',
        naming: [MAC],
      });
      // It is kept while the network is stopped, too.
      await networks.stop(name);
      await networks.reserve(name, first);
      await networks.start(name);
      assert.deepEqual(reservationsOf(await networks.get(name)), [first]);
      assert.deepEqual(await networks.leases(name), []);
    },
  },
  {
    name: 'tells names of an address, others in their place, and none any more',
    needs: 'newNetwork',
    async run(subject) {
      const { networks, name, address } = await made(subject);
      const host = (...names: string[]) => ({ address: address(20), names });
      const told = async () => (await networks.get(name)).dnsHosts;
      await networks.setDnsHost(name, host());
      await networks.setDnsHost(name, host('a', 'b.example'));
      assert.deepEqual(await told(), [host('a', 'b.example')]);
      await networks.setDnsHost(name, host('c'));
      assert.deepEqual(await told(), [host('c')]);
      await networks.setDnsHost(name, host());
      assert.deepEqual(await told(), []);
    },
  },
  {
    name: 'says which instances are on a network, and leaves it to them',
    needs: 'newNetwork',
    async run(subject) {
      const { interfaces } = subject.driver;
      if (interfaces === undefined) return;
      const { networks, name } = await made(subject);
      const guest = await subject.spawn();
      const { mac } = await interfaces.attach(guest.uuid, { network: name });
      assert.deepEqual((await networks.get(name)).usedBy, [{ uuid: guest.uuid, name: guest.name }]);
      const expected = { code: 'conflict', naming: [guest.name] } as const;
      await fails('stop, in use', () => networks.stop(name), expected);
      await fails('delete, in use', () => networks.delete(name), expected);
      await interfaces.detach(guest.uuid, mac);
      assert.deepEqual((await networks.get(name)).usedBy, []);
      await networks.delete(name);
    },
  },
  {
    name: 'refuses an invalid network, names the field, and makes nothing',
    async run({ driver }) {
      const networks = facetOf(driver, 'networks');
      const before = (await networks.list()).map(({ name }) => name);
      for (const [field, wrong] of Object.entries(INVALID)) {
        const what = `create of ${JSON.stringify(wrong)}`;
        const error = await fails(what, () => networks.create(wrong as NetworkSpec), { code: 'invalid' });
        assert.equal(error.details.field, field, `details.field must name what is wrong: ${error.message}`);
      }
      assert.deepEqual(
        (await networks.list()).map(({ name }) => name),
        before,
      );
    },
  },
  {
    name: 'says not-found, by its name, for a network that is not there',
    async run({ driver }) {
      const networks = facetOf(driver, 'networks');
      const expected = { code: 'not-found', naming: [NOBODY] } as const;
      await fails('get', () => networks.get(NOBODY), expected);
      await fails('start', () => networks.start(NOBODY), expected);
      await fails('stop', () => networks.stop(NOBODY), expected);
      await fails('setAutostart', () => networks.setAutostart(NOBODY, true), expected);
      await fails('delete', () => networks.delete(NOBODY), expected);
      await fails('leases', () => networks.leases(NOBODY), expected);
      const reserve = () => networks.reserve(NOBODY, { mac: MAC, address: '10.0.0.9' });
      await fails('reserve', reserve, expected);
      await fails('release', () => networks.release(NOBODY, MAC), expected);
      const name = () => networks.setDnsHost(NOBODY, { address: '10.0.0.9', names: ['a'] });
      await fails('setDnsHost', name, expected);
    },
  },
];

/** A network, and its addresses by their last number. */
async function made(subject: Subject): Promise<{
  readonly networks: NetworksFacet;
  readonly name: string;
  readonly address: (last: number) => string;
}> {
  const networks = facetOf(subject.driver, 'networks');
  const spec = subject.networkSpec();
  await networks.create(spec);
  const [subnet] = spec.subnets;
  const address = (last: number): string => subnet.address.replace(/[0-9]+$/, String(last));
  return { networks, name: spec.name, address };
}

function reservationsOf({ subnets }: NetworkInfo): readonly DhcpReservation[] {
  return subnets.flatMap(({ dhcp }) => dhcp?.reservations ?? []);
}
