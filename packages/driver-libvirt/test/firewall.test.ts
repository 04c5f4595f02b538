import { type FirewallFacet, type FirewallPolicy } from '@hostelry/compute';
import { ErrorNumber, LibvirtError, type Connection } from '@hostelry/libvirt';
import { parseDocument, parseNetwork, parseNWFilter, type NWFilterRule } from '@hostelry/libvirt-xml';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addressParameters } from '../src/firewall/addresses.js';
import { filterXml } from '../src/firewall/nwfilter-xml.js';
import { simulate, type Simulation } from './simulated-host.js';

const OPEN: FirewallPolicy = { rules: [{ direction: 'in' }, { direction: 'out' }] };
const WEB: FirewallPolicy = {
  rules: [{ direction: 'in', ipVersion: 4, protocol: 'tcp', ports: { from: 80, to: 443 } }],
};
const MAC = '52:54:00:0a:00:01';
const broken = new LibvirtError(ErrorNumber.OPERATION_FAILED, 'broken as planted');

let simulation: Simulation;
let uuid: string;

beforeEach(async () => {
  simulation = await simulate();
  const interfaces = [{ network: 'default', mac: MAC }, { bridge: 'virbr0' }];
  uuid = (await simulation.driver.spawn({ name: 'web1', vcpus: 1, memoryMiB: 64, interfaces })).uuid;
});
afterEach(() => simulation.stop());

function firewall(): FirewallFacet {
  const facet = simulation.driver.firewall;
  if (facet === undefined) throw new Error('There is no firewall facet');
  return facet;
}

function connection(): Connection {
  const [first] = simulation.connections;
  if (first === undefined) throw new Error('There is no connection');
  return first;
}

/** Everything that a policy touches: the domain, running and as it starts, and the filters. */
async function state(): Promise<readonly string[]> {
  const domain = await connection().domainLookupByUUID(uuid);
  const filters = await connection().listAllNWFilters();
  return Promise.all([
    ...[0, 2].map((flags) => domain.getXMLDesc(flags)),
    ...filters.map((filter) => filter.getXMLDesc()),
  ]);
}

const filterNames = async (): Promise<string[]> =>
  (await connection().listAllNWFilters()).map(({ name }) => name);

