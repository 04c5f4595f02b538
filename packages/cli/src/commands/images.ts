import { type ImageInfo } from '@hostelry/server/api';
import { type CommandContext } from '../context.js';
import { throwFailures } from '../failures.js';
import { printList, printOne, type View } from '../output.js';
import { showMiB } from '../quantities.js';
import { changeEach, fromHosts, oneHost, type OnHost, type OnOption } from './one-host.js';

const usersOf = ({ usedBy }: ImageInfo): string => usedBy.map(({ name }) => name).join(', ') || '-';

const IMAGES: View<OnHost<ImageInfo>> = {
  columns: [
    { heading: 'HOST', show: (each) => each.host },
    { heading: 'NAME', show: (each) => each.name },
    { heading: 'KIND', show: (each) => each.kind },
    { heading: 'FORMAT', show: (each) => each.format },
    { heading: 'SIZE', show: (each) => showMiB(each.sizeMiB), align: 'right' },
    { heading: 'ALLOCATED', show: (each) => showMiB(each.allocationMiB), align: 'right' },
    { heading: 'USED BY', show: usersOf },
  ],
  name: (each) => each.name,
};

interface Removed {
  readonly host: string;
  readonly image: string;
}

/** `hostelry image list` */
export async function listImages(context: CommandContext, options: OnOption): Promise<void> {
  await context.withApi(async (api) => {
    const { found, ended } = await fromHosts(api, options, 'images', (host) => api.images.of(host).list());
    await printList(context.io, context.settings.format, found, IMAGES);
    throwFailures(ended);
  });
}

/** `hostelry image show` */
export async function showImage(context: CommandContext, name: string, options: OnOption): Promise<void> {
  await context.withApi(async (api) => {
    const host = await oneHost(api, options);
    await printImage(context, { ...(await api.images.of(host).get(name)), host });
  });
}

/** `hostelry image delete`: prints the names of those that it removed. */
export async function deleteImages(
  context: CommandContext,
  names: readonly string[],
  options: OnOption,
): Promise<void> {
  await changeEach(context, names, options, (api, host) => (name) => api.images.of(host).delete(name));
}

/** `hostelry image prune`: removes the cached images that nothing uses from all connected hosts, or from one, and tells which. */
export async function pruneImages(context: CommandContext, options: OnOption): Promise<void> {
  await context.withApi(async (api) => {
    const { found, ended } = await fromHosts(api, options, 'imageCache', async (host) =>
      (await api.pruneImages(host)).map((image) => ({ image })),
    );
    const removed: readonly Removed[] = found.map(({ host, image }) => ({ host, image }));
    await printList(context.io, context.settings.format, removed, {
      columns: [
        { heading: 'HOST', show: (each) => each.host },
        { heading: 'IMAGE', show: (each) => each.image },
      ],
      name: (each) => each.image,
    });
    throwFailures(ended);
  });
}

/** What is told of one image. */
export function printImage(context: CommandContext, image: OnHost<ImageInfo>): Promise<void> {
  const fields = [
    ['Name', image.name],
    ['Host', image.host],
    ['Kind', image.kind],
    ['Format', image.format],
    ['Size', showMiB(image.sizeMiB)],
    ['Allocated', showMiB(image.allocationMiB)],
    ['SHA-256', image.sha256 ?? '-'],
    ['Used by', usersOf(image)],
  ] as const;
  return printOne(context.io, context.settings.format, image, fields, image.name);
}
