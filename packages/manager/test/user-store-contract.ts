import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Store, type StoredToken, type StoredUser } from '@hostelry/manager';

const ADA: StoredUser = { name: 'ada', role: 'admin', passwordHash: '$scrypt$a', createdAt: 5 };
const BOB: StoredUser = { name: 'bob', role: 'viewer', passwordHash: '$scrypt$b', createdAt: 6 };
const TOKEN: StoredToken = { id: 't1', user: 'ada', kind: 'token', name: 'ci', hash: 'h1', createdAt: 7 };
const SESSION: StoredToken = {
  id: 's1',
  user: 'ada',
  kind: 'session',
  name: '',
  hash: 'h2',
  createdAt: 8,
  usedAt: 9,
  expiresAt: 100,
};

/** What every store promises of its users. `make` gives one that is not open, and is empty each time. */
export function describeUserStore(name: string, make: () => Store | Promise<Store>): void {
  describe(`the users of a ${name}`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await make();
      await store.open();
    });
    afterEach(() => store.close());

    test('are kept by name, and added once', async () => {
      const { users } = store;
      expect(await users.list()).toEqual([]);
      expect(await users.add(BOB)).toBe(true);
      expect(await users.add(ADA)).toBe(true);
      expect(await users.add({ ...ADA, role: 'viewer' })).toBe(false);
      expect(await users.list()).toEqual([ADA, BOB]);
      expect(await users.get('ada')).toEqual(ADA);
      expect(await users.get('eve')).toBeUndefined();
    });

    test('are replaced with their tokens kept, and removed with them', async () => {
      const { users } = store;
      expect(await users.replace(ADA)).toBe(false);
      expect(await users.remove('ada')).toBe(false);
      await users.add(ADA);
      await users.addToken(TOKEN);
      expect(await users.replace({ ...ADA, role: 'operator', passwordHash: 'x' })).toBe(true);
      expect(await users.get('ada')).toEqual({ ...ADA, role: 'operator', passwordHash: 'x' });
      expect(await users.listTokens('ada')).toEqual([TOKEN]);
      expect(await users.remove('ada')).toBe(true);
      expect(await users.findToken('h1')).toBeUndefined();
      await users.add(ADA);
      expect(await users.listTokens('ada')).toEqual([]);
    });

    test('have tokens, found by id and by hash, in the order of their creation', async () => {
      const { users } = store;
      expect(await users.addToken(TOKEN)).toBe(false);
      expect(await users.getToken('t1')).toBeUndefined();
      await users.add(ADA);
      await users.add(BOB);
      expect(await users.addToken(TOKEN)).toBe(true);
      expect(await users.addToken(SESSION)).toBe(true);
      await users.addToken({ ...TOKEN, id: 't2', user: 'bob', hash: 'h3' });
      expect(await users.listTokens('ada')).toEqual([TOKEN, SESSION]);
      expect(await users.getToken('s1')).toEqual(SESSION);
      expect(await users.findToken('h1')).toEqual(TOKEN);
      expect(await users.findToken('h9')).toBeUndefined();
      await users.touchToken('t1', 50);
      await users.touchToken('gone', 50);
      expect(await users.findToken('h1')).toEqual({ ...TOKEN, usedAt: 50 });
      await users.removeTokens([]);
      await users.removeTokens(['t1', 'gone']);
      expect(await users.listTokens('ada')).toEqual([SESSION]);
    });

    test('have tokens that are forgotten when they have expired, and others that never are', async () => {
      const { users } = store;
      await users.add(ADA);
      await users.addToken(TOKEN);
      await users.addToken(SESSION);
      await users.removeExpiredTokens(99);
      expect(await users.listTokens('ada')).toEqual([TOKEN, SESSION]);
      await users.removeExpiredTokens(100);
      expect(await users.listTokens('ada')).toEqual([TOKEN]);
    });
  });
}
