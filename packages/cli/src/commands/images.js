import { throwFailures } from '../failures.js';
import { printList } from '../output.js';
/** `hostelry image prune`: removes the cached images that nothing uses from all connected hosts, or from one, and tells which. */
export async function pruneImages(context, options) {
    await context.withApi(async (api) => {
        const hosts = options.on === undefined
            ? (await api.listHosts())
                // A host that cannot be reached tells no facets; asked, it tells why.
                .filter((host) => host.state !== 'connected' || host.facets.includes('imageCache'))
                .map((host) => host.name)
            : [options.on];
        const ended = await Promise.allSettled(hosts.map(async (host) => (await api.pruneImages(host)).map((image) => ({ host, image }))));
        const removed = ended.flatMap((each) => (each.status === 'fulfilled' ? each.value : []));
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