describe('a policy', () => {
  it('is before every interface, now and at the next start, with what its network says', async () => {
    await firewall().set(uuid, WEB);
    expect(await filterNames()).toEqual([`hostelry-instance-${uuid}`]);
    const [live = '', inactive = ''] = await state();
    for (const xml of [live, inactive]) {
      expect(xml.split('<filterref').length - 1).toBe(2);
      expect(xml).toMatch(/name=.ADDRESS. value=.192\.168\.122\.1./);
    }
  });

  it('is before an interface that is attached later, from its first packet on', async () => {
    await firewall().set(uuid, WEB);
    simulation.calls.length = 0;
    await simulation.driver.interfaces?.attach(uuid, { network: 'default' });
    const [live = '', inactive = ''] = await state();
    for (const xml of [live, inactive]) expect(xml.split('<filterref').length - 1).toBe(3);
    expect(simulation.calls).not.toContain('DOMAIN_UPDATE_DEVICE_FLAGS');
  });

  it('costs no change of an interface that has it', async () => {
    await firewall().set(uuid, WEB);
    simulation.calls.length = 0;
    await firewall().set(uuid, OPEN);
    expect(simulation.calls).not.toContain('DOMAIN_UPDATE_DEVICE_FLAGS');
    expect(await firewall().get(uuid)).toEqual(OPEN);
  });

  it.each([
    ['instead of', false],
    ['after', true],
  ])(
    'that cannot be set leaves everything as it was, whichever call fails %s its work',
    async (_, afterwards) => {
      for (const first of [undefined, WEB]) {
        if (first !== undefined) await firewall().set(uuid, first);
        for (const [call, nth] of CHANGES) {
          if (first !== undefined && call === 'DOMAIN_UPDATE_DEVICE_FLAGS') continue;
          const before = await state();
          simulation.host.faults.plant(call, { error: broken, nth, afterwards });
          await expect(firewall().set(uuid, OPEN), `${call} ${nth}`).rejects.toMatchObject({
            code: 'failed',
          });
          expect(await state(), `${call} ${nth}`).toEqual(before);
          expect(await firewall().get(uuid)).toEqual(first);
        }
      }
    },
  );

  it.each([
    ['instead of', false],
    ['after', true],
  ])('that cannot be cleared holds on, whichever call fails %s its work', async (_, afterwards) => {
    await firewall().set(uuid, WEB);
    const before = await state();
    for (const [call, nth] of [...CHANGES.slice(1), ['NWFILTER_UNDEFINE', 1] as const]) {
      simulation.host.faults.plant(call, { error: broken, nth, afterwards });
      await expect(firewall().clear(uuid), `${call} ${nth}`).rejects.toMatchObject({ code: 'failed' });
      expect(await state(), `${call} ${nth}`).toEqual(before);
    }
    await firewall().clear(uuid);
    expect(await firewall().get(uuid)).toBeUndefined();
    expect(await filterNames()).toEqual([]);
  });

  it('says what could not be taken back', async () => {
    simulation.host.faults.plant('DOMAIN_SET_METADATA', { error: broken, times: 2 });
    await expect(firewall().set(uuid, WEB)).rejects.toMatchObject({
      code: 'failed',
      message: expect.stringContaining(
        'left behind: the policy in the metadata (broken as planted)',
      ) as string,
    });
  });

  it('is not put in the place of a filter of somebody else, nor is that taken away', async () => {
    await connection().nwFilterDefineXML("<filter name='theirs'/>");
    const domain = await connection().domainLookupByUUID(uuid);
    const card = (rest: string) =>
      `<interface type='network'><source network='default'/><mac address='${MAC}'/>${rest}</interface>`;
    await domain.updateDevice(card("<filterref filter='theirs'/>"), 3);
    const before = await state();
    await expect(firewall().set(uuid, WEB)).rejects.toMatchObject({
      code: 'conflict',
      message: `Interface ${MAC} of "web1" has the filter "theirs", which is not Hostelry's`,
    });
    expect(await state()).toEqual(before);
    await firewall().clear(uuid);
    expect(await state()).toEqual(before);
  });

  it('that libvirt cannot express is refused by its rule, before anything is done', async () => {
    const policy: FirewallPolicy = {
      rules: [{ direction: 'out' }, { direction: 'in', remote: 'fe80::1%eth0' }],
    };
    simulation.calls.length = 0;
    await expect(firewall().set(uuid, policy)).rejects.toMatchObject({
      code: 'unsupported',
      details: { field: 'rules.1.remote' },
    });
    expect(simulation.calls).toEqual([]);
  });

  it('that is damaged in the metadata is said, and replaced', async () => {
    const domain = await connection().domainLookupByUUID(uuid);
    const target = { key: 'hostelry-firewall', uri: 'urn:hostelry:firewall:1', flags: 3 };
    await domain.setMetadata(2, '<policy>{"rules":7}</policy>', target);
    await expect(firewall().get(uuid)).rejects.toMatchObject({ code: 'failed' });
    await firewall().set(uuid, WEB);
    expect(await firewall().get(uuid)).toEqual(WEB);
  });

  it('goes with its instance, and a destroy that could not take it away can be repeated', async () => {
    const { driver, host } = simulation;
    await firewall().set(uuid, WEB);
    host.faults.plant('NWFILTER_UNDEFINE', { error: broken });
    await expect(driver.destroy(uuid)).rejects.toMatchObject({ code: 'failed' });
    await driver.destroy(uuid);
    expect(await filterNames()).toEqual([]);
    expect(host.domains.list()).toEqual([]);
  });
});

/** The calls that change something when a policy is set, with which of them is meant: two interfaces, twice. */
const CHANGES = [
  ['NWFILTER_DEFINE_XML', 1],
  ...[1, 2, 3, 4].map((nth) => ['DOMAIN_UPDATE_DEVICE_FLAGS', nth] as const),
  ['DOMAIN_SET_METADATA', 1],
] as const;

describe('the firewall of a host', () => {
  it('is absent where nothing is to be filtered, and its start fails for a plug-in that is not there', async () => {
    const noop = await simulate({ driver: { firewall: 'noop' } });
    expect(noop.driver.firewall).toBeUndefined();
    await noop.stop();
    await expect(simulate({ driver: { firewall: 'nothing-of-that-name' } })).rejects.toMatchObject({
      code: 'not-found',
      message: expect.stringContaining('built in are nwfilter, noop') as string,
    });
  });
});

