import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type HostResource, type InstanceResource, type OperationResource } from '../src/api/index.js';
import { type Problem } from '../src/problem.js';
import { runServer, type RunningServer } from './running-server.js';

let running: RunningServer;
beforeEach(async () => {
  running = await runServer();
});
afterEach(() => running.close());

const names = (rows: readonly { readonly name: string }[]): string[] => rows.map(({ name }) => name);

describe('lists', () => {
  test('of instances are filtered, sorted, and cut to the fields that are wanted', async () => {
    for (const name of ['one', 'two']) running.a.add(name);
    running.b.add('three', 'stopped');
    const query = new URLSearchParams({
      filter: 'state eq running and host ne b',
      sort: '-name',
      fields: 'name,host',
    });
    expect((await running.get(`/v1/instances?${query}`)).body).toEqual([
      { name: 'two', host: 'a' },
      { name: 'one', host: 'a' },
    ]);
    expect((await running.get('/v1/instances?host=b&fields=state')).body).toEqual([{ state: 'stopped' }]);
  });

  test('come in pages, each with the address of the next', async () => {
    for (const name of ['one', 'two', 'three', 'four', 'five']) running.a.add(name);
    const seen: string[][] = [];
    let path: string | undefined = '/v1/instances?limit=2&sort=-name&filter=name%20ne%20one';
    while (path !== undefined) {
      const { headers, body }: { headers: Headers; body: InstanceResource[] } = await running.get(path);
      seen.push(names(body));
      path = /^<(.*)>; rel="next"$/.exec(headers.get('link') ?? '')?.[1];
    }
    expect(seen).toEqual([
      ['two', 'three'],
      ['four', 'five'],
    ]);
  });

  test('of operations are told the newest first, as many as are wanted', async () => {
    for (const name of ['one', 'two', 'three']) {
      const spec = { name, vcpus: 1, memoryMiB: 64 };
      const { body } = await running.send<OperationResource>('POST', '/v1/instances', { host: 'a', spec });
      await running.get(`/v1/operations/${body.id}?wait=10s`);
    }
    const path = '/v1/operations?limit=2&filter=state%20eq%20succeeded';
    const { headers, body } = await running.get<OperationResource[]>(path);
    expect(body).toHaveLength(2);
    expect(headers.get('link')).toContain('cursor=');
    const query = new URLSearchParams({
      filter: 'instance.name contains "t"',
      sort: 'instance.name',
      fields: 'instance',
    });
    expect((await running.get(`/v1/operations?${query}`)).body).toMatchObject([
      { instance: { name: 'three' } },
      { instance: { name: 'two' } },
    ]);
  });

  test.each([
    ['instances', 'filter', 'state eq runing', 'at position 10'],
    ['instances', 'sort', 'size', '"size" is no field'],
    ['instances', 'limit', 'many', 'a whole number from 1 to 1000'],
    ['instances', 'limit', '0', 'a whole number from 1 to 1000'],
    ['instances', 'limit', '-1', 'a whole number from 1 to 1000'],
    ['instances', 'cursor', 'abc', 'not one that a page ended with'],
    ['instances', 'fields', 'name,colour', '"colour" is no field'],
    ['operations', 'filter', 'kind eq fly', 'kind is one of launch'],
    ['operations', 'fields', '', '"" is no field'],
  ])('%s: %s=%s is refused, and named', async (kind, parameter, value, reason) => {
    const refused = await running.get<Problem>(`/v1/${kind}?${new URLSearchParams({ [parameter]: value })}`);
    expect(refused).toMatchObject({ status: 400, body: { code: 'invalid', details: { field: parameter } } });
    expect(refused.body.detail).toContain(`${parameter} is ${JSON.stringify(value)}: `);
    expect(refused.body.detail).toContain(reason);
  });
});

describe('an ETag', () => {
  const tagOf = async (path: string): Promise<string> => (await running.get(path)).headers.get('etag') ?? '';

  test('stays while the instance is the same, and saves the body', async () => {
    const { uuid } = running.a.add('web');
    const tag = await tagOf('/v1/instances/web');
    expect(tag).toMatch(/^"[\w-]{22}"$/);
    const guest = running.a.instances.get(uuid);
    if (guest === undefined) throw new Error('the guest was added');
    running.a.instances.set(uuid, { ...guest, cpuTimeNs: 12_345 });
    for (const known of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
      const answer = await running.get('/v1/instances/web', { 'if-none-match': known });
      expect(answer).toMatchObject({ status: 304, body: '' });
      expect(answer.headers.get('etag')).toBe(tag);
    }
    running.a.instances.set(uuid, { ...guest, state: 'paused' });
    const changed = await running.get('/v1/instances/web', { 'if-none-match': tag });
    expect(changed).toMatchObject({ status: 200, body: { state: 'paused' } });
    expect(changed.headers.get('etag')).not.toBe(tag);
  });

  test('keeps a change from an instance that is no longer as it was seen', async () => {
    const { uuid } = running.a.add('web');
    const tag = await tagOf('/v1/instances/web');
    const stop = { force: true };
    const path = '/v1/instances/web/stop';
    const old = { 'if-match': '"old"' };
    for (const [method, where, body] of [
      ['POST', path, stop],
      ['POST', '/v1/instances/web/move', { to: 'b' }],
      ['DELETE', '/v1/instances/web', undefined],
    ] as const) {
      const refused = await running.send<Problem>(method, where, body, old);
      expect(refused).toMatchObject({
        status: 412,
        body: { code: 'conflict', details: { field: 'If-Match' } },
      });
      expect(refused.body.detail).toContain(`Instance "web" has changed since: it has the tag ${tag} now`);
    }
    expect((await running.get('/v1/operations')).body).toEqual([]);
    const key = { 'idempotency-key': 'k' };
    const begun = await running.send<OperationResource>('POST', path, stop, {
      ...key,
      'if-match': `"x", ${tag}`,
    });
    expect(begun.status).toBe(202);
    await running.get(`/v1/operations/${begun.body.id}?wait=10s`);
    expect(running.a.instances.get(uuid)?.state).toBe('stopped');
    // The repetition of a request is not a new one, though its first has changed the instance.
    const again = await running.send<OperationResource>('POST', path, stop, {
      ...key,
      'if-match': `"x", ${tag}`,
    });
    expect([again.status, again.body.id]).toEqual([202, begun.body.id]);
    expect((await running.send('POST', path, stop, { 'if-match': '*' })).status).toBe(202);
    const bad = await running.send<Problem>('POST', path, stop, { 'if-match': 'bare' });
    expect(bad).toMatchObject({ status: 400, body: { details: { field: 'If-Match' } } });
  });

  test('keeps a host that has changed', async () => {
    await running.send<HostResource>('POST', '/v1/hosts', { name: 'c', uri: 'fake:///b' });
    await running.get('/v1/instances');
    const tag = await tagOf('/v1/hosts/c');
    expect((await running.get('/v1/hosts/c', { 'if-none-match': tag })).status).toBe(304);
    running.b.add('web');
    for (const [method, body] of [
      ['PUT', { reason: 'x' }],
      ['DELETE', undefined],
    ] as const) {
      const refused = await running.send(method, '/v1/hosts/c/maintenance', body, { 'if-match': tag });
      expect(refused.status).toBe(412);
    }
    expect((await running.send('DELETE', '/v1/hosts/c', undefined, { 'if-match': tag })).status).toBe(412);
    const now = await tagOf('/v1/hosts/c');
    expect((await running.send('DELETE', '/v1/hosts/c', undefined, { 'if-match': now })).status).toBe(204);
  });
});
