import { CommandError, ExitCode } from '../exit-codes.js';
import { write } from '../output.js';
import { parseCount } from '../quantities.js';
/** `hostelry events --follow`: one line an event until interrupted; JSON and YAML give one document an event. */
export async function events(context, options) {
    if (options.follow !== true) {
        throw new CommandError(ExitCode.USAGE, 'Events are told as they happen: give --follow');
    }
    const since = options.since === undefined ? undefined : parseCount(options.since, '--since', 0);
    await context.withApi(async (api) => {
        const end = new AbortController();
        const stop = context.io.onInterrupt(() => end.abort());
        try {
            for await (const event of api.events({
                signal: end.signal,
                ...(since === undefined ? {} : { since }),
            })) {
                await write(context.io, await line(context, event));
            }
        }
        catch (error) {
            if (!end.signal.aborted)
                throw error;
        }
        finally {
            stop();
        }
    });
}
async function line(context, event) {
    switch (context.settings.format) {
        case 'json':
            return `${JSON.stringify(event)}\n`;
        case 'yaml':
            return `---\n${(await import('yaml')).stringify(event)}`;
        case 'name':
            return `${event.id}\n`;
        case 'table': {
            const subject = event.instance?.name ?? event.operation?.id ?? '';
            const words = [
                new Date(event.at).toISOString(),
                event.host,
                event.type,
                subject,
                event.change,
                event.detail ?? '',
            ];
            return `${words.filter((word) => word !== '').join('  ')}\n`;
        }
    }
}
