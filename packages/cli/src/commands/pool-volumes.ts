import { type PoolVolumeInfo, type PoolVolumeSpec } from '@hostelry/server/api';
import { type CommandContext } from '../context.js';
import { CommandError, ExitCode } from '../exit-codes.js';
import { printList, printOne, type View } from '../output.js';
import { parseMiB, showMiB } from '../quantities.js';
import { changeEach, oneHost, type OnOption } from './one-host.js';

type Format = NonNullable<PoolVolumeSpec['format']>;

const usersOf = ({ usedBy }: PoolVolumeInfo): string => usedBy.map(({ name }) => name).join(', ');

const VOLUMES: View<PoolVolumeInfo> = {
  columns: [
    { heading: 'NAME', show: (each) => each.name },
    { heading: 'FORMAT', show: (each) => each.format ?? each.kind },
    { heading: 'CAPACITY', show: (each) => showMiB(each.capacityMiB), align: 'right' },
    { heading: 'ALLOCATED', show: (each) => showMiB(each.allocationMiB), align: 'right' },
    { heading: 'BACKING', show: (each) => each.backing?.path ?? '-' },
    { heading: 'USED BY', show: (each) => usersOf(each) || '-' },
  ],
  name: (each) => `${each.pool}/${each.name}`,
};

/** A volume of a pool, as commands name it. Throws a usage error naming the text. */
export function placeOf(text: string): { readonly pool: string; readonly name: string } {
  const slash = text.indexOf('/');
  if (slash < 1 || slash === text.length - 1) {
    throw new CommandError(
      ExitCode.USAGE,
      `Volume "${text}" is not one of a pool: give the pool and the volume, as in data/disk-1`,
    );
  }
  return { pool: text.slice(0, slash), name: text.slice(slash + 1) };
}

/** A format that was asked for; what it may be is the API's to say. */
export function formatOf({ format }: { readonly format?: string }): { readonly format?: Format } {
  return format === undefined ? {} : { format: format as Format };
}

/** `hostelry volume list POOL` */
export async function listVolumes(context: CommandContext, pool: string, options: OnOption): Promise<void> {
  await context.withApi(async (api) => {
    const volumes = await api.storage.volumes(await oneHost(api, options)).list(pool);
    await printList(context.io, context.settings.format, volumes, VOLUMES);
  });
}

/** `hostelry volume show POOL/VOLUME` */
export async function showVolume(context: CommandContext, text: string, options: OnOption): Promise<void> {
  const { pool, name } = placeOf(text);
  await context.withApi(async (api) => {
    const volumes = api.storage.volumes(await oneHost(api, options));
    await printVolume(context, await volumes.get(pool, name));
  });
}

interface CreateOptions extends OnOption {
  readonly format?: string;
  readonly backing?: string;
  readonly full?: boolean;
}

/** `hostelry volume create POOL/VOLUME [SIZE]` */
export async function createVolume(
  context: CommandContext,
  [text = '', size]: readonly string[],
  options: CreateOptions,
): Promise<void> {
  const { pool, name } = placeOf(text);
  const { backing, full } = options;
  if (size === undefined && backing === undefined) {
    throw new CommandError(ExitCode.USAGE, 'Give the size of the volume, or --backing');
  }
  const spec: PoolVolumeSpec = {
    name,
    ...(size === undefined ? {} : { sizeMiB: parseMiB(size, 'size') }),
    ...formatOf(options),
    ...(backing === undefined ? {} : { backing: placeOf(backing) }),
    ...(full === true ? { full } : {}),
  };
  await context.withApi(async (api) => {
    const volumes = api.storage.volumes(await oneHost(api, options));
    await printVolume(context, await volumes.create(pool, spec));
  });
}

/** `hostelry volume clone POOL/VOLUME POOL/VOLUME` */
export async function cloneVolume(
  context: CommandContext,
  [from = '', to = '']: readonly string[],
  options: OnOption & { readonly format?: string },
): Promise<void> {
  const [source, copy] = [placeOf(from), placeOf(to)];
  await context.withApi(async (api) => {
    const volumes = api.storage.volumes(await oneHost(api, options));
    await printVolume(
      context,
      await volumes.clone(source.pool, source.name, { ...copy, ...formatOf(options) }),
    );
  });
}

/** `hostelry volume resize POOL/VOLUME SIZE` */
export async function resizeVolume(
  context: CommandContext,
  [text = '', size = '']: readonly string[],
  options: OnOption & { readonly shrink?: boolean },
): Promise<void> {
  const { pool, name } = placeOf(text);
  const sizeMiB = parseMiB(size, 'size');
  await context.withApi(async (api) => {
    const volumes = api.storage.volumes(await oneHost(api, options));
    await printVolume(
      context,
      await volumes.resize(pool, name, sizeMiB, { shrink: options.shrink === true }),
    );
  });
}

/** `hostelry volume wipe POOL/VOLUME` */
export async function wipeVolume(context: CommandContext, text: string, options: OnOption): Promise<void> {
  const { pool, name } = placeOf(text);
  await changeEach(context, [text], options, (api, host) => () => api.storage.volumes(host).wipe(pool, name));
}

/** `hostelry volume delete POOL/VOLUME...`: prints those that it removed. */
export async function deleteVolumes(
  context: CommandContext,
  texts: readonly string[],
  options: OnOption,
): Promise<void> {
  for (const text of texts) placeOf(text);
  await changeEach(context, texts, options, (api, host) => (text) => {
    const { pool, name } = placeOf(text);
    return api.storage.volumes(host).delete(pool, name);
  });
}

/** What is told of one volume. */
export function printVolume(context: CommandContext, volume: PoolVolumeInfo): Promise<void> {
  const fields = [
    ['Name', volume.name],
    ['Pool', volume.pool],
    ['Path', volume.path],
    ['Format', volume.format ?? volume.kind],
    ['Capacity', showMiB(volume.capacityMiB)],
    ['Allocated', showMiB(volume.allocationMiB)],
    ['Backing', volume.backing?.path ?? '-'],
    ['Used by', usersOf(volume) || '-'],
  ] as const;
  return printOne(context.io, context.settings.format, volume, fields, `${volume.pool}/${volume.name}`);
}
