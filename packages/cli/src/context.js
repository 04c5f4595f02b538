import { CommandError, ExitCode } from './exit-codes.js';
import { openApi, settle } from './settings.js';
/** The context of a command with these global options. */
export function contextOf(options, io) {
    const settings = settle(options, io);
    return {
        io,
        settings,
        hosts: 'hosts' in settings.target ? settings.target.hosts : [],
        withApi: (use) => withApi(settings, use),
        withNearestApi: (use) => {
            const { target } = settings;
            const isAssumed = 'server' in target && target.assumed;
            return withApi(isAssumed ? { ...settings, target: { hosts: [] } } : settings, use);
        },
    };
}
async function withApi(settings, use) {
    const api = await openApi(settings);
    try {
        return await use(api);
    }
    finally {
        await api.close();
    }
}
/** `--no-wait` leaves the work to a server. In process it would end with the command, so it is a usage error there. */
export function refuseToLeave(context, options) {
    if (options.wait !== false || 'server' in context.settings.target)
        return;
    throw new CommandError(ExitCode.USAGE, '--no-wait needs a server: with --host the work is done by this command and would end with it');
}
