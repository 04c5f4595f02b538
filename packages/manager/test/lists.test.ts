import fc from 'fast-check';
import { INSTANCE_LIST, OPERATION_LIST, type Instance, type ListQuery, type Page } from '@hostelry/manager';
import { describe, expect, test } from 'vitest';
import { fieldsOf } from '../src/lists/fields.js';
import { readQuery } from '../src/lists/page.js';

function instance(name: string, host: string, more: Partial<Instance> = {}): Instance {
  const uuid = Buffer.from(`${host}/${name}`).toString('hex');
  const fixed = { vcpus: 1, persistent: true, managed: true, disks: [], interfaces: [] };
  return { uuid, name, host, state: 'running', memoryMiB: 512, ...fixed, ...more };
}

const ROWS: readonly Instance[] = [
  instance('db', 'h1', { memoryMiB: 2048, stateReason: 'booted', labels: { 'example.org/tier': 'back' } }),
  instance('my (old) web', 'h2', { state: 'stopped' }),
  instance('web', 'h1', { state: 'paused', managed: false }),
  instance('web', 'h2', { rescued: true, labels: { tier: 'front' } }),
];

const list = (query: ListQuery, rows = ROWS): Page<Instance> => readQuery(INSTANCE_LIST, query).apply(rows);
const found = (filter: string): string[] => list({ filter }).map(({ host, name }) => `${host}/${name}`);

describe('a filter', () => {
  test.each([
    ['state eq running', ['h1/db', 'h2/web']],
    ['state ne running', ['h2/my (old) web', 'h1/web']],
    ['state eq running and host ne h1', ['h2/web']],
    ['state eq paused or state eq stopped', ['h2/my (old) web', 'h1/web']],
    ['host eq h1 or host eq h2 and name eq web', ['h1/db', 'h1/web', 'h2/web']],
    ['(host eq h1 or host eq h2) and name eq web', ['h1/web', 'h2/web']],
    ['not (host eq h1) and not name eq web', ['h2/my (old) web']],
    ['not not name eq db', ['h1/db']],
    ['memoryMiB gt 512', ['h1/db']],
    ['memoryMiB ge 512 and memoryMiB lt 2048', ['h2/my (old) web', 'h1/web', 'h2/web']],
    ['memoryMiB le 5.12e2 and managed eq true', ['h2/my (old) web', 'h2/web']],
    ['name contains "(old) "', ['h2/my (old) web']],
    [`name contains '(old) '`, ['h2/my (old) web']],
    ['  name   eq\n"db"  ', ['h1/db']],
    ['name eq "d\\b"', ['h1/db']],
    ['(name eq db)or(name eq "web"and host eq h1)', ['h1/db', 'h1/web']],
    // A row without the field is unequal to every value, and fits no other comparison.
    ['stateReason ne booted', ['h2/my (old) web', 'h1/web', 'h2/web']],
    ['stateReason contains o', ['h1/db']],
    ['rescued eq true', ['h2/web']],
    ['name eq and', []],
    ['labels.tier eq front', ['h2/web']],
    ['labels.example.org/tier contains ac', ['h1/db']],
    ['labels.tier ne front', ['h1/db', 'h2/my (old) web', 'h1/web']],
  ])('%j finds what it says', (filter, rows) => {
    expect(found(filter)).toEqual(rows);
  });

  test.each([
    ['', 'at its end: expected a field'],
    ['state', 'at its end: expected one of eq, ne, lt, le, gt, ge, contains'],
    ['state eq', 'at its end: expected a value'],
    ['state is running', 'at position 7, "is": expected one of eq, ne, lt'],
    ['size eq 1', 'at position 1, "size": is no field; there are uuid, name, state'],
    ['labels eq front', 'at position 1, "labels": is no field'],
    ['labels. eq front', 'at position 1, "labels.": is no field'],
    ['labels.* eq front', 'at position 1, "labels.*": is no field; there are uuid, name'],
    ['state eq runing', 'at position 10, "runing": state is one of running, paused'],
    ['memoryMiB gt much', 'at position 14, "much": memoryMiB is a number'],
    ['memoryMiB contains 1', 'at position 11, "contains": memoryMiB is no text'],
    ['managed eq yes', 'at position 12, "yes": managed is true or false'],
    ['(name eq a', 'at its end: expected ")"'],
    ['name eq a)', 'at position 10, ")": expected "and", "or" or the end'],
    ['name eq a name eq b', 'at position 11, "name": expected "and", "or" or the end'],
    ['name eq "a', 'at position 9, ""a": the quote has no end'],
    ['name eq a or', 'at its end: expected a field'],
    ['"name" eq a', 'at position 1, "name": expected a field'],
    [`${'('.repeat(60)}name eq a${')'.repeat(60)}`, 'is nested more than 50 deep'],
    [`${'not '.repeat(60)}name eq a`, 'is nested more than 50 deep'],
  ])('%j is refused where it goes wrong', (filter, reason) => {
    const refused = (): unknown => list({ filter });
    expect(refused).toThrow(`filter is ${JSON.stringify(filter)}: `);
    expect(refused).toThrow(reason);
    expect(refused).toThrow(
      expect.objectContaining({ code: 'invalid', details: { field: 'filter' } }) as Error,
    );
  });

  test('of any text is read or refused as invalid, and nothing else happens', () => {
    const words = fc.constantFrom(
      'name',
      'state',
      'eq',
      'and',
      'or',
      'not',
      '(',
      ')',
      '"a"',
      'running',
      ' ',
      '\\',
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(words).map((each) => each.join(' ')),
    );
    fc.assert(
      fc.property(texts, (filter) => {
        try {
          expect(list({ filter }).length).toBeLessThanOrEqual(ROWS.length);
        } catch (error) {
          expect(error).toMatchObject({ code: 'invalid', details: { field: 'filter' } });
        }
      }),
    );
  });
});

