import { type InstanceRequests } from '@hostelry/server/api';
import { type CommandContext } from '../context.js';
import { CommandError, ExitCode } from '../exit-codes.js';
import { parseCount, parseMiB } from '../quantities.js';
import { change, timeLimit, type TimeOption, type WaitOption } from './change.js';
import { bootOf, type BootOptions } from './boot.js';

export interface ResizeOptions extends WaitOption, TimeOption {
  readonly cpus?: string;
  readonly memory?: string;
  readonly disk?: string;
  readonly live?: boolean;
}

/** `hostelry resize`: other numbers of processors, memory or disk; a running instance is restarted unless `--live`. */
export function resize(context: CommandContext, ref: string, options: ResizeOptions): Promise<void> {
  const { cpus, memory, disk, live } = options;
  const size = {
    ...(cpus === undefined ? {} : { vcpus: parseCount(cpus, '--cpus') }),
    ...(memory === undefined ? {} : { memoryMiB: parseMiB(memory, '--memory') }),
    ...(disk === undefined ? {} : { rootDiskMiB: parseMiB(disk, '--disk') }),
  };
  if (Object.keys(size).length === 0) {
    throw new CommandError(ExitCode.USAGE, 'Give at least one of --cpus, --memory and --disk');
  }
  const request = {
    size,
    ...(live === true ? { mode: 'live' as const } : {}),
    ...timeLimit(options),
  };
  return change(context, options, (api) => api.act('resize', ref, request));
}

/** `hostelry rescue`: boots an instance from another image or kernel, with its own disks after that. */
export function rescue(
  context: CommandContext,
  ref: string,
  options: WaitOption & BootOptions,
): Promise<void> {
  const { image, format, kernelBoot } = bootOf(options, context.io.cwd);
  if (image === undefined && kernelBoot === undefined) {
    throw new CommandError(ExitCode.USAGE, 'Give --image or --kernel: what it is rescued from');
  }
  const spec: InstanceRequests['rescue'] = {
    ...(image === undefined ? {} : { image }),
    ...(format === undefined ? {} : { format }),
    ...(kernelBoot === undefined ? {} : { kernelBoot }),
  };
  return change(context, options, (api) => api.act('rescue', ref, spec));
}

/** `hostelry move`: to another host, where it then is; prints the host. */
export function move(
  context: CommandContext,
  ref: string,
  options: WaitOption & { readonly to?: string; readonly live?: boolean },
): Promise<void> {
  const { to, live } = options;
  const request = { ...(to === undefined ? {} : { to }), ...(live === true ? { live } : {}) };
  return change(
    context,
    options,
    (api) => api.moveInstance(ref, request),
    ({ result }) => result?.host ?? '',
  );
}