describe("an instance's filter", () => {
  /** Without what links them to the text that they were read from. */
  const rulesOf = (policy: FirewallPolicy): readonly NWFilterRule[] => {
    const xml = filterXml('hostelry-instance-x', '0a5f2c51-8a5e-4b43-9d6a-52a8f7f6a111', policy);
    return JSON.parse(JSON.stringify(parseNWFilter(xml).rule)) as NWFilterRule[];
  };
  /** What comes of the policy's rules, and of nothing else. */
  const own = (policy: FirewallPolicy): readonly NWFilterRule[] =>
    rulesOf(policy).filter(({ priority }) => priority === 500);

  it('is well-formed, drops what nothing accepts, and drops it last', () => {
    const xml = filterXml('x', '0a5f2c51-8a5e-4b43-9d6a-52a8f7f6a111', WEB);
    expect(parseDocument(xml).root.name).toBe('filter');
    const rules = rulesOf({ rules: [] });
    const last = Math.max(...rules.map(({ priority = 0 }) => priority));
    expect(rules.filter(({ priority }) => priority === last)).toMatchObject([
      { action: 'drop', direction: 'inout', all: {} },
      { action: 'drop', direction: 'inout', 'all-ipv6': {} },
    ]);
  });

  it('has a rule for each IP version, by the other end as source or destination', () => {
    const ports = { from: 53, to: 54 };
    expect(
      own({
        rules: [
          { direction: 'in', protocol: 'udp', ports, remote: '10.0.0.0/8' },
          { direction: 'out', protocol: 'sctp', ports, remote: 'fd00::5' },
          { direction: 'in', protocol: 'tcp', remote: '0.0.0.0/0' },
          { direction: 'out' },
        ],
      }).map(({ priority: _priority, action: _action, ...rule }) => rule),
    ).toEqual([
      {
        direction: 'in',
        udp: { srcipaddr: '10.0.0.0', srcipmask: '8', dstportstart: '53', dstportend: '54' },
      },
      {
        direction: 'out',
        'sctp-ipv6': { dstipaddr: 'fd00::5', dstipmask: '128', dstportstart: '53', dstportend: '54' },
      },
      { direction: 'in', tcp: {} },
      { direction: 'out', all: {} },
      { direction: 'out', 'all-ipv6': {} },
    ]);
  });

  it('lets the answers to a query of ICMP out, which libvirt does not by itself', () => {
    const ping = {
      direction: 'in',
      protocol: 'icmp',
      icmp: { type: 8, code: 0 },
      remote: '10.0.0.0/8',
    } as const;
    expect(own({ rules: [ping] })).toMatchObject([
      { direction: 'in', icmp: { srcipaddr: '10.0.0.0', srcipmask: '8', type: 8, code: 0 } },
      { direction: 'out', icmp: { dstipaddr: '10.0.0.0', dstipmask: '8', type: 0, state: 'ESTABLISHED' } },
    ]);
  });

  it('has the types of ICMPv6 as they are, and no state of those that are not tracked', () => {
    const typed = (type: number) =>
      own({ rules: [{ direction: 'in', ipVersion: 6, protocol: 'icmp', icmp: { type } }] });
    expect(typed(128)).toMatchObject([{ icmpv6: { type: 128 } }, { icmpv6: { type: 129 } }]);
    expect(typed(134)).toMatchObject([{ statematch: 'false', icmpv6: { type: 134 } }]);
    expect(typed(1)).toHaveLength(1);
  });

  it('looks at senders unless the guest may be anybody', () => {
    const senders = (policy: FirewallPolicy) => rulesOf(policy).filter(({ priority = 0 }) => priority < -800);
    expect(senders(WEB).map(({ mac }) => mac?.srcmacaddr)).toContain('$MAC');
    expect(senders({ ...WEB, allowSpoofing: true })).toEqual([]);
  });
});

describe('the addresses that an interface may send from', () => {
  const network = (ip: string) => parseNetwork(`<network><name>n</name>${ip}</network>`);

  it('are those of its network, or the one that is reserved for it', () => {
    const subnet = network(
      `<ip address='10.1.0.1' netmask='255.255.240.0'><dhcp><host mac='${MAC}' ip='10.1.0.9'/></dhcp></ip>`,
    );
    expect(addressParameters('52:54:00:00:00:99', subnet)).toMatchObject({
      ...{ ADDRESS: '10.1.0.1', PREFIX: '20', GATEWAY: '10.1.0.1' },
      ...{ ADDRESS6: '::', PREFIX6: '0' },
    });
    expect(addressParameters(MAC.toUpperCase(), subnet)).toMatchObject({
      ...{ ADDRESS: '10.1.0.9', PREFIX: '32', GATEWAY: '10.1.0.1' },
    });
    expect(
      addressParameters(MAC, network("<ip family='ipv6' address='fd00::1' prefix='64'/>")),
    ).toMatchObject({
      ...{ ADDRESS: '0.0.0.0', PREFIX: '0', ADDRESS6: 'fd00::1', PREFIX6: '64', GATEWAY6: 'fd00::1' },
    });
  });

  it('are any where the network says nothing, or several things', () => {
    const several = network("<ip address='10.1.0.1' prefix='24'/><ip address='10.2.0.1' prefix='24'/>");
    for (const known of [several, network(''), undefined])
      expect(addressParameters(MAC, known)).toMatchObject({ ADDRESS: '0.0.0.0', PREFIX: '0' });
  });
});
