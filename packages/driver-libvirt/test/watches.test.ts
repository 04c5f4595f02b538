import { describe, expect, it } from 'vitest';
import { Watches, type Sighting } from '../src/host/watches.js';

const UUID = '0a5f2c51-8a5e-4b43-9d6a-52a8f7f6a111';
const stopped = ({ change }: Sighting): boolean => change === 'stopped';

describe('a watch', () => {
  it('gives an event that came before the wait began', async () => {
    const watches = new Watches();
    const watch = watches.watch(UUID);
    watches.deliver({ uuid: UUID, change: 'shutdown' });
    watches.deliver({ uuid: UUID, change: 'stopped', detail: 'shutdown' });
    expect(await watch.until(stopped, { timeoutMs: 1 })).toEqual({
      uuid: UUID,
      change: 'stopped',
      detail: 'shutdown',
    });
    watch.close();
  });

  it('gives an event that comes during the wait, and not one of another domain', async () => {
    const watches = new Watches();
    const watch = watches.watch(UUID);
    const seen = watch.until(stopped, { timeoutMs: 10_000 });
    watches.deliver({ uuid: 'another', change: 'stopped', detail: 'destroyed' });
    watches.deliver({ uuid: UUID, change: 'paused' });
    watches.deliver({ uuid: UUID, change: 'stopped' });
    expect(await seen).toEqual({ uuid: UUID, change: 'stopped' });
    watch.close();
  });

  it('gives each event once', async () => {
    const watches = new Watches();
    const watch = watches.watch(UUID);
    watches.deliver({ uuid: UUID, change: 'stopped' });
    expect(await watch.until(stopped, { timeoutMs: 1 })).toBeDefined();
    expect(await watch.until(stopped, { timeoutMs: 1 })).toBeUndefined();
    watch.close();
  });

  it('gives nothing when the time is up', async () => {
    const watch = new Watches().watch(UUID);
    expect(await watch.until(stopped, { timeoutMs: 1 })).toBeUndefined();
    watch.close();
  });

  it('ends with the reason of an abort', async () => {
    const watch = new Watches().watch(UUID);
    const controller = new AbortController();
    const seen = watch.until(stopped, { timeoutMs: 10_000, signal: controller.signal });
    controller.abort(new Error('enough'));
    await expect(seen).rejects.toThrow('enough');
    await expect(watch.until(stopped, { timeoutMs: 1, signal: controller.signal })).rejects.toThrow('enough');
    watch.close();
  });

  it('fails when the connection is lost, because events are lost with it', async () => {
    const watches = new Watches();
    const watch = watches.watch(UUID);
    const seen = watch.until(stopped, { timeoutMs: 10_000 });
    watches.fail('end of file');
    await expect(seen).rejects.toMatchObject({ code: 'unreachable', retryable: true });
    watch.close();
  });

  it('sees nothing once it is closed', async () => {
    const watches = new Watches();
    const watch = watches.watch(UUID);
    watch.close();
    watches.deliver({ uuid: UUID, change: 'stopped' });
    expect(await watch.until(stopped, { timeoutMs: 1 })).toBeUndefined();
  });
});
