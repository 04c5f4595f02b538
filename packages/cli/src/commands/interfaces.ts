import { type CommandContext } from '../context.js';
import { CommandError, ExitCode } from '../exit-codes.js';
import { attachedOf, change, detach, type TimeOption, type WaitOption } from './change.js';

export interface InterfaceOptions extends WaitOption {
  readonly network?: string;
  readonly bridge?: string;
  readonly mac?: string;
}

/** `hostelry interface attach`: prints the MAC address, which names it. */
export function attachInterface(
  context: CommandContext,
  ref: string,
  { wait, network, bridge, mac }: InterfaceOptions,
): Promise<void> {
  if ((network === undefined) === (bridge === undefined)) {
    throw new CommandError(ExitCode.USAGE, 'Give one of --network and --bridge: what it is connected to');
  }
  const address = mac === undefined ? {} : { mac };
  const spec = network === undefined ? { bridge: bridge ?? '', ...address } : { network, ...address };
  const waiting = wait === undefined ? {} : { wait };
  return change(context, waiting, (api) => api.act('attach-interface', ref, spec), attachedOf);
}

/** `hostelry interface detach`: by its MAC address. */
export function detachInterface(
  context: CommandContext,
  [ref = '', mac = '']: readonly string[],
  options: WaitOption & TimeOption,
): Promise<void> {
  return detach(context, mac, options, (api, limits) => api.act('detach-interface', ref, { mac, ...limits }));
}
