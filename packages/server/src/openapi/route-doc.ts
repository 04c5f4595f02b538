import { type JsonSchema } from '@hostelry/compute';

/** What the operations of the API are grouped by. */
export const TAGS = {
  hosts: 'Hosts, what they have, and whether they take instances',
  instances: 'Instances, and what is done with them',
  consoles: 'Consoles of instances',
  operations: 'What was begun, its steps and its end',
  events: 'What happens, as it happens',
  storage: 'Storage pools of a host, and the volumes in them',
  images: 'Images that a host keeps, and instances can be made of',
  networks: 'Networks of a host, and what their servers tell guests',
  users: 'Who may use the server, and how they prove it',
  server: 'The server itself',
} as const;

/**
 * What the API's document says of a route beside the schemas that check its requests.
 * It stands in the route's options, as `config: { doc: { ... } }`; a test fails for a route without.
 */
export interface RouteDoc {
  /** Unique in the document, as a function would be called: `listHosts`. */
  readonly operationId: string;
  /** A group that is new has its description in TAGS. */
  readonly tag: keyof typeof TAGS;
  /** One line. */
  readonly summary: string;
  readonly description?: string;
  /** The body, where the manager checks it and not the route. Default: the route's own schema. */
  readonly body?: JsonSchema;
  /** Where the body is bytes: their media type. */
  readonly bytes?: string;
  /** The request headers that it understands. */
  readonly headers?: readonly (keyof typeof REQUEST_HEADERS)[];
  /** What it answers, by status. Every route may also answer with a problem. */
  readonly answers: Readonly<Record<number, Answer>>;
}

/** The answer of what is done and says nothing. */
export const DONE: Readonly<Record<number, Answer>> = { 204: { description: 'Done' } };

export interface Answer {
  readonly description: string;
  /** Absent where there is no body, or it is bytes. */
  readonly schema?: JsonSchema;
  /** Default `application/json` where there is a schema. */
  readonly mediaType?: string;
  /** Names of the headers, with what they say. */
  readonly headers?: Readonly<Record<string, string>>;
}

export const REQUEST_HEADERS = {
  'Idempotency-Key':
    'A request that is repeated under the same key within 24 hours begins nothing again; another request under it is refused with 422',
  'If-Match': 'ETags: the request is refused with 412 if the resource has none of them by now',
  'If-None-Match': 'ETags: answered with 304 and without a body if the resource has one of them',
  'Last-Event-ID': 'The id of the last event that the client has: what came after it is told first',
} as const;

declare module 'fastify' {
  interface FastifyContextConfig {
    doc?: RouteDoc;
  }
}
