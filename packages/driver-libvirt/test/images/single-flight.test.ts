import { type ProgressOptions } from '@hostelry/compute';
import { describe, expect, it } from 'vitest';
import { SingleFlight } from '../../src/images/cache/single-flight.js';

/** Work that ends when told to, or a moment after its abort. */
function work() {
  const runs: { shared: ProgressOptions; finish: (value: string) => void; ended: boolean }[] = [];
  const start = (shared: ProgressOptions): Promise<string> =>
    new Promise((resolve, reject) => {
      const run = { shared, finish: resolve, ended: false };
      runs.push(run);
      shared.signal?.addEventListener('abort', () => {
        setTimeout(() => {
          run.ended = true;
          reject(shared.signal?.reason as Error);
        }, 5);
      });
    });
  return { runs, start };
}

describe('SingleFlight', () => {
  it('runs once for those who ask at the same time, and again later', async () => {
    const { runs, start } = work();
    const flights = new SingleFlight<string>();
    const both = ['one', 'two'].map(() => flights.run('key', 'Work', {}, start));
    const other = flights.run('other', 'Work', {}, start);
    expect(runs).toHaveLength(2);
    for (const run of runs) run.finish('done');
    expect(await Promise.all([...both, other])).toEqual(['done', 'done', 'done']);
    const later = flights.run('key', 'Work', {}, start);
    expect(runs).toHaveLength(3);
    runs[2]?.finish('again');
    expect(await later).toBe('again');
  });

  it('fails for all when the work fails, and then runs anew', async () => {
    const flights = new SingleFlight<string>();
    const fail = (): Promise<string> => Promise.reject(new Error('planted'));
    const both = ['one', 'two'].map(() => flights.run('key', 'Work', {}, fail));
    for (const call of both) await expect(call).rejects.toThrow('planted');
    expect(await flights.run('key', 'Work', {}, () => Promise.resolve('done'))).toBe('done');
  });

  it('lets one leave without ending the work of the other', async () => {
    const { runs, start } = work();
    const flights = new SingleFlight<string>();
    const controller = new AbortController();
    const leaving = flights.run('key', 'Work', { signal: controller.signal }, start);
    const staying = flights.run('key', 'Work', {}, start);
    controller.abort();
    await expect(leaving).rejects.toMatchObject({ code: 'cancelled', message: 'Work was cancelled' });
    expect(runs[0]?.shared.signal?.aborted).toBe(false);
    runs[0]?.finish('done');
    expect(await staying).toBe('done');
  });

  it('aborts the work when the last has left, and ends after it', async () => {
    const { runs, start } = work();
    const flights = new SingleFlight<string>();
    const controller = new AbortController();
    const { signal } = controller;
    const both = ['one', 'two'].map(() => flights.run('key', 'Work', { signal }, start));
    const settled = Promise.allSettled(both);
    controller.abort();
    const newcomer = flights.run('key', 'Work', {}, start);
    await settled;
    for (const call of both) await expect(call).rejects.toMatchObject({ code: 'cancelled' });
    expect(runs[0]).toMatchObject({ ended: true });
    runs[1]?.finish('new');
    expect(await newcomer).toBe('new');
  });

  it('does not start for one who has aborted already', async () => {
    const { runs, start } = work();
    const flights = new SingleFlight<string>();
    const call = flights.run('key', 'Work', { signal: AbortSignal.abort() }, start);
    await expect(call).rejects.toMatchObject({ code: 'cancelled' });
    expect(runs).toHaveLength(0);
  });

  it('tells everyone the steps, and a latecomer the last one', async () => {
    const { runs, start } = work();
    const flights = new SingleFlight<string>();
    const heard: string[] = [];
    const listen = (who: string) => ({
      progress: { step: (name: string) => void heard.push(`${who} ${name}`) },
    });
    const early = flights.run('key', 'Work', listen('early'), start);
    runs[0]?.shared.progress?.step('first');
    const late = flights.run('key', 'Work', listen('late'), start);
    runs[0]?.shared.progress?.step('second');
    runs[0]?.finish('done');
    await Promise.all([early, late]);
    expect(heard).toEqual(['early first', 'late first', 'early second', 'late second']);
  });
});
