import { type HostelryApi, type OperationResource, type StopRequest } from '@hostelry/server/api';
import { type CommandContext, refuseToLeave } from '../context.js';
import { throwFailures } from '../failures.js';
import { printList, write } from '../output.js';
import { follow } from '../progress.js';
import { OPERATIONS, timeLimit, type TimeOption, type WaitOption } from './change.js';

export type ActionName =
  | 'start'
  | 'stop'
  | 'destroy'
  | 'restart'
  | 'pause'
  | 'resume'
  | 'suspend'
  | 'discard'
  | 'unrescue'
  | 'delete';

interface ActionOptions extends WaitOption, TimeOption {
  readonly force?: boolean;
  readonly keepDisks?: boolean;
}

/**
 * One action on one or more instances, all at the same time. Every instance is tried; the first failure decides the exit code,
 * and each failure is told.
 */
export async function act(
  context: CommandContext,
  action: ActionName,
  refs: readonly string[],
  options: ActionOptions,
): Promise<void> {
  refuseToLeave(context, options);
  await context.withApi(async (api) => {
    const request = stopRequest(action, options);
    const ended = await Promise.allSettled(
      refs.map(async (ref) => {
        const operation = await begin(api, action, ref, request, options);
        return options.wait === false ? operation : follow(api, operation, context.io);
      }),
    );
    const done = ended.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
    if (request.force !== true && action !== 'delete') tellForced(context, done);
    await print(context, done, options.wait === false);
    throwFailures(ended);
  });
}

function stopRequest(action: ActionName, options: ActionOptions): StopRequest {
  return {
    ...(options.force === true || action === 'destroy' ? { force: true } : {}),
    ...timeLimit(options),
  };
}

function begin(
  api: HostelryApi,
  action: ActionName,
  ref: string,
  request: StopRequest,
  options: ActionOptions,
): Promise<OperationResource> {
  switch (action) {
    case 'destroy':
      return api.act('stop', ref, request);
    case 'stop':
    case 'restart':
      return api.act(action, ref, request);
    case 'delete':
      return api.act(action, ref, options.keepDisks === true ? { keepDisks: true } : {});
    default:
      return api.act(action, ref, {});
  }
}

/** A graceful stop or restart that had to be forced may have cost the guest its data. */
function tellForced(context: CommandContext, done: readonly OperationResource[]): void {
  for (const operation of done) {
    if (operation.result?.forced === true) {
      context.io.stderr.write(`"${operation.instance.name}" did not answer in time and was forced\n`);
    }
  }
}

async function print(
  context: CommandContext,
  done: readonly OperationResource[],
  unfinished: boolean,
): Promise<void> {
  if (unfinished || context.settings.format === 'json' || context.settings.format === 'yaml') {
    return printList(context.io, context.settings.format, done, OPERATIONS);
  }
  await write(context.io, done.map((operation) => `${operation.instance.name}\n`).join(''));
}
