import { type HostelryApi, type OperationResource } from '@hostelry/server/api';
import { type CommandContext, refuseToLeave } from '../context.js';
import { printList, type View, write } from '../output.js';
import { follow } from '../progress.js';
import { parseDuration } from '../quantities.js';

export interface WaitOption {
  readonly wait?: boolean;
}

export interface TimeOption {
  readonly timeout?: string;
}

/** How operations are listed. */
export const OPERATIONS: View<OperationResource> = {
  columns: [
    { heading: 'OPERATION', show: (each) => each.id },
    { heading: 'KIND', show: (each) => each.kind },
    { heading: 'INSTANCE', show: (each) => each.instance.name },
    { heading: 'STATE', show: (each) => each.state },
    { heading: 'BY', show: (each) => each.by ?? '' },
  ],
  name: (each) => each.id,
};

/**
 * Begins one operation, follows it to its end with its steps on stderr, and prints `told` of it; with `--no-wait` prints the operation at once.
 * `told` is the text for people: what was attached, or the instance's name.
 */
export async function change(
  context: CommandContext,
  options: WaitOption,
  begin: (api: HostelryApi) => Promise<OperationResource>,
  told: (operation: OperationResource) => string = ({ instance }) => instance.name,
): Promise<void> {
  refuseToLeave(context, options);
  const { io, settings } = context;
  await context.withApi(async (api) => {
    const started = await begin(api);
    const isLeft = options.wait === false;
    const operation = isLeft ? started : await follow(api, started, io);
    if (isLeft || settings.format === 'json' || settings.format === 'yaml') {
      return printList(io, settings.format, [operation], OPERATIONS);
    }
    await write(io, `${told(operation)}\n`);
  });
}

/** The time that a guest may take, where one was given. Throws a usage error naming the text. */
export function timeLimit({ timeout }: TimeOption): { readonly timeoutMs?: number } {
  return timeout === undefined ? {} : { timeoutMs: parseDuration(timeout, '--timeout') };
}

/** Takes away what is named, which the guest has a time to let go of; prints the name. */
export function detach(
  context: CommandContext,
  name: string,
  options: WaitOption & TimeOption,
  begin: (api: HostelryApi, limits: { readonly timeoutMs?: number }) => Promise<OperationResource>,
): Promise<void> {
  const limits = timeLimit(options);
  return change(
    context,
    options,
    (api) => begin(api, limits),
    () => name,
  );
}

/** What an operation attached, by what detaches it. */
export function attachedOf({ result, instance }: OperationResource): string {
  return result?.attached ?? instance.name;
}
