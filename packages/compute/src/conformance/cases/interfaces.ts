import assert from 'node:assert/strict';
import { type InterfaceSpec } from '@hostelry/compute';
import { type CaseDefinition } from '../case.js';
import { fails } from '../expectations.js';
import { facetOf } from '../facet-of.js';
import { type Subject } from '../subject.js';

const MAC = '52:54:00:c0:ff:ee';

/** What each invalid interface has wrong, by the field that the error must name. */
const INVALID: Readonly<Record<string, object>> = {
  network: {},
  mac: { network: 'default', mac: '01:00:5e:00:00:01' },
  colour: { network: 'default', colour: 'green' },
};

/** The interfaces facet. */
export const interfacesCases: readonly CaseDefinition[] = [
  {
    name: 'attaches an interface to a running instance and detaches it',
    async run(subject) {
      await attachAndDetach(subject, (await subject.spawn()).uuid);
    },
  },
  {
    name: 'attaches an interface to what is down and detaches it',
    async run(subject) {
      await attachAndDetach(subject, (await subject.spawnStopped()).uuid);
    },
  },
  {
    name: 'keeps an attached interface, with its MAC address, when the instance is restarted',
    async run(subject) {
      const { driver } = subject;
      const { uuid } = await subject.spawn();
      const made = await facetOf(driver, 'interfaces').attach(uuid, { ...wanted(subject), mac: MAC });
      assert.equal(made.mac.toLowerCase(), MAC, 'attach must give the MAC address that was asked for');
      await subject.powerCycle(uuid);
      assert.ok((await macsOf(subject, uuid)).includes(MAC), 'It must be there after the next start');
    },
  },
  {
    name: 'refuses an interface whose MAC address the instance has already',
    async run(subject) {
      const interfaces = facetOf(subject.driver, 'interfaces');
      const { uuid } = await subject.spawn();
      const spec = { ...wanted(subject), mac: MAC };
      await interfaces.attach(uuid, spec);
      const before = await subject.driver.get(uuid);
      await fails('attach with a MAC address in use', () => interfaces.attach(uuid, spec), {
        code: 'conflict',
      });
      await subject.expectUnchanged(before);
    },
  },
  {
    name: 'refuses an invalid interface and names the field',
    async run(subject) {
      const before = await subject.spawn();
      const { attach } = callsOf(subject);
      for (const [field, wrong] of Object.entries(INVALID)) {
        const what = `attach of ${JSON.stringify(wrong)}`;
        const error = await fails(what, () => attach(before.uuid, wrong as InterfaceSpec), {
          code: 'invalid',
        });
        assert.equal(error.details.field, field, `details.field must name what is wrong: ${error.message}`);
      }
      await subject.expectUnchanged(before);
    },
  },
  {
    name: 'says not-found for a network that is not there, and for a MAC address that the instance does not have',
    async run(subject) {
      const before = await subject.spawn();
      const { attach, detach } = callsOf(subject);
      const nowhere = { network: 'hostelry-conformance-none' };
      const code = 'not-found';
      await fails('attach to no network', () => attach(before.uuid, nowhere), {
        code,
        naming: [nowhere.network],
      });
      await fails('detach of no interface', () => detach(before.uuid, MAC), { code, naming: [MAC] });
      await subject.expectUnchanged(before);
    },
  },
];

async function attachAndDetach(subject: Subject, uuid: string): Promise<void> {
  const { attach, detach } = callsOf(subject);
  const before = await macsOf(subject, uuid);
  const { mac } = await attach(uuid, wanted(subject));
  const during = await macsOf(subject, uuid);
  assert.deepEqual(during.sort(), [...before, mac.toLowerCase()].sort(), 'get must show the new interface');
  await detach(uuid, mac);
  assert.deepEqual(await macsOf(subject, uuid), before, 'get must not show what was detached');
  await fails('A second detach', () => detach(uuid, mac), { code: 'not-found', naming: [mac] });
}

function callsOf({ driver }: Subject): {
  attach: (uuid: string, spec: InterfaceSpec) => Promise<{ mac: string }>;
  detach: (uuid: string, mac: string) => Promise<void>;
} {
  const facet = facetOf(driver, 'interfaces');
  return { attach: (uuid, spec) => facet.attach(uuid, spec), detach: (uuid, mac) => facet.detach(uuid, mac) };
}

function wanted({ profile }: Subject): InterfaceSpec {
  return profile.newInterface ?? { network: 'default' };
}

async function macsOf({ driver }: Subject, uuid: string): Promise<string[]> {
  return (await driver.get(uuid)).interfaces.flatMap(({ mac }) =>
    mac === undefined ? [] : [mac.toLowerCase()],
  );
}
