import { type OperationResource } from '@hostelry/server/api';
import { type CommandContext } from '../context.js';
import { printList, printOne, type View } from '../output.js';
import { watch } from '../progress.js';
import { parseCount, parseDuration, showBytes } from '../quantities.js';
import { OPERATIONS, type TimeOption } from './change.js';

const LIST: View<OperationResource> = {
  columns: [
    ...OPERATIONS.columns,
    { heading: 'HOST', show: ({ host, to }) => (to === undefined ? host : `${host} -> ${to}`) },
    { heading: 'BEGAN', show: ({ createdAt }) => momentOf(createdAt) },
    { heading: 'REASON', show: ({ error }) => error?.message ?? '' },
  ],
  name: OPERATIONS.name,
};

interface ListOptions {
  readonly filter?: string;
  readonly sort?: string;
  readonly limit?: string;
}

/** `hostelry op list`: what a server did and does, the newest first. */
export async function listOperations(
  context: CommandContext,
  { filter, sort, limit }: ListOptions,
): Promise<void> {
  const query = {
    ...(filter === undefined ? {} : { filter }),
    ...(sort === undefined ? {} : { sort }),
    ...(limit === undefined ? {} : { limit: parseCount(limit, '--limit') }),
  };
  await context.withApi(async (api) =>
    printList(context.io, context.settings.format, await api.listOperations(query), LIST),
  );
}

/** `hostelry op show`: one operation with its steps. */
export async function showOperation(context: CommandContext, id: string): Promise<void> {
  await context.withApi(async (api) => print(context, await api.getOperation(id)));
}

/** `hostelry op wait`: waits for its end; its success or failure is the exit code, as if it had been begun here. */
export async function waitOperation(
  context: CommandContext,
  id: string,
  { timeout }: TimeOption,
): Promise<void> {
  const timeoutMs = timeout === undefined ? Infinity : parseDuration(timeout, '--timeout');
  await context.withApi(async (api) =>
    print(context, await watch(api, await api.getOperation(id), context.io, timeoutMs)),
  );
}

/** `hostelry op cancel`: asks an operation to stop and to undo what it did; prints it as it is then. */
export async function cancelOperation(context: CommandContext, id: string): Promise<void> {
  await context.withApi(async (api) => print(context, await api.cancelOperation(id)));
}

async function print({ io, settings }: CommandContext, operation: OperationResource): Promise<void> {
  const { id, kind, state, instance, host, to, createdAt, endedAt, steps, error, result } = operation;
  const fields: [string, string][] = [
    ['Operation', id],
    ['Kind', kind],
    ['State', state],
    ['Instance', instance.name],
    ['Host', to === undefined ? host : `${host}, to ${to}`],
    ['Began', momentOf(createdAt)],
  ];
  if (endedAt !== undefined) fields.push(['Ended', momentOf(endedAt)]);
  for (const [index, step] of steps.entries()) {
    const took = step.endedAt === undefined ? 'not ended' : `${step.endedAt - step.startedAt} ms`;
    const moved = step.progress === undefined ? '' : `, ${showBytes(step.progress.done)}`;
    fields.push([`Step ${index + 1}`, `${step.name} (${took}${moved})`]);
  }
  if (error !== undefined) fields.push(['Error', `${error.message} (${error.code})`]);
  for (const [name, value] of Object.entries(result ?? {})) fields.push([`Result ${name}`, String(value)]);
  await printOne(io, settings.format, operation, fields, id);
}

function momentOf(at: number): string {
  return new Date(at).toISOString();
}
