import { CommandError, exitCodeOf } from './exit-codes.js';

/** Throws if something that was tried at the same time failed: each failure is told, and the first decides the exit code. */
export function throwFailures(ended: readonly PromiseSettledResult<unknown>[]): void {
  throwAll(ended.flatMap((each) => (each.status === 'rejected' ? [each.reason as unknown] : [])));
}

/** Throws if there are failures: each is told, and the first decides the exit code. */
export function throwAll(failures: readonly unknown[]): void {
  if (failures.length === 0) return;
  const messages = failures.map((each) => (each instanceof Error ? each.message : String(each)));
  throw new CommandError(exitCodeOf(failures[0]), messages.join('\nhostelry: '), { cause: failures[0] });
}
