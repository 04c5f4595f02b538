import { ComputeError, type JsonSchema } from '@hostelry/compute';
import { LONGEST_PAGE, type ListQuery, type Page } from '@hostelry/manager';
import { type FastifyReply, type FastifyRequest } from 'fastify';

/** What the address of a list may say. */
export interface ListParameters {
  readonly filter?: string;
  readonly sort?: string;
  readonly limit?: string;
  readonly cursor?: string;
  readonly fields?: string;
}

/** The schema of ListParameters: what they say is checked where it is read, which names the value. */
export const LIST_PARAMETERS: Readonly<Record<keyof ListParameters, JsonSchema>> = {
  filter: {
    type: 'string',
    maxLength: 2000,
    description:
      'For example `state eq running and host ne h1`: eq, ne, lt, le, gt, ge, contains; and, or, not, ( )',
  },
  sort: { type: 'string', maxLength: 1000, description: 'For example `-createdAt,name`' },
  limit: { type: 'string', maxLength: 20, description: `A number from 1 to ${LONGEST_PAGE}` },
  cursor: { type: 'string', maxLength: 10_000, description: 'As the Link header of the page before has it' },
  fields: {
    type: 'string',
    maxLength: 1000,
    description: 'For example `name,host`: the only properties wanted',
  },
};

/** The query of a list's address. Throws `invalid` that names the parameter and its value. */
export function listQueryOf({ filter, sort, limit, cursor }: ListParameters): ListQuery {
  if (limit !== undefined && !/^[0-9]+$/.test(limit)) {
    reject('limit', limit, `it is a whole number from 1 to ${LONGEST_PAGE}`);
  }
  return {
    ...(filter === undefined ? {} : { filter }),
    ...(sort === undefined ? {} : { sort }),
    ...(limit === undefined ? {} : { limit: Number(limit) }),
    ...(cursor === undefined ? {} : { cursor }),
  };
}

/** A projection of rows to the properties that `fields` names, or none. Throws `invalid` that names one that rows of this schema do not have. */
export function projectionOf(
  fields: string | undefined,
  { properties = {} }: JsonSchema,
): ((row: object) => object) | undefined {
  if (fields === undefined) return undefined;
  const names = fields.split(',');
  const unknown = names.find((name) => !Object.hasOwn(properties, name));
  if (unknown !== undefined) {
    const known = Object.keys(properties).join(', ');
    reject('fields', fields, `${JSON.stringify(unknown)} is no field; there are ${known}`);
  }
  return (row) => Object.fromEntries(Object.entries(row).filter(([name]) => names.includes(name)));
}

/** The page as the body, and where the next one is as a `Link` header. */
export function sendPage(
  request: FastifyRequest,
  reply: FastifyReply,
  page: Page<object>,
  project?: (row: object) => object,
): readonly object[] {
  if (page.next !== undefined) {
    const next = new URL(request.url, 'http://localhost');
    next.searchParams.set('cursor', page.next);
    reply.header('link', `<${next.pathname}${next.search}>; rel="next"`);
  }
  return project === undefined ? page : page.map(project);
}

function reject(parameter: string, value: string, text: string): never {
  throw new ComputeError('invalid', `${parameter} is ${JSON.stringify(value)}: ${text}`, {
    details: { field: parameter },
  });
}
