import { type OperationResource } from '@hostelry/server/api';
import { type CommandContext } from '../context.js';
import { CommandError, ExitCode } from '../exit-codes.js';
import { change, type WaitOption } from './change.js';

/** `hostelry rename`: another name; prints it. */
export function rename(
  context: CommandContext,
  [ref = '', name = '']: readonly string[],
  options: WaitOption,
): Promise<void> {
  return change(
    context,
    options,
    (api) => api.act('rename', ref, { name }),
    () => name,
  );
}

/** `hostelry autostart`: with the host, or with `--disable` no longer. */
export function autostart(
  context: CommandContext,
  ref: string,
  options: WaitOption & { readonly disable?: boolean },
): Promise<void> {
  return change(context, options, (api) => api.act('autostart', ref, { enabled: options.disable !== true }));
}

/** `hostelry label`: `key=value` sets a label, `key-` takes it away. */
export function label(
  context: CommandContext,
  [ref = '', ...given]: readonly string[],
  options: WaitOption,
): Promise<void> {
  const labels = labelChanges(given);
  return change(context, options, (api) => api.act('annotate', ref, { labels }));
}

/** `hostelry describe`: title and description; an empty text takes one away. */
export function describe(
  context: CommandContext,
  ref: string,
  options: WaitOption & { readonly title?: string; readonly description?: string },
): Promise<void> {
  const { title, description } = options;
  if (title === undefined && description === undefined) {
    throw new CommandError(ExitCode.USAGE, 'Give --title or --description; an empty one takes it away');
  }
  const request = {
    ...(title === undefined ? {} : { title: title === '' ? null : title }),
    ...(description === undefined ? {} : { description: description === '' ? null : description }),
  };
  return change(context, options, (api) => api.act('annotate', ref, request));
}

/** `hostelry adopt`: makes an instance of others ours, and tells which disks go with it from then on. */
export function adopt(
  context: CommandContext,
  ref: string,
  options: WaitOption & { readonly withDisks?: boolean },
): Promise<void> {
  const withDisks = options.withDisks === true;
  return change(context, options, (api) => api.act('adopt', ref, { withDisks }), told);
}

/** `hostelry disown`: gives an instance back. */
export function disown(context: CommandContext, ref: string, options: WaitOption): Promise<void> {
  return change(context, options, (api) => api.act('disown', ref, {}), told);
}

function told({ instance, result }: OperationResource): string {
  const disks = result?.ownDisks ?? [];
  const what = disks.length === 0 ? 'none of its disks' : disks.join(', ');
  return `${instance.name}: deleting it removes ${what}`;
}

/** Labels as they are given on a command line. Throws a usage error that names what is no label. */
export function labelChanges(given: readonly string[]): Readonly<Record<string, string | null>> {
  return Object.fromEntries(
    given.map((each): [string, string | null] => {
      const at = each.indexOf('=');
      if (at > 0) return [each.slice(0, at), each.slice(at + 1)];
      if (at === -1 && each.length > 1 && each.endsWith('-')) return [each.slice(0, -1), null];
      throw new CommandError(
        ExitCode.USAGE,
        `Label "${each}" is neither key=value nor key- (to take it away)`,
      );
    }),
  );
}
