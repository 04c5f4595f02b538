/** Calls of the API whose answers are checked: what a host has, how an instance is written down, and users. */
import { expect } from 'vitest';
import { type CreatedToken, type InstanceDefinition, type OperationResource } from '../src/api/index.js';
import { type CheckedAnswers } from './checked-answers.js';

type Call = (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<void>;

/** Fails unless the answer is a success. */
function succeeding(answers: CheckedAnswers): Call {
  return async (method, path, body, headers) => {
    const { status, body: said } = await answers.call(method, path, body, headers);
    expect(status, `${method} ${path}: ${JSON.stringify(said)}`).toBeLessThan(300);
  };
}

const BYTES = Buffer.alloc(1024 * 1024, 'hostelry');

export async function tourOfStorage(answers: CheckedAnswers, host: string): Promise<void> {
  const call = succeeding(answers);
  const pools = `/v1/hosts/${host}/pools`;
  const pool = `${pools}/fast`;
  const volume = `${pool}/volumes/data.img`;
  await call('POST', pools, { name: 'fast', type: 'dir', path: '/pools/fast' });
  await call('GET', pools);
  await call('GET', pool);
  await call('PUT', `${pool}/state`, { state: 'stopped' });
  await call('PUT', `${pool}/state`, { state: 'running' });
  await call('PUT', `${pool}/autostart`, { autostart: false });
  await call('POST', `${pool}/refresh`, {});
  await call('POST', `${pool}/volumes`, { name: 'data.img', sizeMiB: 8 });
  await call('GET', `${pool}/volumes`);
  await call('GET', volume);
  await call('POST', `${volume}/clone`, { name: 'copy.img' });
  await call('POST', `${volume}/resize`, { sizeMiB: 16 });
  await call('POST', `${volume}/wipe`, {});
  expect((await answers.send('PUT', `${pool}/volumes/sent.img/content`, BYTES)).status).toBe(201);
  await call('GET', `${pool}/volumes/sent.img/content`);
  await call('DELETE', volume);
  await call('DELETE', `${pool}?contents=true`);
  await answers.call('GET', pool);
}

export async function tourOfNetworks(answers: CheckedAnswers, host: string): Promise<void> {
  const call = succeeding(answers);
  const networks = `/v1/hosts/${host}/networks`;
  const network = `${networks}/lab`;
  const dhcp = { ranges: [{ start: '10.7.0.10', end: '10.7.0.99' }] };
  const subnets = [{ address: '10.7.0.1', prefix: 24, dhcp }];
  await call('POST', networks, { name: 'lab', forward: 'nat', subnets });
  await call('GET', networks);
  await call('GET', network);
  await call('PUT', `${network}/autostart`, { autostart: false });
  await call('PUT', `${network}/reservations`, { mac: '52:54:00:00:00:07', address: '10.7.0.7' });
  await call('PUT', `${network}/dns-hosts/10.7.0.7`, { names: ['web.lab'] });
  await call('GET', network);
  await call('GET', `${network}/leases`);
  await call('DELETE', `${network}/reservations/10.7.0.7`);
  await call('PUT', `${network}/state`, { state: 'stopped' });
  await call('DELETE', network);
  await answers.call('POST', networks, { name: 'lab', forward: 'nowhere' });
}

/** Of an instance that is there; leaves none of its own. */
export async function tourOfImages(answers: CheckedAnswers, host: string, instance: string): Promise<void> {
  const call = succeeding(answers);
  const images = `/v1/hosts/${host}/images`;
  expect((await answers.send('PUT', `${images}/sent/content?format=raw`, BYTES)).status).toBe(201);
  await call('GET', images);
  await call('GET', `${images}/sent`);
  await call('POST', `/v1/instances/${instance}/capture`, { name: 'captured' });
  await call('DELETE', `${images}/captured`);
  await call('DELETE', `${images}/sent`);
  await answers.call('GET', `${images}/sent`);
}

/** Of an instance that is stopped and was made of an image; it is called so again afterwards. */
export async function tourOfIdentity(answers: CheckedAnswers, name: string): Promise<void> {
  const call = succeeding(answers);
  const act = async (kind: string, body: unknown, ref = name): Promise<void> => {
    const begun = await answers.call<OperationResource>('POST', `/v1/instances/${ref}/${kind}`, body);
    expect(begun.status, JSON.stringify(begun.body)).toBe(202);
    await ended(begun.body);
  };
  const ended = async ({ id }: OperationResource): Promise<void> => {
    const { body } = await answers.call<OperationResource>('GET', `/v1/operations/${id}?wait=10s`);
    expect(body, body.kind).toMatchObject({ state: 'succeeded' });
  };
  await act('autostart', { enabled: true });
  await act('annotate', { title: 'The web', labels: { tier: 'front' } });
  await call('GET', `/v1/instances/${name}`);
  await act('clone', { name: 'a-copy' });
  await act('rename', { name: 'another' }, 'a-copy');
  await act('disown', {}, 'another');
  await act('adopt', { withDisks: true }, 'another');
  const gone = await answers.call<OperationResource>('DELETE', '/v1/instances/another');
  await ended(gone.body);
  await act('rebuild', {});
  const definition = `/v1/instances/${name}/definition`;
  const { body: edit } = await answers.call<InstanceDefinition>('GET', definition);
  const { document, revision } = edit;
  await call('PUT', `${definition}?dryRun=true`, { document, revision });
  await act('edit', { document, revision });
  const { body: put } = await answers.call<OperationResource>('PUT', definition, { document, revision });
  await ended(put);
  await answers.call('PUT', definition, { document, revision: 'another' });
}

/** The last of all: afterwards everybody has to log in. */
export async function tourOfUsers(answers: CheckedAnswers): Promise<void> {
  const call = succeeding(answers);
  const password = 'a long enough one';
  await call('GET', '/v1/session');
  await call('POST', '/v1/users', { name: 'ada', role: 'admin', password });
  await answers.call('GET', '/v1/users');
  await answers.call('POST', '/v1/session', { user: 'ada', password: 'a wrong one' });
  const session = await answers.call('POST', '/v1/session', { user: 'ada', password });
  const cookie = { cookie: (session.headers.get('set-cookie') ?? '').split(';', 1)[0] ?? '' };
  await call('GET', '/v1/session', undefined, cookie);
  const { body: token } = await answers.call<CreatedToken>('POST', '/v1/tokens', { name: 'ci' }, cookie);
  const bearer = { authorization: `Bearer ${token.secret}` };
  await call('GET', '/v1/tokens', undefined, bearer);
  await call('GET', '/v1/users', undefined, bearer);
  await call('POST', '/v1/users', { name: 'bob', role: 'viewer', password }, bearer);
  await call('PUT', '/v1/users/bob/role', { role: 'operator' }, bearer);
  await call('PUT', '/v1/users/bob/password', { password: `${password} again` }, bearer);
  await call('DELETE', '/v1/users/bob', undefined, bearer);
  await call('PUT', '/v1/session/password', { old: password, password: `${password}!` }, cookie);
  await call('DELETE', `/v1/tokens/${token.id}`, undefined, cookie);
  await call('DELETE', '/v1/session', undefined, cookie);
  await answers.call('GET', '/v1/session', undefined, cookie);
}
