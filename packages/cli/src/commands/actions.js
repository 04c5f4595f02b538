import { refuseToLeave } from '../context.js';
import { throwFailures } from '../failures.js';
import { printList, write } from '../output.js';
import { follow } from '../progress.js';
import { parseDuration } from '../quantities.js';
const OPERATIONS = {
    columns: [
        { heading: 'OPERATION', show: (each) => each.id },
        { heading: 'KIND', show: (each) => each.kind },
        { heading: 'INSTANCE', show: (each) => each.instance.name },
        { heading: 'STATE', show: (each) => each.state },
    ],
    name: (each) => each.id,
};
/**
 * One action on one or more instances, all at the same time. Every instance is tried; the first failure decides the exit code,
 * and each failure is told.
 */
export async function act(context, action, refs, options) {
    refuseToLeave(context, options);
    await context.withApi(async (api) => {
        const request = stopRequest(action, options);
        const ended = await Promise.allSettled(refs.map(async (ref) => {
            const operation = await begin(api, action, ref, request, options);
            return options.wait === false ? operation : follow(api, operation, context.io);
        }));
        const done = ended.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
        if (request.force !== true && action !== 'delete')
            tellForced(context, done);
        await print(context, done, options.wait === false);
        throwFailures(ended);
    });
}
function stopRequest(action, options) {
    return {
        ...(options.force === true || action === 'destroy' ? { force: true } : {}),
        ...(options.timeout === undefined ? {} : { timeoutMs: parseDuration(options.timeout, '--timeout') }),
    };
}
function begin(api, action, ref, request, options) {
    switch (action) {
        case 'start':
            return api.startInstance(ref);
        case 'stop':
        case 'destroy':
            return api.stopInstance(ref, request);
        case 'restart':
            return api.restartInstance(ref, request);
        case 'pause':
            return api.pauseInstance(ref);
        case 'resume':
            return api.resumeInstance(ref);
        case 'delete':
            return api.deleteInstance(ref, options.keepDisks === true ? { keepDisks: true } : {});
    }
}
/** A graceful stop or restart that had to be forced may have cost the guest its data. */
function tellForced(context, done) {
    for (const operation of done) {
        if (operation.result?.forced === true) {
            context.io.stderr.write(`"${operation.instance.name}" did not answer in time and was forced\n`);
        }
    }
}
async function print(context, done, unfinished) {
    if (unfinished || context.settings.format === 'json' || context.settings.format === 'yaml') {
        return printList(context.io, context.settings.format, done, OPERATIONS);
    }
    await write(context.io, done.map((operation) => `${operation.instance.name}\n`).join(''));
}
