import assert from 'node:assert/strict';
import { type FirewallPolicy } from '@hostelry/compute';
import { type CaseDefinition } from '../case.js';
import { fails } from '../expectations.js';
import { facetOf } from '../facet-of.js';

const WEB: FirewallPolicy = {
  rules: [
    { direction: 'in', ipVersion: 4, protocol: 'tcp', ports: { from: 80, to: 443 } },
    { direction: 'in', ipVersion: 4, protocol: 'icmp', icmp: { type: 8 }, remote: '10.0.0.0/8' },
    { direction: 'out' },
  ],
};
const CLOSED: FirewallPolicy = { rules: [] };

/** What each invalid policy has wrong, by the field that the error must name. */
const INVALID: Readonly<Record<string, object>> = {
  rules: {},
  'rules.0.direction': { rules: [{ direction: 'up' }] },
  'rules.0.ports': { rules: [{ direction: 'in', ports: { from: 1, to: 2 } }] },
  'rules.0.remote': { rules: [{ direction: 'in', remote: 'example.org' }] },
};

/** The firewall facet. What passes on the wire is beyond this kit: only what the driver says that it enforces is looked at. */
export const firewallCases: readonly CaseDefinition[] = [
  {
    name: 'sets, replaces and clears the policy of an instance',
    async run(subject) {
      const firewall = facetOf(subject.driver, 'firewall');
      const { uuid } = await subject.spawn();
      assert.equal(await firewall.get(uuid), undefined, 'A new instance has no policy');
      await firewall.set(uuid, WEB);
      assert.deepEqual(await firewall.get(uuid), WEB);
      await firewall.set(uuid, CLOSED);
      assert.deepEqual(await firewall.get(uuid), CLOSED);
      await firewall.clear(uuid);
      await firewall.clear(uuid);
      assert.equal(await firewall.get(uuid), undefined);
      await subject.expectState(uuid, 'running');
    },
  },
  {
    name: 'refuses an invalid policy, names the field, and the policy before holds',
    async run(subject) {
      const firewall = facetOf(subject.driver, 'firewall');
      const { uuid } = await subject.spawn();
      await firewall.set(uuid, WEB);
      for (const [field, wrong] of Object.entries(INVALID)) {
        const what = `set of ${JSON.stringify(wrong)}`;
        const error = await fails(what, () => firewall.set(uuid, wrong as FirewallPolicy), {
          code: 'invalid',
        });
        assert.equal(error.details.field, field, `details.field must name what is wrong: ${error.message}`);
      }
      assert.deepEqual(await firewall.get(uuid), WEB);
    },
  },
  {
    name: 'keeps the policy when the instance is restarted',
    async run(subject) {
      const firewall = facetOf(subject.driver, 'firewall');
      const { uuid } = await subject.spawn();
      await firewall.set(uuid, WEB);
      await subject.powerCycle(uuid);
      assert.deepEqual(await firewall.get(uuid), WEB);
    },
  },
  {
    name: 'forgets the policy with its instance',
    async run(subject) {
      const { driver } = subject;
      const firewall = facetOf(driver, 'firewall');
      const spec = await subject.specWithUuid();
      const before = await subject.profile.leftovers?.();
      await driver.spawn(spec);
      await firewall.set(spec.uuid, WEB);
      await driver.destroy(spec.uuid);
      assert.deepEqual(await subject.profile.leftovers?.(), before, 'The policy left something behind');
      await driver.spawn(spec);
      assert.equal(await firewall.get(spec.uuid), undefined, 'A new instance has no policy');
    },
  },
];
