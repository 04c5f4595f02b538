import { type ApiCallOptions, type ChangeOptions, type ListQuery, type Page } from '@hostelry/server/api';
import { type HttpClient } from './http-client.js';

/** Asks for a page of a list; where the next one is comes back with it. */
export async function getPage<Row>(
  client: HttpClient,
  path: string,
  query: ListQuery & { readonly host?: string },
  options?: ApiCallOptions,
): Promise<Page<Row>> {
  const parameters = new URLSearchParams();
  for (const name of ['host', 'filter', 'sort', 'limit', 'cursor'] as const) {
    const value = query[name];
    if (value !== undefined) parameters.set(name, String(value));
  }
  const text = parameters.toString();
  const { body, headers } = await client.getWhole<Row[]>(`${path}${text === '' ? '' : `?${text}`}`, options);
  const link = /<([^>]*)>; *rel="next"/.exec(headers.get('link') ?? '')?.[1];
  const next = link === undefined ? null : new URL(link, client.server).searchParams.get('cursor');
  if (next !== null) Object.defineProperty(body, 'next', { value: next });
  return body;
}

/** How a change is sent: its key and what it expects are headers. */
export function changing({ signal, idempotencyKey, expected }: ChangeOptions = {}): {
  readonly signal?: AbortSignal;
  readonly headers: Readonly<Record<string, string>>;
} {
  return {
    ...(signal === undefined ? {} : { signal }),
    headers: {
      ...(idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }),
      ...(expected === undefined
        ? {}
        : {
            'if-match': expected
              .split(',')
              .map((tag) => `"${tag}"`)
              .join(', '),
          }),
    },
  };
}
