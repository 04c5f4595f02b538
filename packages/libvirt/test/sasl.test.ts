import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findCredentials } from '../src/auth/auth-file.js';
import { PlainExchange } from '../src/auth/plain.js';
import { saslPrep } from '../src/auth/sasl-prep.js';
import { ScramExchange, type ScramHash } from '../src/auth/scram.js';
import { connect, LibvirtError, type ConnectOptions } from '../src/index.js';
import { createLoopback, type Handlers } from '../src/server/index.js';
import { cannedService } from './canned-service.js';
import { ScramServer } from './scram-server.js';

const bytes = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text));
const text = (data: Uint8Array | undefined): string | undefined =>
  data === undefined ? undefined : Buffer.from(data).toString();

interface Vector {
  readonly hash: ScramHash;
  readonly nonce: string;
  readonly first: string;
  readonly serverFirst: string;
  readonly final: string;
  readonly serverFinal: string;
}

/** The exchanges of RFC 5802, section 5, and RFC 7677, section 3: user "user", password "pencil". */
const vectors: readonly Vector[] = [
  {
    hash: 'sha1',
    nonce: 'fyko+d2lbbFgONRv9qkxdawL',
    first: 'n,,n=user,r=fyko+d2lbbFgONRv9qkxdawL',
    serverFirst: 'r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,s=QSXCR+Q6sek8bf92,i=4096',
    final: 'c=biws,r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,p=v0X8v3Bz2T0CJGbJQyF0X+HI4Ts=',
    serverFinal: 'v=rmF9pqV8S7suAoZWja4dJRkFsKQ=',
  },
  {
    hash: 'sha256',
    nonce: 'rOprNGfwEbeRWgbNEkqO',
    first: 'n,,n=user,r=rOprNGfwEbeRWgbNEkqO',
    serverFirst: 'r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096',
    final:
      'c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=',
    serverFinal: 'v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=',
  },
];
const credentials = { username: 'user', password: 'pencil' };
const sha256 = vectors[1] as Vector;

const begun = async ({ hash, nonce }: Vector): Promise<ScramExchange> => {
  const exchange = new ScramExchange({ hash, nonce, credentials });
  await exchange.start();
  return exchange;
};

describe('SCRAM', () => {
  test.each(vectors)('with $hash says what the RFC says', async (vector) => {
    const exchange = new ScramExchange({ hash: vector.hash, nonce: vector.nonce, credentials });
    expect(text(await exchange.start())).toBe(vector.first);
    expect(text(await exchange.respond(bytes(vector.serverFirst)))).toBe(vector.final);
    expect(exchange.isComplete).toBe(false);
    expect(await exchange.respond(bytes(vector.serverFinal))).toBeUndefined();
    expect(exchange.isComplete).toBe(true);
    await expect(exchange.respond(bytes(''))).rejects.toThrowError('more than SCRAM has');
  });

  test.each([
    ['', 'cannot be read'],
    ['m=x,' + sha256.serverFirst, 'cannot be read'],
    [sha256.serverFirst.replace('i=4096', 'i=many'), 'cannot be read'],
    [sha256.serverFirst.replace('r=rO', 'r=xO'), 'does not go on from our nonce'],
    ['r=rOprNGfwEbeRWgbNEkqO,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096', 'does not go on from our nonce'],
    [sha256.serverFirst.replace('i=4096', 'i=1'), 'asks for 1 iterations'],
    [sha256.serverFirst.replace('i=4096', 'i=4000000000'), 'asks for 4000000000 iterations'],
  ])('refuses a first message of the server that is %j', async (message, why) => {
    await expect((await begun(sha256)).respond(bytes(message))).rejects.toThrowError(why);
  });

  test.each([
    ['', 'did not prove'],
    ['v=', 'did not prove'],
    [sha256.serverFinal.replace('v=6', 'v=7'), 'did not prove'],
    [(vectors[0] as Vector).serverFinal, 'did not prove'],
    ['e=invalid-proof', 'refused: invalid-proof'],
  ])('is not complete when the server ends with %j', async (message, why) => {
    const exchange = await begun(sha256);
    await exchange.respond(bytes(sha256.serverFirst));
    await expect(exchange.respond(bytes(message))).rejects.toThrowError(why);
    expect(exchange.isComplete).toBe(false);
  });

  test('escapes what has a meaning in a name, and takes a new nonce each time', async () => {
    const start = async (): Promise<string> =>
      text(
        await new ScramExchange({
          hash: 'sha256',
          credentials: { username: 'a=b,c', password: 'p' },
        }).start(),
      ) ?? '';
    const first = await start();
    expect(first).toMatch(/^n,,n=a=3Db=2Cc,r=[A-Za-z0-9+/]{32}$/);
    expect(await start()).not.toBe(first);
  });
});

