import { afterEach, beforeEach, expect, test } from 'vitest';
import { type EventResource } from '../src/api/index.js';
import { runServer, type RunningServer } from './running-server.js';

let running: RunningServer;
const open: AbortController[] = [];
beforeEach(async () => {
  running = await runServer({ heartbeatMs: 20 });
  await running.manager.listHosts();
});
afterEach(async () => {
  for (const controller of open.splice(0)) controller.abort();
  await running.close();
});

interface Block {
  readonly id?: string;
  readonly event?: string;
  readonly data?: EventResource;
  readonly comment?: string;
}

/** Reads an event stream as text, block by block. */
async function* stream(
  headers: Record<string, string> = {},
  query = '',
): AsyncGenerator<Block, void, undefined> {
  const controller = new AbortController();
  open.push(controller);
  const response = await fetch(`${running.address}/v1/events${query}`, {
    headers,
    signal: controller.signal,
  });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
    text += decoder.decode(chunk, { stream: true });
    for (let end = text.indexOf('\n\n'); end !== -1; end = text.indexOf('\n\n')) {
      yield blockOf(text.slice(0, end));
      text = text.slice(end + 2);
    }
  }
}

function blockOf(text: string): Block {
  const fields = new Map(
    text.split('\n').map((line): [string, string] => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon) || 'comment', line.slice(colon + 1).trim()];
    }),
  );
  const [id, event, data, comment] = ['id', 'event', 'data', 'comment'].map((name) => fields.get(name));
  return {
    ...(id === undefined ? {} : { id }),
    ...(event === undefined ? {} : { event }),
    ...(data === undefined ? {} : { data: JSON.parse(data) as EventResource }),
    ...(comment === undefined ? {} : { comment }),
  };
}

async function until(blocks: AsyncIterable<Block>, fits: (block: Block) => boolean): Promise<Block[]> {
  const seen: Block[] = [];
  for await (const block of blocks) {
    if (block.data !== undefined || block.comment !== undefined) seen.push(block);
    if (fits(block)) return seen;
  }
  return seen;
}

async function launch(name: string): Promise<void> {
  await running.send('POST', '/v1/instances', { host: 'a', spec: { name, vcpus: 1, memoryMiB: 64 } });
}

const ended = (block: Block): boolean => block.data?.change === 'succeeded';

test('events come as they happen, typed and numbered', async () => {
  const live = stream();
  // The first block says how soon to come back; with it the subscription stands.
  await live.next();
  await launch('web');
  const seen = (await until(live, ended)).filter((block) => block.data !== undefined);
  expect(seen.map((block) => Number(block.id))).toEqual(seen.map((block) => block.data?.id));
  expect(seen.map(({ event, data }) => `${event} ${data?.change}`)).toContain('instance started');
  expect(seen.at(-1)).toMatchObject({
    event: 'operation',
    data: { host: 'a', operation: { kind: 'launch' } },
  });
});

test('a client that comes back gets what it missed, once', async () => {
  const first = stream();
  await first.next();
  await launch('one');
  const seen = (await until(first, ended)).filter((block) => block.data !== undefined);
  await launch('two');
  const last = seen.at(-1)?.id ?? '';
  const missed = (await until(stream({ 'last-event-id': last }), ended)).filter((block) => block.data);
  expect(missed[0]?.data?.id).toBe(Number(last) + 1);
  expect(new Set(missed.flatMap((block) => block.data?.instance?.name ?? []))).toEqual(new Set(['two']));
  const byQuery = (await until(stream({}, `?since=${last}`), ended)).filter((block) => block.data);
  expect(byQuery).toEqual(missed);
});

test('a client with a place that is no longer known is told of the gap', async () => {
  const seen = await until(stream({ 'last-event-id': '999999' }), (block) => block.data !== undefined);
  expect(seen.at(-1)?.data).toMatchObject({ type: 'host', host: '*', change: 'gap' });
});

test('a silent stream has heartbeats', async () => {
  const seen = await until(stream(), (block) => block.comment !== undefined);
  expect(seen.at(-1)?.comment).toBe('still here');
});

test('closing the server ends its streams', async () => {
  const live = stream();
  await live.next();
  const rest = until(live, () => false);
  await running.server.close();
  expect((await rest).filter((block) => block.data !== undefined)).toEqual([]);
});
