import { type InstanceRequests } from '@hostelry/server/api';
import { type CommandContext } from '../context.js';
import { parseMiB } from '../quantities.js';
import { bootOf, type BootOptions } from './boot.js';
import { change, timeLimit, type TimeOption, type WaitOption } from './change.js';

export interface CloneOptions extends WaitOption {
  readonly thin?: boolean;
  readonly copyVolumes?: boolean;
  readonly hostname?: string;
}

/** `hostelry clone`: a copy on the same host, which is not started; prints its name. */
export function clone(
  context: CommandContext,
  [ref = '', name = '']: readonly string[],
  options: CloneOptions,
): Promise<void> {
  const { thin, copyVolumes, hostname } = options;
  const spec: InstanceRequests['clone'] = {
    name,
    ...(thin === true ? { disks: 'thin' as const } : {}),
    ...(copyVolumes === true ? { volumes: 'copy' as const } : {}),
    ...(hostname === undefined ? {} : { hostname }),
  };
  return change(
    context,
    options,
    (api) => api.act('clone', ref, spec),
    () => name,
  );
}

export interface RebuildOptions extends WaitOption, TimeOption, BootOptions {
  readonly disk?: string;
}

/** `hostelry rebuild`: the root disk anew; what was on it is lost. */
export function rebuild(context: CommandContext, ref: string, options: RebuildOptions): Promise<void> {
  const { image, format } = bootOf(options, context.io.cwd);
  const spec = {
    ...(image === undefined ? {} : { image }),
    ...(format === undefined ? {} : { format }),
    ...(options.disk === undefined ? {} : { sizeMiB: parseMiB(options.disk, '--disk') }),
  };
  const request = { ...(Object.keys(spec).length === 0 ? {} : { spec }), ...timeLimit(options) };
  return change(context, options, (api) => api.act('rebuild', ref, request));
}