describe('PLAIN', () => {
  test('says name and password, and nothing more', async () => {
    const exchange = new PlainExchange({ username: 'tim', password: 'tanstaaf' });
    expect(text(await exchange.start())).toBe('\0tim\0tanstaaf');
    await expect(exchange.respond()).rejects.toThrowError('more than PLAIN has');
  });
});

describe('names and passwords', () => {
  test.each([
    ['I\u00adX', 'IX'],
    ['user', 'user'],
    ['USER', 'USER'],
    ['\u00aa', 'a'],
    ['\u2168', 'IX'],
    ['a\u00a0b', 'a b'],
    ['pass\u200dword', 'password'],
    ['e\u0301', '\u00e9'],
  ])('%j are prepared as %j', (given, prepared) => {
    expect(saslPrep(given, 'password')).toBe(prepared);
  });

  test.each(['\u0007', 'a\0b', '\ue000', '\u202e', '\ufffd'])(
    '%j are refused without being told',
    (given) => {
      expect(() => saslPrep(given, 'password')).toThrowError(
        'The password holds a character that SASL does not allow',
      );
    },
  );
});

describe('the authentication file', () => {
  const file = `# who we are
[credentials-lab]
authname = alice
password = s=e cret
[credentials-half]
authname=bob

[auth-libvirt-lab.example]
credentials=lab
[auth-libvirt-half.example]
credentials=half
[auth-esx-other.example]
credentials=lab
`;
  test('gives the credentials of the host', () => {
    const alice = { username: 'alice', password: 's=e cret' };
    expect(findCredentials(file, 'lab.example')).toEqual(alice);
    expect(findCredentials(file.replaceAll('\n', '\r\n'), 'lab.example')).toEqual(alice);
    expect(findCredentials(`${file}[auth-libvirt-default]\ncredentials=lab\n`, 'elsewhere')).toEqual(alice);
  });

  test.each(['half.example', 'other.example', 'default', 'nowhere'])('has none for %s', (host) => {
    expect(findCredentials(file, host)).toBeUndefined();
  });
});

/** A daemon that asks for SASL and answers each message as the test says; without `answers` nothing is expected to be asked. */
function daemon(mechlist: string, answers: { complete: number; nil: number; data: string }[]) {
  const said: { mech?: string; nil: number; data: string }[] = [];
  const next = (): { complete: number; nil: number; data: Uint8Array } => {
    const answer = answers.shift();
    if (answer === undefined) throw new LibvirtError(45, 'authentication failed: authentication failed');
    return { ...answer, data: bytes(answer.data) };
  };
  const remote: Handlers['remote'] = {
    AUTH_LIST: () => ({ types: [1] }),
    AUTH_SASL_INIT: () => ({ mechlist }),
    AUTH_SASL_START: ({ mech, nil, data }) => {
      said.push({ mech, nil, data: text(data) ?? '' });
      return next();
    },
    AUTH_SASL_STEP: ({ nil, data }) => {
      said.push({ nil, data: text(data) ?? '' });
      return next();
    },
  };
  const open = async (options: ConnectOptions = {}, uri = 'test:///default'): Promise<void> => {
    const connection = await connect(uri, { loopback: cannedService(remote), ...options });
    await connection.close();
  };
  return { said, open, remote };
}

