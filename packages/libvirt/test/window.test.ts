import { describe, expect, test } from 'vitest';
import { RequestWindow, type WindowSlot } from '../src/rpc/window.js';

function starter(window: RequestWindow) {
  const begun: string[] = [];
  const slots = new Map<string, WindowSlot>();
  const enter = (name: string, priority = false): (() => void) =>
    window.enter((slot) => {
      begun.push(name);
      slots.set(name, slot);
    }, priority);
  const slot = (name: string): WindowSlot => {
    const found = slots.get(name);
    if (found === undefined) throw new Error(`${name} has not begun`);
    return found;
  };
  return { begun, enter, slot };
}

describe('the request window', () => {
  test('lets four in and the rest wait their turn', () => {
    const window = new RequestWindow(4);
    const { begun, enter, slot } = starter(window);
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) enter(name);
    expect(begun).toEqual(['a', 'b', 'c', 'd']);
    slot('b').release();
    expect(begun).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(window.waiting).toBe(1);
  });

  test('a priority call passes those that wait', () => {
    const { begun, enter, slot } = starter(new RequestWindow(1));
    enter('a');
    enter('b');
    enter('urgent', true);
    slot('a').release();
    expect(begun).toEqual(['a', 'urgent']);
  });

  test('a priority call does not wait for long calls that have every place, and takes no second spare one', () => {
    const { begun, enter, slot } = starter(new RequestWindow(4));
    for (const name of ['a', 'b', 'c', 'd', 'e']) enter(name);
    enter('urgent 1', true);
    enter('urgent 2', true);
    expect(begun).toEqual(['a', 'b', 'c', 'd', 'urgent 1']);
    slot('urgent 1').release();
    expect(begun.at(-1)).toBe('urgent 2');
    slot('urgent 2').release();
    expect(begun).toHaveLength(6);
    slot('c').release();
    expect(begun.at(-1)).toBe('e');
  });

  test('priority calls without end do not starve an ordinary one', () => {
    const { begun, enter, slot } = starter(new RequestWindow(1));
    enter('first');
    enter('ordinary');
    for (let n = 0; n < 20; n++) enter(`urgent ${n}`, true);
    slot('first').release();
    for (let n = 0; !begun.includes('ordinary'); n++) slot(`urgent ${n}`).release();
    // One went in the spare place, beside `first`; then eight passed in a row.
    expect(begun.slice(0, 11)).toEqual([
      'first',
      ...Array.from({ length: 9 }, (_, n) => `urgent ${n}`),
      'ordinary',
    ]);
  });

  test('priority calls alone go as deep as they may', () => {
    const { begun, enter, slot } = starter(new RequestWindow(2, 5));
    for (let n = 1; n <= 8; n++) enter(`urgent ${n}`, true);
    expect(begun).toHaveLength(5);
    slot('urgent 3').release();
    expect(begun).toHaveLength(6);
  });

  test('priority calls go no deeper beside an ordinary one', () => {
    const { begun, enter, slot } = starter(new RequestWindow(2, 5));
    enter('ordinary');
    for (let n = 1; n <= 8; n++) enter(`urgent ${n}`, true);
    expect(begun).toEqual(['ordinary', 'urgent 1']);
    slot('ordinary').release();
    expect(begun).toHaveLength(6);
  });

  test('priority calls go no deeper while an ordinary one waits, which begins when there is room for it', () => {
    const { begun, enter, slot } = starter(new RequestWindow(2, 5));
    for (let n = 1; n <= 5; n++) enter(`urgent ${n}`, true);
    enter('ordinary');
    enter('urgent 6', true);
    for (let n = 1; n <= 3; n++) slot(`urgent ${n}`).release();
    expect(begun).toHaveLength(5);
    slot('urgent 4').release();
    slot('urgent 5').release();
    expect(begun.slice(5)).toEqual(['urgent 6', 'ordinary']);
  });

  test('priority calls go no deeper beside one that many others overtook, or one that was abandoned', () => {
    const window = new RequestWindow(2, 5);
    const { begun, enter, slot } = starter(window);
    enter('stuck', true);
    for (let n = 1; n <= 100; n++) enter(`urgent ${n}`, true);
    for (let n = 1; n <= 40; n++) slot(`urgent ${n}`).release();
    expect(window.inFlight).toBe(2);
    slot('stuck').abandon();
    slot(begun.at(-1) ?? '').release();
    expect(window.inFlight).toBe(2);
    slot('stuck').release();
    expect(window.inFlight).toBe(5);
  });

  test('who leaves the queue never begins', () => {
    const { begun, enter, slot } = starter(new RequestWindow(1));
    enter('a');
    const leave = enter('b');
    enter('c');
    leave();
    slot('a').release();
    expect(begun).toEqual(['a', 'c']);
  });

  test('an abandoned call keeps its place until the late reply', () => {
    const window = new RequestWindow(2);
    const { begun, enter, slot } = starter(window);
    for (const name of ['stuck', 'b', 'c']) enter(name);
    slot('stuck').abandon();
    expect(begun).toEqual(['stuck', 'b']);
    slot('stuck').release();
    expect(begun).toEqual(['stuck', 'b', 'c']);
  });

  test('when abandoned calls hold every place, calls go on one at a time', () => {
    const window = new RequestWindow(2);
    const { begun, enter, slot } = starter(window);
    for (const name of ['stuck 1', 'stuck 2', 'c', 'd']) enter(name);
    slot('stuck 1').abandon();
    slot('stuck 2').abandon();
    expect(begun).toEqual(['stuck 1', 'stuck 2', 'c']);
    slot('c').release();
    expect(begun.at(-1)).toBe('d');
    // The spare place is stuck as well: nothing more goes out, or the daemon would stop reading.
    enter('e');
    slot('d').abandon();
    expect(begun.at(-1)).toBe('d');
    expect(window.inFlight).toBe(3);
    slot('stuck 2').release();
    expect(begun.at(-1)).toBe('e');
  });

  test('a slot counts once however often it is freed', () => {
    const window = new RequestWindow(1);
    const { enter, slot } = starter(window);
    enter('a');
    slot('a').release();
    slot('a').release();
    slot('a').abandon();
    expect(window.inFlight).toBe(0);
  });

  test.each([0, -1, 1.5, Number.NaN])('a window of %d is refused', (size) => {
    expect(() => new RequestWindow(size)).toThrowError(RangeError);
  });
});
