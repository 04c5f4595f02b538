import { computeDriverPoint, createFromPlugin, loadPlugin } from '@hostelry/compute';
import { describe, expect, it } from 'vitest';
import { FakeDriver, FakeHost } from '../src/index.js';

const SPEC = { name: 'first', vcpus: 1, memoryMiB: 600 };

describe('the plug-in', () => {
  it('is found by its short name, and drivers it makes have one host if they name one', async () => {
    const plugin = await loadPlugin(computeDriverPoint, 'fake');
    const [one, other] = [createFromPlugin(plugin, {}), createFromPlugin(plugin, { hostname: 'second' })];
    await Promise.all([one.start(), other.start()]);
    await one.spawn(SPEC);
    expect(await other.list()).toEqual([]);
    expect(await other.hostInfo()).toMatchObject({ hostname: 'second', cpus: 8, memoryMiB: 16_384 });
    const another = createFromPlugin(plugin, { hostname: 'second' });
    await another.start();
    await another.spawn(SPEC);
    expect(await other.list()).toMatchObject([{ name: 'first' }]);
    await one.stop();
    await one.start();
    expect(await one.list()).toMatchObject([{ name: 'first', state: 'running' }]);
  });

  it('refuses options that do not fit, by their name', async () => {
    const plugin = await loadPlugin(computeDriverPoint, 'fake');
    expect(() => createFromPlugin(plugin, { memoryMiB: 0 })).toThrow(/"fake" is invalid: memoryMiB is 0/);
    expect(() => createFromPlugin(plugin, { uri: 'x' })).toThrow(/uri is not known/);
  });
});

describe('the host in memory', () => {
  it('has memory for running guests only, all together', async () => {
    const driver = new FakeDriver(new FakeHost({ memoryMiB: 1024 }));
    await driver.start();
    const { uuid } = await driver.spawn(SPEC);
    await expect(driver.spawn({ ...SPEC, name: 'second' })).rejects.toMatchObject({
      code: 'no-resources',
      message: 'Instance "second" is too large: it needs 600 MiB, and 424 MiB are free',
    });
    await driver.power.stop(uuid);
    await driver.spawn({ ...SPEC, name: 'second' });
    await expect(driver.power.start(uuid)).rejects.toMatchObject({ code: 'no-resources' });
  });

  it('gives back on the console what it is sent', async () => {
    const driver = new FakeDriver(new FakeHost());
    await driver.start();
    const { uuid } = await driver.spawn(SPEC);
    const stream = await driver.console.serial(uuid);
    stream.write('hello\r');
    expect(String((await stream[Symbol.asyncIterator]().next()).value)).toBe('hello\r');
  });
});