test('fields are those that hold one value, also within objects', () => {
  const names = [...OPERATION_LIST.fields.keys()];
  expect(names).toEqual(expect.arrayContaining(['kind', 'instance.name', 'error.code', 'mayCancel']));
  expect(names).not.toContain('steps');
  expect(fieldsOf({ type: 'object' }).size).toBe(0);
  expect(OPERATION_LIST.fields.get('state')?.values).toContain('cancelled');
});

describe('an order', () => {
  const sorted = (sort: string): string[] => list({ sort }).map(({ host, name }) => `${host}/${name}`);

  test('goes by each field in turn, and then by the list’s own', () => {
    expect(sorted('-memoryMiB')).toEqual(['h1/db', 'h2/my (old) web', 'h1/web', 'h2/web']);
    expect(sorted('-host,-name')).toEqual(['h2/web', 'h2/my (old) web', 'h1/web', 'h1/db']);
    expect(sorted('managed')[0]).toBe('h1/web');
  });

  test('has rows without the field last, whatever its direction', () => {
    expect(sorted('stateReason')[0]).toBe('h1/db');
    expect(sorted('-stateReason')[0]).toBe('h1/db');
  });

  test.each(['size', 'name,', ',name', '--name', 'disks'])('%j is refused', (sort) => {
    expect(() => list({ sort })).toThrow(`sort is ${JSON.stringify(sort)}: `);
  });
});

describe('pages', () => {
  function all(query: ListQuery, rows: readonly Instance[] = ROWS): Instance[] {
    const seen: Instance[] = [];
    for (let cursor: string | undefined; ;) {
      const page = list({ ...query, ...(cursor === undefined ? {} : { cursor }) }, rows);
      seen.push(...page);
      cursor = page.next;
      if (cursor === undefined) return seen;
    }
  }

  test('together are the list, whatever the filter, the order and their length', () => {
    for (const limit of [1, 2, 3, 4, 5]) {
      for (const query of [
        {},
        { sort: '-state' },
        { filter: 'host eq h2' },
        { sort: 'stateReason', filter: 'name ne db' },
      ]) {
        expect(all({ ...query, limit })).toEqual(list(query));
      }
    }
  });

  test('skip and repeat nothing that stays, while other rows come and go', () => {
    const first = list({ sort: 'memoryMiB', limit: 2 });
    expect(first.map(({ name }) => name)).toEqual(['my (old) web', 'web']);
    const changed = [instance('aaa', 'h1'), ...ROWS.filter((row) => row !== first[1])];
    const rest = list({ sort: 'memoryMiB', limit: 9, cursor: first.next ?? '' }, changed);
    expect(rest.map(({ host, name }) => `${host}/${name}`)).toEqual(['h2/web', 'h1/db']);
    expect(rest.next).toBeUndefined();
  });

  test('are arrays like others', () => {
    const page = list({ limit: 1 });
    expect(Object.keys(page)).toEqual(['0']);
    expect(JSON.parse(JSON.stringify(page))).toHaveLength(1);
  });

  test('are not longer than allowed, and a cursor is of the same query', () => {
    for (const limit of [0, -1, 1.5, 1001, Number.NaN]) {
      expect(() => list({ limit })).toThrow('limit is ');
    }
    const { next: cursor = '' } = list({ limit: 1 });
    expect(() => list({ cursor, sort: 'host' })).toThrow('it is of a page with another filter or sort');
    for (const wrong of [
      '',
      'x',
      Buffer.from('[1]').toString('base64url'),
      Buffer.from('{}').toString('base64url'),
    ]) {
      expect(() => list({ cursor: wrong })).toThrow(
        expect.objectContaining({ details: { field: 'cursor' } }) as Error,
      );
    }
  });
});
