import { beforeEach, describe, expect, test } from 'vitest';
import { MemoryStore, type Access, type Identity, type LogIn, type Store } from '@hostelry/manager';
import { hashPassword, nobodysHash, PASSWORD_COST, verifyPassword } from '../src/users/passwords.js';
import { LoginThrottle } from '../src/users/login-throttle.js';
import { userAccess, type UserAccess } from '../src/users/user-access.js';

const CHEAP = { logN: 4, r: 8, p: 1 };
const ADDRESS = '192.0.2.1';

let now: number;
let store: Store;
let people: UserAccess;
beforeEach(async () => {
  now = 1_000_000;
  store = new MemoryStore();
  people = userAccess(store.users, { passwordCost: CHEAP, now: () => now });
  await people.users.start();
});

const add = (name: string, role: 'viewer' | 'operator' | 'admin' = 'admin') =>
  people.users.add({ name, role, password: `${name}'s password` });

async function logIn(name: string): Promise<Extract<LogIn, { secret: string }>> {
  const credentials = { user: name, password: `${name}'s password`, address: ADDRESS };
  const result = await people.authentication.logIn(credentials);
  if ('refused' in result) throw new Error(`The log-in of ${name} was refused: ${result.refused}`);
  return result;
}

async function hold(kind: 'session' | 'token', secret: string): Promise<Access> {
  const access = await people.authentication.admit(kind, secret);
  if (access === undefined) throw new Error('Nobody was admitted');
  return access;
}

async function tokenOf(by: Identity, expiresAt?: number): Promise<string> {
  const token = { name: 'ci', ...(expiresAt === undefined ? {} : { expiresAt }) };
  return (await people.users.createToken(token, { by })).secret;
}

