import { type InstanceRequests } from '@hostelry/server/api';
import { type CommandContext } from '../context.js';
import { CommandError, ExitCode } from '../exit-codes.js';
import { parseMiB } from '../quantities.js';
import { attachedOf, change, detach, type TimeOption, type WaitOption } from './change.js';

type Volume = InstanceRequests['attach-volume'];

/** Options that tell a volume. */
export interface VolumeOptions extends WaitOption {
  readonly pool?: string;
  readonly file?: string;
  readonly block?: string;
  readonly format?: string;
  readonly bus?: string;
  readonly target?: string;
  readonly cache?: string;
  readonly id?: string;
  readonly readOnly?: boolean;
  readonly shared?: boolean;
}

/** `hostelry volume attach`: prints the target that the guest sees. */
export function attachVolume(context: CommandContext, ref: string, options: VolumeOptions): Promise<void> {
  const volume = volumeOf(options);
  return change(context, options, (api) => api.act('attach-volume', ref, volume), attachedOf);
}

/** `hostelry volume detach`: its bytes stay. */
export function detachVolume(
  context: CommandContext,
  [ref = '', target = '']: readonly string[],
  options: WaitOption & TimeOption,
): Promise<void> {
  return detach(context, target, options, (api, limits) =>
    api.act('detach-volume', ref, { target, ...limits }),
  );
}

/** `hostelry volume extend`: to the size, which a running guest is told. */
export function extendVolume(
  context: CommandContext,
  [ref = '', target = '', size = '']: readonly string[],
  options: WaitOption,
): Promise<void> {
  const sizeMiB = parseMiB(size, 'size');
  return change(
    context,
    options,
    (api) => api.act('extend-volume', ref, { target, sizeMiB }),
    () => target,
  );
}

/** `hostelry volume swap`: copies a volume's bytes to another one, which takes its place. */
export function swapVolume(
  context: CommandContext,
  [ref = '', target = '']: readonly string[],
  options: VolumeOptions,
): Promise<void> {
  const replacement = volumeOf(options);
  return change(
    context,
    options,
    (api) => api.act('swap-volume', ref, { target, replacement }),
    () => target,
  );
}

/** The volume that the options tell. Which values there are is the API's to say. Throws usage errors. */
function volumeOf(options: VolumeOptions): Volume {
  const { format, bus, target, cache, id, readOnly, shared } = options;
  const told = { format, bus, target, cache, id, readOnly, shared };
  const given = Object.entries(told).filter(([, value]) => value !== undefined);
  return { source: sourceOf(options), ...(Object.fromEntries(given) as Partial<Volume>) };
}

function sourceOf({ pool, file, block }: VolumeOptions): Volume['source'] {
  const sources: Volume['source'][] = [];
  if (pool !== undefined) {
    const slash = pool.indexOf('/');
    if (slash < 1 || slash === pool.length - 1) {
      throw new CommandError(
        ExitCode.USAGE,
        `--pool is "${pool}": give the pool and the volume, as in data/disk-1`,
      );
    }
    sources.push({ kind: 'pool', pool: pool.slice(0, slash), name: pool.slice(slash + 1) });
  }
  if (file !== undefined) sources.push({ kind: 'file', path: file });
  if (block !== undefined) sources.push({ kind: 'block', path: block });
  const [source, ...more] = sources;
  if (source !== undefined && more.length === 0) return source;
  throw new CommandError(
    ExitCode.USAGE,
    'Give one of --pool, --file and --block: where the volume is on the host',
  );
}
