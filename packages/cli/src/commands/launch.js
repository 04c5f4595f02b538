import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { refuseToLeave } from '../context.js';
import { CommandError, ExitCode } from '../exit-codes.js';
import { printList } from '../output.js';
import { follow } from '../progress.js';
import { parseCount, parseMiB } from '../quantities.js';
import { printInstance } from './show.js';
/** `hostelry launch`: makes and starts an instance, tells its steps on stderr, and prints it. */
export async function launch(context, name, options) {
    refuseToLeave(context, options);
    const spec = await specOf(name ?? `guest-${randomBytes(3).toString('hex')}`, options, context.io.cwd);
    await context.withApi(async (api) => {
        const started = await api.launchInstance({
            spec,
            ...(options.on === undefined ? {} : { host: options.on }),
        });
        if (options.wait === false) {
            return printList(context.io, context.settings.format === 'table' ? 'name' : context.settings.format, [started], {
                columns: [],
                name: (each) => each.id,
            });
        }
        const operation = await follow(api, started, context.io);
        await printInstance(context, await api.getInstance(operation.instance.uuid ?? spec.name));
    });
}
/** The spec that the options ask for; files are read here, images where the host's driver is. Throws usage errors. */
async function specOf(name, options, cwd) {
    const location = (text) => /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : resolve(cwd, text);
    for (const [needed, given] of [
        ['--image', ['sha256', 'format', 'disk']],
        ['--kernel', ['initrd', 'cmdline']],
    ]) {
        const present = given.find((key) => options[key] !== undefined);
        if (present !== undefined && options[needed === '--image' ? 'image' : 'kernel'] === undefined) {
            throw new CommandError(ExitCode.USAGE, `--${present} needs ${needed}`);
        }
    }
    const interfaces = [
        ...(options.network ?? []).map((network) => ({ network })),
        ...(options.bridge ?? []).map((bridge) => ({ bridge })),
    ];
    const cloudInit = await cloudInitOf(options, cwd);
    return {
        name,
        vcpus: parseCount(options.cpus ?? '1', '--cpus'),
        memoryMiB: parseMiB(options.memory ?? '512MiB', '--memory'),
        ...(options.image === undefined
            ? {}
            : {
                rootDisk: {
                    image: {
                        location: location(options.image),
                        ...(options.sha256 === undefined ? {} : { sha256: options.sha256.toLowerCase() }),
                    },
                    ...(options.format === undefined ? {} : { format: formatOf(options.format) }),
                    ...(options.disk === undefined ? {} : { sizeMiB: parseMiB(options.disk, '--disk') }),
                },
            }),
        ...(options.kernel === undefined
            ? {}
            : {
                kernelBoot: {
                    kernel: { location: location(options.kernel) },
                    ...(options.initrd === undefined ? {} : { initrd: { location: location(options.initrd) } }),
                    ...(options.cmdline === undefined ? {} : { commandLine: options.cmdline }),
                },
            }),
        ...(interfaces.length === 0 ? {} : { interfaces }),
        ...(cloudInit === undefined ? {} : { cloudInit }),
    };
}
function formatOf(text) {
    if (text === 'qcow2' || text === 'raw')
        return text;
    throw new CommandError(ExitCode.USAGE, `--format is "${text}": give qcow2 or raw`);
}
async function cloudInitOf(options, cwd) {
    const { hostname, sshKey, userData, networkConfig } = options;
    if ([hostname, sshKey, userData, networkConfig].every((each) => each === undefined))
        return undefined;
    const keys = await Promise.all((sshKey ?? []).map((path) => read(path, '--ssh-key', cwd)));
    return {
        ...(hostname === undefined ? {} : { hostname }),
        ...(keys.length === 0
            ? {}
            : {
                sshAuthorizedKeys: keys
                    .flatMap((text) => text.split('\n'))
                    .map((key) => key.trim())
                    .filter((key) => key !== '' && !key.startsWith('#')),
            }),
        ...(userData === undefined ? {} : { userData: await read(userData, '--user-data', cwd) }),
        ...(networkConfig === undefined
            ? {}
            : { networkConfig: await read(networkConfig, '--network-config', cwd) }),
    };
}
async function read(path, option, cwd) {
    try {
        return await readFile(resolve(cwd, path), 'utf8');
    }
    catch (cause) {
        throw new CommandError(ExitCode.USAGE, `Cannot read ${option} "${path}": ${whyUnreadable(cause)}`, {
            cause,
        });
    }
}
/** Node's own message names the path once more. */
function whyUnreadable(cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    if (code === 'ENOENT')
        return 'there is no such file';
    if (code === 'EISDIR')
        return 'it is a folder';
    if (code === 'EACCES')
        return 'permission denied';
    return cause instanceof Error ? cause.message : String(cause);
}