describe('users', () => {
  test('begin with an admin, are told without their hashes, and have each name once', async () => {
    await expect(add('bob', 'operator')).rejects.toMatchObject({
      code: 'conflict',
      message: 'Cannot add user "bob" as operator: the first user must be an admin',
    });
    expect(people.authentication.isRequired).toBe(false);
    expect(await add('ada')).toEqual({ name: 'ada', role: 'admin', createdAt: now });
    expect(people.authentication.isRequired).toBe(true);
    await add('bob', 'viewer');
    await expect(add('bob')).rejects.toMatchObject({ code: 'conflict' });
    expect(await people.users.list()).toEqual([
      { name: 'ada', role: 'admin', createdAt: now },
      { name: 'bob', role: 'viewer', createdAt: now },
    ]);
  });

  test('cannot have a bad name, role or password, and the error does not tell the password', async () => {
    for (const name of ['', 'Ada', '1a', 'a b', '@local', 'a'.repeat(33), 'a/b']) {
      await expect(add(name)).rejects.toMatchObject({ code: 'invalid', details: { field: 'name' } });
    }
    const role = 'root' as 'admin';
    await expect(add('ada', role)).rejects.toMatchObject({
      code: 'invalid',
      message: 'Role "root" is none of viewer, operator, admin',
    });
    for (const password of ['1234567', 'x'.repeat(1025)]) {
      const error = await people.users
        .add({ name: 'ada', role: 'admin', password })
        .catch((each: unknown) => each);
      expect(error).toMatchObject({ code: 'invalid', details: { field: 'password' } });
      expect((error as Error).message).not.toContain(password);
    }
    expect(await people.users.list()).toEqual([]);
  });

  test('keep their last admin, also when two changes come at once', async () => {
    await add('ada');
    await add('bob');
    const changes = await Promise.allSettled([
      people.users.remove('ada'),
      people.users.setRole('bob', 'viewer'),
    ]);
    expect(changes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    await expect(people.users.remove('bob')).rejects.toMatchObject({
      code: 'conflict',
      message: 'Cannot remove user "bob": it is the last admin',
    });
    expect(await people.users.list()).toMatchObject([{ name: 'bob', role: 'admin' }]);
    await expect(people.users.remove('ada')).rejects.toMatchObject({ code: 'not-found' });
  });

  test('change their own password with the old one, which ends their other sessions', async () => {
    await add('ada');
    const [here, there] = [await logIn('ada'), await logIn('ada')];
    const elsewhere = await hold('session', there.secret);
    const change = { old: 'wrong', password: 'another password' };
    const by = here.identity;
    await expect(people.users.changePassword(change, { by })).rejects.toMatchObject({ code: 'denied' });
    for (let count = 0; count < 4; count += 1) {
      await expect(people.users.changePassword(change, { by })).rejects.toThrow('not right');
    }
    const right = { ...change, old: "ada's password" };
    await expect(people.users.changePassword(right, { by })).rejects.toMatchObject({
      message: 'Too many passwords were wrong: try again in 1 s',
    });
    now += 1000;
    await people.users.changePassword(right, { by });
    expect(elsewhere.signal.aborted).toBe(true);
    expect(await people.authentication.admit('session', there.secret)).toBeUndefined();
    expect(await people.authentication.admit('session', here.secret)).toBeDefined();
    await expect(logIn('ada')).rejects.toThrow('wrong');
    await people.users.setPassword('ada', "ada's password");
    expect(await people.authentication.admit('session', here.secret)).toBeUndefined();
    await logIn('ada');
  });
});

describe('passwords', () => {
  test('are kept by scrypt with a salt, and its numbers in the hash', async () => {
    const hash = await hashPassword('correct horse');
    expect(hash).toMatch(/^\$scrypt\$ln=15,r=8,p=3\$[\w+/]{22}\$[\w+/]{43}$/);
    expect(await verifyPassword(hash, 'correct horse')).toBe(true);
    expect(await verifyPassword(hash, 'correct horsf')).toBe(false);
    expect(await hashPassword('correct horse')).not.toBe(hash);
    const older = await hashPassword('caf\u00e9 au lait', CHEAP);
    expect(older).toContain('ln=4,r=8,p=1');
    expect(await verifyPassword(older, 'cafe\u0301 au lait')).toBe(true);
    await expect(verifyPassword('5f4dcc3b', 'password')).rejects.toMatchObject({ code: 'internal' });
  });

  test('of nobody are never right, and take the same work', async () => {
    const hash = nobodysHash();
    expect(hash.split('$')[2]).toBe((await hashPassword('x', PASSWORD_COST)).split('$')[2]);
    expect(await verifyPassword(nobodysHash(CHEAP), '')).toBe(false);
    const refused = { refused: 'wrong' };
    const eve = { user: 'eve', password: 'x', address: ADDRESS };
    expect(await people.authentication.logIn(eve)).toEqual(refused);
    await add('ada');
    expect(await people.authentication.logIn({ ...eve, user: 'ada' })).toEqual(refused);
  });
});

describe('sessions and tokens', () => {
  beforeEach(async () => {
    await add('ada');
    await add('bob', 'operator');
  });

  test('open what is their own, are kept as hashes only, and begin with a word that scanners find', async () => {
    const session = await logIn('bob');
    const token = await tokenOf(session.identity);
    expect(session.secret).toMatch(/^hostelry_session_[\w-]{43}$/);
    expect(token).toMatch(/^hostelry_token_[\w-]{43}$/);
    expect((await hold('token', token)).identity).toMatchObject({
      kind: 'token',
      user: 'bob',
      role: 'operator',
    });
    expect(await people.authentication.admit('session', token)).toBeUndefined();
    expect(await people.authentication.admit('token', session.secret)).toBeUndefined();
    expect(await people.authentication.admit('token', `${token}x`)).toBeUndefined();
    expect(await people.authentication.admit()).toBeUndefined();
    const kept = JSON.stringify([await store.users.list(), await store.users.listTokens('bob')]);
    for (const secret of [session.secret, token, "bob's password"]) expect(kept).not.toContain(secret);
    expect(await people.users.listTokens({ by: session.identity })).toMatchObject([
      { name: 'ci', usedAt: now },
    ]);
  });

  test('expire: they open nothing any more, and what they have open ends', async () => {
    const { identity } = await logIn('bob');
    const secret = await tokenOf(identity, now + 20);
    const access = await hold('token', secret);
    await expect.poll(() => access.signal.aborted, { timeout: 10_000 }).toBe(true);
    expect((access.signal.reason as Error).message).toBe('It has expired');
    now += 20;
    expect(await people.authentication.admit('token', secret)).toBeUndefined();
    await expect(tokenOf(identity, now)).rejects.toMatchObject({
      code: 'invalid',
      details: { field: 'expiresAt' },
    });
    const [session] = await store.users.listTokens('bob');
    now = session?.expiresAt ?? 0;
    await expect(logIn('ada')).resolves.toBeDefined();
    expect(await store.users.listTokens('bob')).toEqual([]);
  });

  test('are revoked by their own user only, and what they have open ends', async () => {
    const [ada, bob] = [await logIn('ada'), await logIn('bob')];
    const access = await hold('token', await tokenOf(bob.identity));
    const { tokenId: id = '' } = access.identity;
    await expect(people.users.revokeToken(id, { by: ada.identity })).rejects.toMatchObject({
      code: 'not-found',
    });
    expect(access.signal.aborted).toBe(false);
    await people.users.revokeToken(id, { by: bob.identity });
    expect((access.signal.reason as Error).message).toBe('The token was revoked');
    expect(await people.authentication.admitAgain(access.identity, 'viewer')).toBeUndefined();
  });

  test('lose what they have open when the role is lowered or the user removed, and not when it is raised', async () => {
    const access = await hold('session', (await logIn('bob')).secret);
    await people.users.setRole('bob', 'admin');
    expect(access.signal.aborted).toBe(false);
    await people.users.setRole('bob', 'viewer');
    expect((access.signal.reason as Error).message).toBe('User "bob" is viewer now');
    expect(await people.authentication.admitAgain(access.identity, 'operator')).toBeUndefined();
    expect((await people.authentication.admitAgain(access.identity, 'viewer'))?.identity.role).toBe('viewer');
    const left = await hold('session', (await logIn('bob')).secret);
    left.release();
    const kept = await hold('session', (await logIn('bob')).secret);
    await people.users.remove('bob');
    expect([left.signal.aborted, kept.signal.aborted]).toEqual([false, true]);
    await expect(logIn('bob')).rejects.toThrow('wrong');
  });

  test('end with a log-out, which ends no token', async () => {
    const session = await logIn('bob');
    const token = await tokenOf(session.identity);
    await people.authentication.logOut(session.secret);
    await people.authentication.logOut(token);
    expect(await people.authentication.admit('session', session.secret)).toBeUndefined();
    expect(await people.authentication.admit('token', token)).toBeDefined();
  });

  test('of one user are bounded: the oldest session goes, and a token too many is refused', async () => {
    const first = await logIn('bob');
    for (let count = 0; count < 50; count += 1) await logIn('bob');
    expect(await people.authentication.admit('session', first.secret)).toBeUndefined();
    const { identity } = await logIn('bob');
    for (let count = 0; count < 100; count += 1) await tokenOf(identity);
    await expect(tokenOf(identity)).rejects.toMatchObject({ code: 'conflict' });
  });
});

test('while there is no user everybody is admitted as an admin, until the first one is added', async () => {
  const access = await people.authentication.admit('token', 'of another server');
  expect(access?.identity).toEqual({ kind: 'none', user: null, role: 'admin' });
  await add('ada');
  expect((access?.signal.reason as Error).message).toBe('A log-in is needed from now on');
  expect(await people.authentication.admit('token', 'of another server')).toBeUndefined();
});

test("the local administrator's token is valid until another one is made, and has nothing of its own", async () => {
  await add('ada');
  const first = await people.authentication.grantLocal();
  const { identity: by } = await hold('token', first);
  expect(by).toEqual({ kind: 'local', user: '@local', role: 'admin' });
  await expect(people.users.createToken({ name: 'x' }, { by })).rejects.toMatchObject({ code: 'conflict' });
  await people.authentication.grantLocal();
  expect(await people.authentication.admit('token', first)).toBeUndefined();
});

test('a user who is removed while the request is looked at is not admitted', async () => {
  await add('ada');
  await add('bob');
  const { secret } = await logIn('bob');
  const admitted = people.authentication.admit('session', secret);
  const removed = people.users.remove('bob');
  const access = await admitted;
  await removed;
  expect(access === undefined || access.signal.aborted).toBe(true);
});

describe('failed log-ins', () => {
  const wrong = (address = ADDRESS, user = 'ada') =>
    people.authentication.logIn({ user, password: 'wrong', address });

  test('are slowed down, more with each, and the right password waits too', async () => {
    await add('ada');
    for (let count = 0; count < 5; count += 1) expect(await wrong()).toEqual({ refused: 'wrong' });
    const waits: number[] = [];
    for (let count = 0; count < 8; count += 1) {
      const result = await wrong();
      if (!('retryAfterMs' in result)) throw new Error('It was tried');
      waits.push(result.retryAfterMs);
      now += result.retryAfterMs;
      expect(await wrong()).toEqual({ refused: 'wrong' });
    }
    expect(waits).toEqual([1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000]);
    await expect(logIn('ada')).rejects.toThrow('too-many');
    now += 60_000;
    await logIn('ada');
    expect(await wrong()).toEqual({ refused: 'wrong' });
  });

  test('do not slow the same user from elsewhere, nor another user from there', async () => {
    await add('ada');
    for (let count = 0; count < 6; count += 1) await wrong();
    expect(await wrong()).toMatchObject({ refused: 'too-many' });
    expect(await wrong('192.0.2.2')).toEqual({ refused: 'wrong' });
    expect(await wrong(ADDRESS, 'bob')).toEqual({ refused: 'wrong' });
  });

  test('that come at once are counted before they have failed', async () => {
    await add('ada');
    const results = await Promise.all(Array.from({ length: 20 }, () => wrong()));
    expect(results.filter((each) => 'refused' in each && each.refused === 'wrong')).toHaveLength(5);
  });

  test('of many users from one network, and of one user from many, are slowed down in the end', () => {
    const throttle = new LoginThrottle(() => now);
    const tries = (name: (count: number) => string, address: (count: number) => string): number => {
      let count = 0;
      while (throttle.begin(name(count), address(count)) === 0) count += 1;
      return count;
    };
    expect(
      tries(
        (count) => `user${count}`,
        (count) => `2001:db8:1:2::${count.toString(16)}`,
      ),
    ).toBe(20);
    expect(throttle.begin('ada', '2001:db8:1:3::1')).toBe(0);
    expect(throttle.begin('ada', '::ffff:192.0.2.7')).toBe(0);
    expect(
      tries(
        () => 'eve',
        (count) => `192.0.2.${count}`,
      ),
    ).toBe(50);
    now += 15 * 60_000;
    expect(throttle.begin('eve', '192.0.2.1')).toBe(0);
  });

  test('take a bounded memory', () => {
    const throttle = new LoginThrottle(() => now);
    for (let count = 0; count < 20_000; count += 1)
      throttle.begin(`user${count}`, `10.0.${count >> 8}.${count & 255}`);
    expect(throttle.size).toBe(10_000);
  });
});
