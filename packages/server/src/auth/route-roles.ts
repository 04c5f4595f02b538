import { type Role } from '@hostelry/manager';

/** What a route needs: a role, or nothing (`open`). */
export type Needed = Role | 'open';

type Methods = 'reads' | 'changes' | 'all';

interface Rule {
  readonly methods: Methods;
  /** A route's pattern, or the beginning of some, up to a slash; what its parameters are called does not matter. */
  readonly path: string;
  readonly needed: Needed;
}

/**
 * Who may use which route. The longest path that fits decides; of two that are as long, the one for these methods only.
 * What fits none is safe: reads need a viewer, changes an admin.
 */
const RULES: readonly Rule[] = [
  // The web pages, with which one logs in. What is unknown is told by them, too.
  { methods: 'reads', path: '/*', needed: 'open' },

  { methods: 'changes', path: '/v1/session', needed: 'open' },
  { methods: 'reads', path: '/v1/session', needed: 'viewer' },
  { methods: 'changes', path: '/v1/session/password', needed: 'viewer' },
  { methods: 'all', path: '/v1/tokens', needed: 'viewer' },
  { methods: 'all', path: '/v1/users', needed: 'admin' },

  { methods: 'reads', path: '/v1/hosts', needed: 'viewer' },
  { methods: 'changes', path: '/v1/hosts', needed: 'admin' },
  // All that a disk holds.
  { methods: 'reads', path: '/v1/hosts/:host/pools/:pool/volumes/:volume/content', needed: 'operator' },
  { methods: 'all', path: '/v1/host-tests', needed: 'admin' },

  { methods: 'reads', path: '/v1/instances', needed: 'viewer' },
  { methods: 'changes', path: '/v1/instances', needed: 'operator' },
  // All that its disk holds, and what its guest prints as it starts.
  { methods: 'reads', path: '/v1/instances/:ref/capture', needed: 'operator' },
  // A document can name any file and any device of its host.
  { methods: 'changes', path: '/v1/instances/:ref/definition', needed: 'admin' },
  { methods: 'changes', path: '/v1/instances/:ref/edit', needed: 'admin' },
  // Whose disks are removed with it.
  { methods: 'changes', path: '/v1/instances/:ref/adopt', needed: 'admin' },
  { methods: 'changes', path: '/v1/instances/:ref/disown', needed: 'admin' },
  // As a console is.
  { methods: 'reads', path: '/v1/instances/:ref/screenshot', needed: 'operator' },

  { methods: 'reads', path: '/v1/operations', needed: 'viewer' },
  { methods: 'changes', path: '/v1/operations', needed: 'operator' },
  { methods: 'reads', path: '/v1/events', needed: 'viewer' },
  { methods: 'reads', path: '/v1/openapi.json', needed: 'viewer' },
  { methods: 'reads', path: '/metrics', needed: 'viewer' },
  // The token in the address is what opens it; it was given to who may.
  { methods: 'reads', path: '/v1/consoles/:token', needed: 'open' },
];

/** The role that a route needs, by its method and pattern, and whether the table names it. */
export function neededFor(method: string, pattern: string): { needed: Needed; isListed: boolean } {
  const methods: Methods = /^(GET|HEAD|OPTIONS)$/.test(method) ? 'reads' : 'changes';
  const route = nameless(pattern);
  const [rule] = RULES.filter((each) => each.methods === 'all' || each.methods === methods)
    .filter(({ path }) => route === nameless(path) || route.startsWith(`${nameless(path)}/`))
    .sort((a, b) => nameless(b.path).length - nameless(a.path).length || exactness(b) - exactness(a));
  if (rule !== undefined) return { needed: rule.needed, isListed: true };
  return { needed: methods === 'reads' ? 'viewer' : 'admin', isListed: false };
}

function nameless(pattern: string): string {
  return pattern.replace(/:\w+/g, ':');
}

function exactness({ methods }: Rule): number {
  return methods === 'all' ? 0 : 1;
}
