import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type {
  ComputeDriver,
  DriverEvent,
  InstanceChange,
  InstanceInfo,
  InstanceSpec,
  InstanceState,
  NetworkSpec,
  NetworkSubnet,
  PoolSpec,
  VolumeSpec,
} from '@hostelry/compute';
import { still } from './expectations.js';
import { facetOf } from './facet-of.js';
import { type ConformanceProfile } from './profile.js';

const EVENT_TIMEOUT_MS = 10_000;
const RETRY_MS = 50;

/** What one case works with: drivers of the profile's host, their events, and names of its own. It takes away what the case made. */
export class Subject {
  readonly profile: ConformanceProfile;
  /** Started. */
  readonly driver: ComputeDriver;
  /** What the driver told since before it was started. */
  readonly events: readonly DriverEvent[];
  readonly #drivers: ComputeDriver[] = [];
  readonly #peers: ComputeDriver[] = [];
  readonly #prefix = `conformance-${randomBytes(4).toString('hex')}`;
  #count = 0;

  /** Makes and starts the driver of a case. On failure the driver is stopped. */
  static async open(profile: ConformanceProfile): Promise<Subject> {
    const driver = await profile.createDriver();
    const events: DriverEvent[] = [];
    driver.subscribe((event) => void events.push(event));
    try {
      await driver.start();
    } catch (error) {
      await driver.stop();
      throw error;
    }
    return new Subject(profile, driver, events);
  }

  private constructor(profile: ConformanceProfile, driver: ComputeDriver, events: readonly DriverEvent[]) {
    this.profile = profile;
    this.driver = driver;
    this.events = events;
    this.#drivers.push(driver);
  }

  /** A name that no other guest has. */
  newName(): string {
    this.#count += 1;
    return `${this.#prefix}-${this.#count}`;
  }

  /** A spec that starts on this host. */
  async spec(name = this.newName()): Promise<InstanceSpec> {
    return (await this.profile.spec?.(name)) ?? { name, vcpus: 1, memoryMiB: 64 };
  }

  /** As spec, with a UUID that is known beforehand. */
  async specWithUuid(): Promise<InstanceSpec & { readonly uuid: string }> {
    return { ...(await this.spec()), uuid: randomUUID() };
  }

  async spawn(): Promise<InstanceInfo> {
    return this.driver.spawn(await this.spec());
  }

  /** An instance that is down; it needs the power facet. */
  async spawnStopped(): Promise<InstanceInfo> {
    const { uuid } = await this.spawn();
    await facetOf(this.driver, 'power').stop(uuid, { mode: 'force' });
    return this.driver.get(uuid);
  }

  /** Takes the instance's power and gives it again. */
  async powerCycle(uuid: string): Promise<void> {
    const power = facetOf(this.driver, 'power');
    await power.stop(uuid, { mode: 'force' });
    await power.start(uuid);
  }

  /** An empty volume that no instance has. */
  async volume(sizeMiB: number): Promise<VolumeSpec> {
    const made = await this.profile.volume?.(sizeMiB);
    assert.ok(made !== undefined, 'The profile has no volume');
    return made;
  }

  /** A pool that is not there yet. */
  poolSpec(): PoolSpec {
    const made = this.profile.newPool?.(this.newName());
    assert.ok(made !== undefined, 'The profile has no newPool');
    return made;
  }

  /** A network that is not there yet, with a subnet. */
  networkSpec(): NetworkSpec & { readonly subnets: readonly [NetworkSubnet] } {
    const made = this.profile.newNetwork?.(this.newName());
    const [subnet] = made?.subnets ?? [];
    assert.ok(made !== undefined && subnet !== undefined, 'The profile has no newNetwork with a subnet');
    return { ...made, subnets: [subnet] };
  }

  /** A started driver of another host. */
  async peer(): Promise<ComputeDriver> {
    const peer = await this.profile.createPeer?.();
    assert.ok(peer !== undefined, 'The profile has no createPeer');
    this.#drivers.push(peer);
    await peer.start();
    this.#peers.push(peer);
    return peer;
  }

  /** Tries until it succeeds; fails with its last error when no event could take longer. For what has no event: a guest that boots, a file that is removed. */
  async settled(check: () => void | Promise<void>): Promise<void> {
    const end = Date.now() + (this.profile.eventTimeoutMs ?? EVENT_TIMEOUT_MS);
    for (;;) {
      try {
        return await check();
      } catch (error) {
        if (Date.now() >= end) throw error;
        await delay(RETRY_MS);
      }
    }
  }

