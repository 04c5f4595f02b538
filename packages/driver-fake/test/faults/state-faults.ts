import { litter } from './core-faults.js';
import { accepting, faultOf, type Fault } from './fault.js';

const SUSPENDED = 'suspends and resumes, frees the memory meanwhile, and repeating either is no error';
const TAKEN = 'takes snapshots, lists them in order, and leaves the instance as it is';
const REVERTED = 'goes back to a snapshot, to the state that it says and the devices that there were';
const RESCUED = 'boots an instance from the rescue image, and as it was afterwards';
const RESIZED = 'gives a running instance another size, and it runs again';

/** Defects of facets that take an instance from one state to another. */
export const stateFaults: readonly Fault[] = [
  faultOf(
    'suspend',
    'pauses where it should suspend',
    (_, driver) => ({ suspend: (uuid) => driver.pause!.pause(uuid) }),
    [SUSPENDED],
  ),
  faultOf(
    'suspend',
    'starts anew what was discarded',
    (facet, driver) => ({
      discard: async (uuid, options) => {
        await facet.discard(uuid, options);
        await driver.power!.start(uuid);
      },
    }),
    ['discards what was saved, and starts anew afterwards'],
  ),
  faultOf(
    'suspend',
    'resumes what was paused as running',
    (facet, driver) => ({
      resume: async (uuid, options) => {
        await facet.resume(uuid, options);
        if ((await driver.get(uuid)).state === 'paused') await driver.pause!.resume(uuid);
      },
    }),
    ['resumes what was paused as paused'],
  ),
  faultOf(
    'suspend',
    'says that it suspended what is down',
    (facet) => ({
      suspend: (uuid, options) => accepting(facet.suspend(uuid, options), 'conflict'),
    }),
    ['refuses to suspend, to resume and to discard what is down'],
  ),
  faultOf(
    'snapshots',
    'stops an instance whose snapshot it takes',
    (facet, driver) => ({
      create: async (uuid, spec, options) => {
        const info = await facet.create(uuid, spec, options);
        await driver.power!.stop(uuid, { mode: 'force' });
        return info;
      },
    }),
    [TAKEN],
  ),
  faultOf(
    'snapshots',
    'lists snapshots in any order',
    (facet) => ({
      list: async (...args) => [...(await facet.list(...args))].reverse(),
    }),
    [TAKEN],
  ),
  faultOf(
    'snapshots',
    'tells moments in seconds',
    (facet) => ({
      create: async (...args) => {
        const info = await facet.create(...args);
        return { ...info, createdAt: Math.floor(info.createdAt / 1000) };
      },
    }),
    [TAKEN],
  ),
  faultOf('snapshots', 'goes back to nothing', () => ({ revert: async () => undefined }), [REVERTED]),
  faultOf(
    'snapshots',
    'loses the snapshot that it goes back to',
    (facet) => ({
      revert: async (uuid, name, options) => {
        await facet.revert(uuid, name, options);
        await facet.delete(uuid, name);
      },
    }),
    [REVERTED],
  ),
  faultOf(
    'snapshots',
    'deletes all snapshots at once',
    (facet) => ({
      delete: async (uuid, name, options) => {
        await facet.delete(uuid, name, options);
        for (const each of await facet.list(uuid)) await facet.delete(uuid, each.name);
      },
    }),
    ['deletes a snapshot and no other'],
  ),
  faultOf(
    'snapshots',
    'keeps no memory, and says nothing',
    (facet) => ({
      create: (uuid, { memory: _memory, ...spec }, options) => facet.create(uuid, spec, options),
    }),
    ['refuses to keep the memory of what is down'],
  ),
  faultOf(
    'capture',
    'gives an image without bytes',
    (facet) => ({
      capture: async (...args) => {
        const image = await facet.capture(...args);
        image.stream.read();
        image.stream.push(null);
        return { ...image, stream: image.stream.drop(1) };
      },
    }),
    ['gives the root disk as an image, and leaves nothing of the copy'],
  ),
  faultOf(
    'capture',
    'says qcow2 of what is raw',
    (facet) => ({
      capture: async (...args) => ({ ...(await facet.capture(...args)), format: 'qcow2' as const }),
    }),
    ['gives the root disk as an image, and leaves nothing of the copy'],
  ),
  faultOf(
    'capture',
    'leaves the copy behind',
    (facet, _driver, host) => ({
      capture: async (...args) => {
        const image = await facet.capture(...args);
        litter.set(host, (litter.get(host) ?? 0) + 1);
        return image;
      },
    }),
    [
      'gives the root disk as an image, and leaves nothing of the copy',
      'leaves nothing of the copy when the image is given up',
    ],
  ),
  faultOf(
    'rescue',
    'does not say that an instance is rescued',
    (facet, _driver, host) => ({
      rescue: async (uuid, spec, options) => {
        await facet.rescue(uuid, spec, options);
        const guest = host.guest(uuid);
        guest.beforeRescue = undefined;
      },
    }),
    [RESCUED],
  ),
  faultOf(
    'rescue',
    'leaves the instance off after a rescue',
    (facet, driver) => ({
      unrescue: async (uuid, options) => {
        await facet.unrescue(uuid, options);
        await driver.power!.stop(uuid, { mode: 'force' });
      },
    }),
    [RESCUED],
  ),
  faultOf(
    'rescue',
    'says that it rescued from nothing',
    (facet) => ({
      rescue: (...args) => accepting(facet.rescue(...args), 'invalid'),
    }),
    [
      'refuses a rescue from nothing, and from an image that is not there, and leaves the instance defined as it was',
    ],
  ),
  faultOf(
    'resize',
    'leaves the instance off',
    (facet, driver) => ({
      resize: async (uuid, size, options) => {
        const info = await facet.resize(uuid, size, options);
        await driver.power!.stop(uuid, { mode: 'force' });
        return info;
      },
    }),
    [RESIZED],
  ),
  faultOf(
    'resize',
    'changes the memory alone',
    (facet) => ({
      resize: (uuid, { vcpus: _vcpus, ...size }, options) => facet.resize(uuid, size, options),
    }),
    [RESIZED],
  ),
  faultOf(
    'resize',
    'starts what it resized',
    (facet, driver) => ({
      resize: async (uuid, size, options) => {
        const info = await facet.resize(uuid, size, options);
        if (info.state === 'stopped') await driver.power!.start(uuid);
        return info;
      },
    }),
    ['gives what is down another size, and leaves it down'],
  ),
  faultOf(
    'resize',
    'stops an instance before it knows whether it fits',
    (facet, driver) => ({
      resize: async (uuid, size, options) => {
        if ((size.memoryMiB ?? 0) > 1_000_000) await driver.power!.stop(uuid, { mode: 'force' });
        return facet.resize(uuid, size, options);
      },
    }),
    ['refuses a size that does not fit the host, and leaves the instance as it is'],
  ),
];
