import { type JsonSchema } from '@hostelry/compute';
import { REQUEST_HEADERS, TAGS, type Answer, type RouteDoc } from './route-doc.js';
import { NAMED_SCHEMAS, problemSchema } from './schemas.js';

/** A route as the document needs it. */
export interface DescribedRoute {
  readonly method: string;
  /** As fastify writes it: `/v1/hosts/:name`. */
  readonly path: string;
  readonly doc: RouteDoc;
  /** The schemas that check its requests. */
  readonly body?: JsonSchema;
  readonly querystring?: JsonSchema;
}

/** An OpenAPI document; what is in it is the standard's. */
export type OpenApiDocument = Readonly<Record<string, unknown>>;

const PARAMETERS: Readonly<Record<string, string>> = {
  ref: 'A UUID, a name, or `host/name` with the slash encoded where a name is on several hosts',
  token: 'As it was given, valid once and for 30 s',
};

/**
 * The OpenAPI 3.1 document of these routes. Schemas with a name stand once, under `components`.
 * Routes that are not described, as `GET /v1/...`, are told in `x-undescribed`: a defect, which a test finds.
 */
export function openApiDocument(
  { routes, missing }: { readonly routes: readonly DescribedRoute[]; readonly missing: readonly string[] },
  version: string,
): OpenApiDocument {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    const path = route.path.replace(/:([A-Za-z]+)/g, '{$1}');
    (paths[path] ??= {})[route.method.toLowerCase()] = operationOf(route);
  }
  const used = new Set(routes.map(({ doc }) => doc.tag));
  const schemas = Object.entries(NAMED_SCHEMAS).map(([name, schema]) => [name, insideOf(schema)] as const);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Hostelry',
      version,
      description:
        'Guests on libvirt hosts. What takes its time is answered with 202 and an operation, which goes on when its client has left. Errors are RFC 9457 problems.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    tags: Object.entries(TAGS)
      .filter(([name]) => used.has(name as keyof typeof TAGS))
      .map(([name, description]) => ({ name, description })),
    paths,
    components: { schemas: Object.fromEntries(schemas) },
    ...(missing.length === 0 ? {} : { 'x-undescribed': missing }),
  };
}

function operationOf({ path, doc, body, querystring }: DescribedRoute): unknown {
  const { operationId, tag, summary, description, headers = [], answers } = doc;
  const parameters = [
    ...[...path.matchAll(/:([A-Za-z]+)/g)].map(([, name = '']) => ({
      name,
      in: 'path',
      required: true,
      ...(PARAMETERS[name] === undefined ? {} : { description: PARAMETERS[name] }),
      schema: { type: 'string' },
    })),
    ...Object.entries(querystring?.properties ?? {}).map(([name, schema]) => ({
      name,
      in: 'query',
      required: querystring?.required?.includes(name) === true,
      ...describedBy(schema as JsonSchema),
      schema: referring(schema),
    })),
    ...headers.map((name) => ({
      name,
      in: 'header',
      description: REQUEST_HEADERS[name],
      schema: { type: 'string' },
    })),
  ];
  const wanted = doc.body ?? body;
  return {
    operationId,
    tags: [tag],
    summary,
    ...(description === undefined ? {} : { description }),
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(doc.bytes === undefined ? {} : { requestBody: { required: true, content: { [doc.bytes]: {} } } }),
    ...(wanted === undefined
      ? {}
      : {
          requestBody: {
            required: body !== undefined && !acceptsNull(body),
            content: { 'application/json': { schema: referring(wanted) } },
          },
        }),
    responses: {
      ...Object.fromEntries(Object.entries(answers).map(([status, answer]) => [status, answerOf(answer)])),
      default: answerOf({
        description: 'What went wrong',
        schema: problemSchema,
        mediaType: 'application/problem+json',
      }),
    },
  };
}

function answerOf({ description, schema, mediaType, headers }: Answer): unknown {
  const content = schema === undefined ? undefined : { schema: referring(schema) };
  const type = mediaType ?? (content === undefined ? undefined : 'application/json');
  return {
    description,
    ...(headers === undefined
      ? {}
      : {
          headers: Object.fromEntries(
            Object.entries(headers).map(([name, text]) => [
              name,
              { description: text, schema: { type: 'string' } },
            ]),
          ),
        }),
    ...(type === undefined ? {} : { content: { [type]: content ?? {} } }),
  };
}

function describedBy(schema: JsonSchema): { description?: string } {
  const description: unknown = schema['description'];
  return typeof description === 'string' ? { description } : {};
}

/** Where a body may be left out, the route takes null for it. */
function acceptsNull({ type }: JsonSchema): boolean {
  return Array.isArray(type) && type.includes('null');
}

const NAMES = new Map<unknown, string>(Object.entries(NAMED_SCHEMAS).map(([name, schema]) => [schema, name]));

/** A schema, with references in the place of those that have a name. */
function referring(schema: unknown): unknown {
  const name = NAMES.get(schema);
  return name === undefined ? insideOf(schema) : { $ref: `#/components/schemas/${name}` };
}

function insideOf(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(referring);
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, referring(value)]));
}
