import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { ApiError, reasonOf } from '../api/request.js';
import { keys } from '../live/keys.js';

/** Sends a form, and holds what was wrong with it. */
export interface Submission {
  readonly busy: boolean;
  /** What is wrong with the field of this name, or of a path below it. */
  readonly errorAt: (field: string) => string | undefined;
  /** What is wrong that none of these fields is to blame for. */
  readonly otherError: (fields: readonly string[]) => string | undefined;
  /** Tells whether it was accepted. */
  readonly submit: (send: () => Promise<unknown>) => Promise<boolean>;
}

export function useSubmit(): Submission {
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const submit = useCallback(
    async (send: () => Promise<unknown>) => {
      setBusy(true);
      setError(undefined);
      try {
        await send();
        return true;
      } catch (reason) {
        if (reason instanceof ApiError && reason.status === 401) {
          void client.invalidateQueries({ queryKey: keys.session });
        }
        setError(reason);
        return false;
      } finally {
        setBusy(false);
      }
    },
    [client],
  );
  const errorAt = (field: string): string | undefined => (isAt(error, field) ? reasonOf(error) : undefined);
  return {
    busy,
    errorAt,
    otherError: (fields) =>
      error === undefined || fields.some((field) => isAt(error, field)) ? undefined : reasonOf(error),
    submit,
  };
}

function isAt(error: unknown, field: string): boolean {
  if (!(error instanceof ApiError) || error.field === undefined) return false;
  return error.field === field || error.field.startsWith(`${field}.`);
}
