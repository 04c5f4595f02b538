import { type AgentFacet, type CallOptions } from '@hostelry/compute';
import { type Guest } from '../guest/guest.js';
import { onGuest, wrongState, type ActionContext } from './context.js';

/** How long an agent may take. libvirt waits for an answer without an end once the agent said that it is there. */
export const AGENT_TIMEOUT_MS = 30_000;

/** How the calls to an agent go. */
export interface AgentCall {
  readonly signal: AbortSignal | undefined;
  readonly timeoutMs: number;
}

/**
 * Finds a guest and asks its agent something. `conflict` if it is not running, and so cannot answer; libvirt says where there is no channel
 * (`unsupported`), and where nobody answers (`timeout`).
 */
export function askAgent<T>(
  context: ActionContext,
  uuid: string,
  { verb, options }: { readonly verb: string; readonly options: CallOptions },
  ask: (guest: Guest, call: AgentCall) => Promise<T>,
): Promise<T> {
  const { signal } = options;
  return onGuest(context, uuid, { verb, signal }, async (guest) => {
    const { state } = await guest.power(options);
    if (state !== 'running') throw wrongState(verb, guest, state);
    return ask(guest, { signal, timeoutMs: AGENT_TIMEOUT_MS });
  });
}

/** What each method of the facet does. */
export type AgentMethod<Name extends keyof AgentFacet> = (
  context: ActionContext,
  ...given: Parameters<AgentFacet[Name]>
) => ReturnType<AgentFacet[Name]>;
