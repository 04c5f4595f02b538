import { isLibvirtError } from '../errors.js';
import { type Guest } from '../guest/guest.js';
import { askAgent, AGENT_TIMEOUT_MS, type AgentMethod } from './ask-agent.js';
import { wrongState, type ActionContext } from './context.js';

/** What QEMU's agent says of nearly every command while the file systems are frozen (7.2: "has been disabled"). */
const FROZEN = /guest-fsfreeze-freeze\b.*(disabled|not allowed|frozen)/i;

/** Has a guest write its file systems out and hold them still. Whatever goes wrong on the way, none stays frozen. */
export const freeze: AgentMethod<'freeze'> = (context, uuid, options = {}) =>
  askAgent(context, uuid, { verb: 'freeze', options }, async (guest, call) => {
    try {
      const fileSystems = await guest.domain.fsFreeze([], 0, call);
      if (fileSystems === 0 && context.hypervisor.freezesTwice === true) throw alreadyFrozen(guest);
      return { fileSystems };
    } catch (error) {
      if (isLibvirtError(error) && FROZEN.test(error.message)) throw alreadyFrozen(guest);
      // What libvirt refused by itself froze nothing; an agent that fails half-way thaws by itself.
      const mayBeFrozen = !isLibvirtError(error) || isLibvirtError(error, 'AGENT_COMMAND_TIMEOUT');
      if (mayBeFrozen && !isConflict(error)) await thawAfter(context, guest);
      throw error;
    }
  });

function alreadyFrozen(guest: Guest): Error {
  return wrongState('freeze', guest, 'frozen already');
}

function isConflict(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'conflict';
}

/** The call was given up, and the guest may freeze all the same. */
async function thawAfter({ report }: ActionContext, guest: Guest): Promise<void> {
  try {
    await guest.domain.fsThaw([], 0, { timeoutMs: AGENT_TIMEOUT_MS });
  } catch (error) {
    report(`The file systems of instance "${guest.name}" may have stayed frozen`, error);
  }
}