describe('a daemon that asks for SASL', () => {
  test('is told PLAIN where it has nothing better', async () => {
    const { said, open } = daemon('GSSAPI PLAIN', [{ complete: 1, nil: 1, data: '' }]);
    await open({ auth: credentials });
    expect(said).toEqual([{ mech: 'PLAIN', nil: 0, data: '\0user\0pencil' }]);
  });

  test.each(['with its last message', 'after an empty answer to it'])(
    'and lets us in %s is believed when it has proven itself',
    async (when) => {
      const server = new ScramServer('pencil');
      const steps: { nil: number; data: string }[] = [];
      const { remote, open } = daemon('SCRAM-SHA-256', []);
      Object.assign(remote ?? {}, {
        AUTH_SASL_START: ({ data }: { data: Uint8Array }) => ({
          complete: 0,
          nil: 0,
          data: bytes(server.first(text(data) ?? '')),
        }),
        AUTH_SASL_STEP: ({ nil, data }: { nil: number; data: Uint8Array }) => {
          steps.push({ nil, data: text(data) ?? '' });
          if (steps.length === 2) return { complete: 1, nil: 1, data: bytes('') };
          const final = server.final(text(data) ?? '');
          if (final === undefined) throw new LibvirtError(45, 'authentication failed');
          return { complete: when.startsWith('with') ? 1 : 0, nil: 0, data: bytes(final) };
        },
      });
      await open({ auth: credentials });
      expect(steps.slice(1)).toEqual(when.startsWith('with') ? [] : [{ nil: 1, data: '' }]);
    },
  );

  test('and refuses a wrong password is auth-failed', async () => {
    const server = new ScramServer('another');
    const { remote, open } = daemon('SCRAM-SHA-256', []);
    Object.assign(remote ?? {}, {
      AUTH_SASL_START: ({ data }: { data: Uint8Array }) => ({
        complete: 0,
        nil: 0,
        data: bytes(server.first(text(data) ?? '')),
      }),
      AUTH_SASL_STEP: ({ data }: { data: Uint8Array }) => {
        if (server.final(text(data) ?? '') === undefined) throw new LibvirtError(45, 'wrong proof');
        return { complete: 1, nil: 1, data: bytes('') };
      },
    });
    await expect(open({ auth: credentials })).rejects.toMatchObject({
      code: 'auth-failed',
      cause: { code: 45 },
    });
  });

  test('gets the best that it offers, from whoever has the credentials', async () => {
    const { said, open } = daemon('PLAIN,SCRAM-SHA-1,SCRAM-SHA-256', []);
    const asked: unknown[] = [];
    const opening = open({
      auth: ({ uri, host, mechanisms }) => {
        asked.push({ uri, host, mechanisms });
        return Promise.resolve(credentials);
      },
    });
    await expect(opening).rejects.toMatchObject({ code: 'auth-failed', cause: { code: 45 } });
    await expect(opening).rejects.toThrowError(
      'test:///default did not authenticate "user" by SCRAM-SHA-256: authentication failed',
    );
    await expect(opening).rejects.not.toThrowError('pencil');
    expect(said[0]?.mech).toBe('SCRAM-SHA-256');
    const mechanisms = ['PLAIN', 'SCRAM-SHA-1', 'SCRAM-SHA-256'];
    expect(asked).toEqual([{ uri: 'test:///default', host: 'localhost', mechanisms }]);
  });

  test.each([
    [{ complete: 1, nil: 1, data: '' }, 'cannot be read'],
    [{ complete: 0, nil: 1, data: '' }, 'cannot be read'],
    [{ complete: 1, nil: 0, data: 'v=AAAA' }, 'cannot be read'],
    [{ complete: 1, nil: 0, data: 'r=x,s=AAAA,i=4096' }, 'our nonce'],
  ])('and lets us in without proving itself (%j) is not believed', async (answer, why) => {
    const { open } = daemon('SCRAM-SHA-256', [answer]);
    const opening = open({ auth: credentials });
    await expect(opening).rejects.toMatchObject({ code: 'auth-failed' });
    await expect(opening).rejects.toThrowError(why);
  });

  test.each([
    ['', 'no mechanism'],
    ['GSSAPI DIGEST-MD5', 'GSSAPI, DIGEST-MD5; known are SCRAM-SHA-512'],
  ])('by what we do not know (%j) is refused', async (mechlist, why) => {
    const opening = daemon(mechlist, []).open({ auth: credentials });
    await expect(opening).rejects.toMatchObject({ code: 'auth-required' });
    await expect(opening).rejects.toThrowError(why);
  });

  test('by a mechanism that auth= names is asked for that one, or not at all', async () => {
    const { said, open } = daemon('PLAIN SCRAM-SHA-256', [{ complete: 1, nil: 1, data: '' }]);
    await open({ auth: credentials }, 'test:///default?auth=sasl.plain');
    expect(said[0]?.mech).toBe('PLAIN');
    const other = daemon('PLAIN', []);
    const opening = other.open({ auth: credentials }, 'test:///default?auth=sasl.SCRAM-SHA-256');
    await expect(opening).rejects.toMatchObject({ code: 'auth-required' });
    await expect(opening).rejects.toThrowError('the URI asks for "SCRAM-SHA-256"');
    expect(other.said).toEqual([]);
  });

  test('is not opened without credentials', async () => {
    for (const auth of [undefined, () => undefined]) {
      const opening = daemon('PLAIN', []).open({ auth });
      await expect(opening).rejects.toMatchObject({ code: 'auth-required' });
      await expect(opening).rejects.toThrowError('there are no credentials for "localhost"');
    }
  });

  test('is not opened where the credentials cannot be had, and says why', async () => {
    const auth = (): never => {
      throw new Error('the vault is closed');
    };
    const opening = daemon('PLAIN', []).open({ auth });
    await expect(opening).rejects.toMatchObject({ code: 'auth-required' });
    await expect(opening).rejects.toThrowError('the vault is closed');
  });

  test('is given up at the deadline while the credentials are awaited', async () => {
    const auth = (): Promise<never> => new Promise(() => undefined);
    await expect(daemon('PLAIN', []).open({ auth, openTimeoutMs: 50 })).rejects.toMatchObject({
      code: 'open-timeout',
    });
  });

  test('over plain TCP is refused before anything is said', async () => {
    const { said, remote } = daemon('PLAIN', []);
    const service = cannedService(remote);
    const dialer = {
      dial: () => {
        const [client, server] = createLoopback();
        service.accept(server);
        return Promise.resolve(client);
      },
    };
    const opening = connect('qemu+tcp://host/system', { dialer, auth: credentials });
    await expect(opening).rejects.toMatchObject({ code: 'auth-required' });
    await expect(opening).rejects.toThrowError('security layer');
    expect(said).toEqual([]);
  });

  test('over a program that leads who knows where is refused likewise', async () => {
    const { said, remote } = daemon('PLAIN', []);
    const service = cannedService(remote);
    const dialer = {
      security: 'none',
      dial: () => {
        const [client, server] = createLoopback();
        service.accept(server);
        return Promise.resolve(client);
      },
    } as const;
    const opening = connect('qemu+ext:///system?command=x', { dialer, auth: credentials });
    await expect(opening).rejects.toMatchObject({ code: 'auth-required' });
    await expect(opening).rejects.toThrowError('a way that anybody may listen on');
    expect(said).toEqual([]);
  });

  test('is told what the file of authfile= says, which is not passed on', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'hostelry-auth-'));
    try {
      const path = join(folder, 'auth.conf');
      await writeFile(
        path,
        '[auth-libvirt-localhost]\ncredentials=c\n[credentials-c]\nauthname=eve\npassword=pw\n',
      );
      const { said, open } = daemon('PLAIN', [{ complete: 1, nil: 1, data: '' }]);
      await open({}, `test:///default?authfile=${path}`);
      expect(said[0]?.data).toBe('\0eve\0pw');
      const missing = daemon('PLAIN', []).open({}, `test:///default?authfile=${folder}/none`);
      await expect(missing).rejects.toThrowError(`Cannot read the authentication file "${folder}/none"`);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
