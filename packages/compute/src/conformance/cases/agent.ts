import assert from 'node:assert/strict';
import { isIP } from 'node:net';
import { type PasswordSpec } from '@hostelry/compute';
import { type CaseDefinition } from '../case.js';
import { fails } from '../expectations.js';
import { facetOf } from '../facet-of.js';
import { type ConformanceProfile } from '../profile.js';

/** The agent facet. Where the profile's guests have no agent, each call must say so. */
export function agentCases({ hasAgent = true }: ConformanceProfile): readonly CaseDefinition[] {
  return [...(hasAgent ? ANSWERED : [NOT_ANSWERED]), ...REFUSED];
}

const NOT_ANSWERED: CaseDefinition = {
  name: 'says that a guest has no agent',
  async run(subject) {
    const agent = facetOf(subject.driver, 'agent');
    const { uuid } = await subject.spawn();
    const code = ['unsupported', 'timeout'] as const;
    await fails('addresses without an agent', () => agent.addresses(uuid), { code });
    await fails('freeze without an agent', () => agent.freeze(uuid), { code });
  },
};

const ANSWERED: readonly CaseDefinition[] = [
  {
    name: 'freezes and thaws the file systems of a guest',
    async run(subject) {
      const agent = facetOf(subject.driver, 'agent');
      const { uuid } = await subject.spawn();
      await subject.settled(async () => {
        await agent.addresses(uuid);
      });
      const { fileSystems } = await agent.freeze(uuid);
      await fails('A second freeze', () => agent.freeze(uuid), { code: 'conflict' });
      assert.equal((await agent.thaw(uuid)).fileSystems, fileSystems, 'thaw must give as many as freeze');
      assert.equal((await agent.thaw(uuid)).fileSystems, 0, 'Nothing is left to thaw');
    },
  },
  {
    name: "gives the guest's addresses",
    async run(subject) {
      const agent = facetOf(subject.driver, 'agent');
      const { uuid } = await subject.spawn();
      await subject.settled(async () => {
        const interfaces = await agent.addresses(uuid);
        assert.ok(interfaces.length > 0, 'A guest has one interface at least');
        for (const { addresses } of interfaces) {
          for (const { address, family } of addresses)
            assert.equal(isIP(address), family, `${address} is of version ${family}`);
        }
      });
    },
  },
  {
    name: 'sets a password, and refuses an invalid one by its field',
    async run(subject) {
      const agent = facetOf(subject.driver, 'agent');
      const { uuid } = await subject.spawn();
      await subject.settled(() => agent.setPassword(uuid, { user: 'root', password: 'conformance-1' }));
      const wrong = { user: 'two words', password: 'conformance-2' } as PasswordSpec;
      const error = await fails('setPassword of an invalid user', () => agent.setPassword(uuid, wrong), {
        code: 'invalid',
      });
      assert.equal(error.details.field, 'user', `details.field must name what is wrong: ${error.message}`);
      assert.ok(!error.message.includes('conformance-2'), 'No message may hold a password');
    },
  },
];

const REFUSED: readonly CaseDefinition[] = [
  {
    name: 'refuses to ask the agent of what is down',
    async run(subject) {
      const agent = facetOf(subject.driver, 'agent');
      const { uuid, name } = await subject.spawnStopped();
      const expected = { code: 'conflict', naming: [name, uuid] } as const;
      await fails('addresses of what is down', () => agent.addresses(uuid), expected);
      await fails('freeze of what is down', () => agent.freeze(uuid), expected);
      await fails('thaw of what is down', () => agent.thaw(uuid), expected);
      const spec = { user: 'root', password: 'conformance' };
      await fails('setPassword of what is down', () => agent.setPassword(uuid, spec), expected);
    },
  },
];
