import { askAgent, type AgentMethod } from './ask-agent.js';

/** Lets a guest write to its file systems again. */
export const thaw: AgentMethod<'thaw'> = (context, uuid, options = {}) =>
  askAgent(context, uuid, { verb: 'thaw', options }, async (guest, call) => ({
    fileSystems: await guest.domain.fsThaw([], 0, call),
  }));
