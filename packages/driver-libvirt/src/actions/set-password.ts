import { validatePasswordSpec } from '@hostelry/compute';
import { askAgent, type AgentMethod } from './ask-agent.js';

/** Sets the password of a guest's user by its agent. No message holds it: libvirt tells only what the agent said. */
export const setPassword: AgentMethod<'setPassword'> = async (context, uuid, given, options = {}) => {
  const { user, password } = validatePasswordSpec(given);
  await askAgent(context, uuid, { verb: 'set a password in', options }, (guest, call) =>
    guest.domain.setUserPassword(user, password, 0, call),
  );
};
