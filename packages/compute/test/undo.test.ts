import { expect, it } from 'vitest';
import { Undo } from '@hostelry/compute';

it('undoes last first, once', async () => {
  const undo = new Undo();
  const done: string[] = [];
  undo.push('volume', () => void done.push('volume'));
  undo.push('domain', async () => void done.push('domain'));
  expect(await undo.run()).toEqual([]);
  expect(await undo.run()).toEqual([]);
  expect(done).toEqual(['domain', 'volume']);
});

it('goes on after an undo that fails, and returns what is left behind by name', async () => {
  const undo = new Undo();
  const done: string[] = [];
  undo.push('volume', () => void done.push('volume'));
  const error = new Error('busy');
  undo.push('domain', () => Promise.reject(error));
  expect(await undo.run()).toEqual([{ name: 'domain', error }]);
  expect(done).toEqual(['volume']);
});

it('forgets everything when the operation succeeded', async () => {
  const undo = new Undo();
  undo.push('volume', () => expect.unreachable());
  undo.discard();
  expect(await undo.run()).toEqual([]);
});
