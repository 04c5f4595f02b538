import { PassThrough } from 'node:stream';
import { type FirewallPolicy } from '@hostelry/compute';
import { accepting, faultOf, type Fault } from './fault.js';

const FROZEN = 'freezes and thaws the file systems of a guest';
const ALL = 'gives the statistics of every instance once, running or not';
const POLICY = 'sets, replaces and clears the policy of an instance';

/** Defects of what can be seen of a guest, asked of it, and of what stands before it. */
export const sightFaults: readonly Fault[] = [
  faultOf(
    'consoleLog',
    'gives more of the log than was asked for',
    (facet) => ({
      read: (uuid, { signal } = {}) => facet.read(uuid, signal === undefined ? {} : { signal }),
    }),
    ['reads the end of the console log, of what runs and of what is down'],
  ),
  faultOf(
    'display',
    'keeps a display open when the instance stops',
    (facet, driver) => ({
      open: async (uuid, options) => {
        await facet.describe(uuid, options);
        await driver.get(uuid);
        return new PassThrough();
      },
    }),
    ['refuses the display of what is down, and ends one that is open when the instance stops'],
  ),
  faultOf('display', 'opens the display of what is down', () => ({ describe: async () => [] }), [
    'refuses the display of what is down, and ends one that is open when the instance stops',
  ]),
  faultOf(
    'agent',
    'freezes twice',
    (facet) => ({
      freeze: async (uuid, options) => {
        await facet.thaw(uuid, options);
        return facet.freeze(uuid, options);
      },
    }),
    [FROZEN],
  ),
  faultOf('agent', 'thaws nothing', () => ({ thaw: async () => ({ fileSystems: 0 }) }), [FROZEN]),
  faultOf(
    'agent',
    'tells passwords',
    (facet) => ({
      setPassword: (uuid, spec, options) =>
        facet.setPassword(uuid, spec, options).catch((error: Error) => {
          throw Object.assign(error, { message: `${error.message}: ${spec.password}` });
        }),
    }),
    ['sets a password, and refuses an invalid one by its field'],
  ),
  faultOf(
    'agent',
    'says names where addresses are asked for',
    () => ({
      addresses: async () => [
        { name: 'eth0', addresses: [{ address: 'guest.example', prefixLength: 24, family: 4 }] },
      ],
    }),
    ["gives the guest's addresses"],
  ),
  faultOf(
    'statistics',
    'leaves out what is down',
    (facet) => ({
      list: async (options) => (await facet.list(options)).filter(({ state }) => state === 'running'),
    }),
    [ALL],
  ),
  faultOf(
    'statistics',
    'gives instances twice',
    (facet) => ({
      list: async (options) => [...(await facet.list(options)), ...(await facet.list(options))],
    }),
    [ALL],
  ),
  faultOf(
    'statistics',
    'counts backwards',
    (facet) => {
      let left = Number.MAX_SAFE_INTEGER;
      return {
        list: async (options) =>
          (await facet.list(options)).map((each) => ({ ...each, cpuTimeNs: (left -= 1) })),
      };
    },
    ['counts on, and never back'],
  ),
  faultOf(
    'statistics',
    'gives numbers below zero',
    (facet) => ({
      list: async (options) => (await facet.list(options)).map((each) => ({ ...each, cpuTimeNs: -1 })),
    }),
    [ALL],
  ),
  faultOf(
    'statistics',
    'diagnoses for another driver',
    (facet) => ({
      diagnose: async (...args) => ({ ...(await facet.diagnose(...args)), driver: 'other' }),
    }),
    ['diagnoses an instance, and names itself and the hypervisor'],
  ),
  faultOf(
    'statistics',
    'has more memory free than there is',
    (facet) => ({
      host: async (options) => ({ ...(await facet.host(options)), memory: { totalMiB: 1, freeMiB: 2 } }),
    }),
    ['gives the statistics of the host'],
  ),
  faultOf(
    'firewall',
    'enforces less than it was told',
    (facet) => ({
      set: (uuid, { rules, ...policy }, options) =>
        facet.set(uuid, { ...policy, rules: rules?.slice(1) ?? rules }, options),
    }),
    [POLICY],
  ),
  faultOf(
    'firewall',
    'never replaces a policy',
    (facet) => ({
      set: async (uuid, policy, options) => {
        const before = await facet.get(uuid, options);
        await facet.set(
          uuid,
          before === undefined ? policy : { rules: [...before.rules, ...policy.rules] },
          options,
        );
      },
    }),
    [POLICY],
  ),
  faultOf(
    'firewall',
    'has no firewall while it is changed wrongly',
    (facet) => ({
      set: (uuid, policy, options) =>
        facet.set(uuid, policy, options).catch(async (error: unknown) => {
          await facet.clear(uuid);
          throw error;
        }),
    }),
    ['refuses an invalid policy, names the field, and the policy before holds'],
  ),
  faultOf(
    'firewall',
    'forgets the policy when the instance stops',
    (facet, driver) => ({
      set: async (uuid, policy, options) => {
        await facet.set(uuid, policy, options);
        driver.subscribe((event) => {
          if (event.type === 'instance' && event.change === 'stopped')
            void facet.clear(uuid).catch(() => undefined);
        });
      },
    }),
    ['keeps the policy when the instance is restarted'],
  ),
  faultOf(
    'firewall',
    'keeps the policy of what is gone',
    (facet) => {
      const kept = new Map<string, FirewallPolicy>();
      return {
        set: async (uuid, policy, options) => {
          await facet.set(uuid, policy, options);
          kept.set(uuid, policy);
        },
        get: async (uuid, options) => (await facet.get(uuid, options)) ?? kept.get(uuid),
      };
    },
    ['forgets the policy with its instance'],
  ),
  faultOf(
    'firewall',
    'takes any policy',
    (facet) => ({
      set: (...args) => accepting(facet.set(...args), 'invalid'),
    }),
    ['refuses an invalid policy, names the field, and the policy before holds'],
  ),
];
