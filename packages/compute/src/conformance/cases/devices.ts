import assert from 'node:assert/strict';
import { checkSchema, deviceInfoSchema, validateDeviceSpec, type DeviceSpec } from '@hostelry/compute';
import { type CaseDefinition } from '../case.js';
import { fails } from '../expectations.js';
import { facetOf } from '../facet-of.js';
import { type Subject } from '../subject.js';

/** The devices facet. */
export const devicesCases: readonly CaseDefinition[] = [
  {
    name: 'attaches a device and detaches it',
    async run(subject) {
      const devices = facetOf(subject.driver, 'devices');
      const { uuid } = await subject.spawn();
      const before = await idsOf(subject, uuid);
      const device = await devices.attach(uuid, wanted(subject));
      checkSchema(deviceInfoSchema, device, 'The device that attach gives');
      assert.deepEqual(
        await idsOf(subject, uuid),
        [...before, device.id].sort(),
        'list must show the new device',
      );
      assert.ok(device.removable, 'What was attached must be removable');
      await devices.detach(uuid, device.id);
      assert.deepEqual(await idsOf(subject, uuid), before, 'list must not show what was detached');
      const expected = { code: 'not-found', naming: [device.id] } as const;
      await fails('A second detach', () => devices.detach(uuid, device.id), expected);
    },
  },
  {
    name: 'keeps an attached device when the instance is restarted',
    async run(subject) {
      const devices = facetOf(subject.driver, 'devices');
      const { uuid } = await subject.spawn();
      const { kind } = await devices.attach(uuid, wanted(subject));
      const count = (await devices.list(uuid)).filter((each) => each.kind === kind).length;
      await subject.powerCycle(uuid);
      const after = (await devices.list(uuid)).filter((each) => each.kind === kind).length;
      assert.equal(after, count, 'It must be there after the next start');
    },
  },
  {
    name: 'refuses to detach what cannot be removed',
    async run(subject) {
      const devices = facetOf(subject.driver, 'devices');
      const { uuid } = await subject.spawn();
      for (const { id, removable } of await devices.list(uuid)) {
        if (removable) continue;
        await fails(`detach of ${id}`, () => devices.detach(uuid, id), { code: 'conflict', naming: [id] });
      }
    },
  },
  {
    name: 'refuses an invalid device, and one that the host does not have',
    async run(subject) {
      const devices = facetOf(subject.driver, 'devices');
      const { uuid } = await subject.spawn();
      const before = await idsOf(subject, uuid);
      const floppy = { kind: 'floppy' } as unknown as DeviceSpec;
      const error = await fails('attach of a floppy', () => devices.attach(uuid, floppy), {
        code: 'invalid',
      });
      assert.equal(error.details.field, 'kind', `details.field must name what is wrong: ${error.message}`);
      const nowhere = { kind: 'pci', address: 'ffff:ff:1f.7' } as const;
      await fails('attach of no device', () => devices.attach(uuid, nowhere), {
        code: ['not-found', 'unsupported'],
      });
      assert.deepEqual(await idsOf(subject, uuid), before, 'The instance must have the devices it had');
    },
  },
  {
    name: "lists the host's devices so that they can be asked for",
    async run({ driver }) {
      for (const { spec, summary } of await facetOf(driver, 'devices').hostDevices()) {
        validateDeviceSpec(spec);
        assert.ok(summary.length > 0, 'A device of the host must have a summary');
      }
    },
  },
];

function wanted({ profile }: Subject): DeviceSpec {
  return profile.newDevice ?? { kind: 'random' };
}

async function idsOf({ driver }: Subject, uuid: string): Promise<string[]> {
  const all = await facetOf(driver, 'devices').list(uuid);
  for (const device of all) checkSchema(deviceInfoSchema, device, 'A device that list gives');
  return all.map(({ id }) => id).sort();
}