  /** Fails unless get says of the instance what it said before. */
  async expectUnchanged(before: InstanceInfo): Promise<void> {
    const now = await this.driver.get(before.uuid);
    assert.deepEqual(still(now), still(before), 'The instance must be as before');
  }

  /** Another driver of the same host, not started. */
  async createDriver(): Promise<ComputeDriver> {
    const driver = await this.profile.createDriver();
    this.#drivers.push(driver);
    return driver;
  }

  /** Fails unless get and list both say that the instance is in that state. */
  async expectState(uuid: string, state: InstanceState): Promise<void> {
    assert.equal((await this.driver.get(uuid)).state, state, `get must say that the instance is ${state}`);
    const listed = (await this.driver.list()).find((each) => each.uuid === uuid);
    assert.equal(listed?.state, state, `list must say that the instance is ${state}`);
  }

  /** The changes of an instance that were told, in order, but for `shutdown`, which a hypervisor may tell or not, and what the profile leaves out. */
  changesOf(uuid: string, events: readonly DriverEvent[] = this.events): InstanceChange[] {
    const told = events.flatMap((event) =>
      event.type === 'instance' && event.uuid === uuid && event.change !== 'shutdown' ? [event.change] : [],
    );
    if (this.profile.mayStartTwice === true) return withoutSecondStarts(told);
    if (this.profile.tellsResumedBeforeStarted !== true) return told;
    return told.filter((change, index) => change !== 'resumed' || told[index + 1] !== 'started');
  }

  /** Waits until events make it true; an AssertionError with `what` and what was told if that does not come in time. */
  async until(what: string, holds: () => boolean): Promise<void> {
    if (holds()) return;
    const { eventTimeoutMs = EVENT_TIMEOUT_MS } = this.profile;
    await new Promise<void>((resolve, reject) => {
      const end = (finish: () => void): void => {
        unsubscribe();
        clearTimeout(timer);
        finish();
      };
      // After the listener that records, which was there first.
      const unsubscribe = this.driver.subscribe(() => {
        if (holds()) end(resolve);
      });
      const timer = setTimeout(() => {
        const told = this.events.map((event) => event.change).join(', ') || 'nothing';
        const message = `${what} was not told within ${eventTimeoutMs} ms; told was: ${told}`;
        end(() => reject(new assert.AssertionError({ message })));
      }, eventTimeoutMs);
    });
  }

  async #removeInstances(driver: ComputeDriver): Promise<void> {
    const own = (await driver.list()).filter(({ name }) => name.startsWith(`${this.#prefix}-`));
    // Once each, also where a driver lists one twice: that is for a case to find.
    for (const uuid of new Set(own.map((info) => info.uuid))) await driver.destroy(uuid);
  }

  async #removeImages({ images }: ComputeDriver): Promise<void> {
    for (const { name } of (await images?.list()) ?? []) {
      if (name.startsWith(`${this.#prefix}-`)) await images?.delete(name);
    }
  }

  async #removePools({ storagePools }: ComputeDriver): Promise<void> {
    if (this.profile.newPool === undefined || storagePools === undefined) return;
    for (const { name } of await storagePools.list()) {
      if (!name.startsWith(`${this.#prefix}-`)) continue;
      await storagePools.start(name);
      await storagePools.delete(name, { contents: true });
    }
  }

  async #removeNetworks({ networks }: ComputeDriver): Promise<void> {
    if (this.profile.newNetwork === undefined || networks === undefined) return;
    for (const { name } of await networks.list()) {
      if (name.startsWith(`${this.#prefix}-`)) await networks.delete(name);
    }
  }

  /** Removes whatever the case made and stops its drivers. Throws if that fails. */
  async close(): Promise<void> {
    const cleaner = await this.createDriver();
    try {
      await cleaner.start();
      for (const driver of [cleaner, ...this.#peers]) await this.#removeInstances(driver);
      await this.#removeImages(cleaner);
      await this.#removePools(cleaner);
      await this.#removeNetworks(cleaner);
    } finally {
      for (const driver of this.#drivers) await driver.stop();
    }
  }
}

/** `started`, `stopped`, `started` is one start. */
function withoutSecondStarts(told: readonly InstanceChange[]): InstanceChange[] {
  const changes: InstanceChange[] = [];
  for (const change of told) {
    const [before, last] = changes.slice(-2);
    if (change === 'started' && last === 'stopped' && before === 'started') changes.pop();
    else changes.push(change);
  }
  return changes;
}
