import { useCallback, useEffect, useState } from 'react';
import type { InstanceResource } from '@hostelry/server/api';
import { type ConsoleKind, openConsole, TAKEN } from '../api/consoles.js';
import { reasonOf } from '../api/request.js';

/** Where a console is in its life. */
export type ConsolePhase =
  | { readonly name: 'connecting' }
  | { readonly name: 'open'; readonly socket: WebSocket }
  /** Another client has it: it can be taken from there. */
  | { readonly name: 'taken' }
  | { readonly name: 'ended'; readonly reason: string };

export interface Console {
  readonly phase: ConsolePhase;
  readonly connect: (force?: boolean) => void;
}

/** One console of an instance, opened when it is shown and closed when it is not; opened again when the instance is up again. */
export function useConsole({ host, uuid, state }: InstanceResource, kind: ConsoleKind): Console {
  const [phase, setPhase] = useState<ConsolePhase>({ name: 'connecting' });
  const [attempt, setAttempt] = useState({ force: false });
  const isUp = state === 'running' || state === 'paused';
  useEffect(() => {
    if (!isUp) {
      setPhase({ name: 'ended', reason: 'The instance is not running' });
      return undefined;
    }
    const gone = new AbortController();
    let socket: WebSocket | undefined;
    setPhase({ name: 'connecting' });
    openConsole({ host, uuid }, { kind, force: attempt.force }, gone.signal).then(
      (opened) => {
        if (gone.signal.aborted) return opened.close();
        socket = opened;
        opened.addEventListener('close', ({ code, reason }) => {
          if (gone.signal.aborted) return;
          setPhase(
            code === TAKEN ? { name: 'taken' } : { name: 'ended', reason: reason || 'The connection broke' },
          );
        });
        setPhase({ name: 'open', socket: opened });
      },
      (error: unknown) => {
        if (!gone.signal.aborted) setPhase({ name: 'ended', reason: reasonOf(error) });
      },
    );
    return () => {
      gone.abort();
      socket?.close();
    };
  }, [host, uuid, kind, isUp, attempt]);
  const connect = useCallback((force = false) => setAttempt({ force }), []);
  return { phase, connect };
}
