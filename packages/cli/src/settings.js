import { CommandError, ExitCode } from './exit-codes.js';
import { OUTPUT_FORMATS } from './output.js';
/** Where `hostelry serve` listens, and where commands look, unless told otherwise. */
export const DEFAULT_PORT = 4180;
/** Settles options over environment (HOSTELRY_HOST, HOSTELRY_SERVER) over the default. Throws usage errors. */
export function settle(options, io) {
    const format = options.output ?? 'table';
    if (!isFormat(format)) {
        throw new CommandError(ExitCode.USAGE, `--output is "${format}": give one of ${OUTPUT_FORMATS.join(', ')}`);
    }
    if (options.host !== undefined && options.server !== undefined) {
        throw new CommandError(ExitCode.USAGE, 'Give --host or --server, not both');
    }
    const driverOptions = hostOptions(options.hostOption ?? []);
    const inProcess = (uris) => ({
        format,
        target: { hosts: uris.map((uri) => ({ uri, ...driverOptions })) },
    });
    if (options.host !== undefined)
        return inProcess(options.host);
    const host = io.env['HOSTELRY_HOST'];
    if (host !== undefined && host !== '' && options.server === undefined)
        return inProcess([host]);
    if (driverOptions.options !== undefined) {
        throw new CommandError(ExitCode.USAGE, '--host-option needs --host: a server has its own options');
    }
    const named = options.server ?? (io.env['HOSTELRY_SERVER'] || undefined);
    return {
        format,
        target: { server: named ?? `http://127.0.0.1:${DEFAULT_PORT}`, assumed: named === undefined },
    };
}
function hostOptions(given) {
    return given.length === 0 ? {} : { options: keyValues('--host-option', given) };
}
/** The values of an option such as `--host-option key=value`: numbers and truth values as such, all else as text; the driver's schema says what fits. */
export function keyValues(flag, given) {
    const entries = given.map((text) => {
        const at = text.indexOf('=');
        if (at < 1)
            throw new CommandError(ExitCode.USAGE, `${flag} is "${text}": give key=value`);
        const value = text.slice(at + 1);
        return [
            text.slice(0, at),
            /^(true|false|-?(0|[1-9][0-9]*))$/.test(value) ? JSON.parse(value) : value,
        ];
    });
    return Object.fromEntries(entries);
}
function isFormat(text) {
    return OUTPUT_FORMATS.includes(text);
}
/** Opens the API in process on the hosts, or over HTTP at the server. The caller closes it. */
export async function openApi(settings) {
    if ('hosts' in settings.target) {
        const { openLocalApi } = await import('@hostelry/server/local');
        return openLocalApi({ hosts: settings.target.hosts });
    }
    const { HttpApi } = await import('./http/http-api.js');
    return new HttpApi(settings.target.server);
}
