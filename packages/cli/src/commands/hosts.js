import { CommandError, ExitCode } from '../exit-codes.js';
import { printList, write } from '../output.js';
import { showMiB } from '../quantities.js';
const HOSTS = {
    columns: [
        { heading: 'NAME', show: (each) => each.name },
        { heading: 'STATE', show: (each) => each.state },
        {
            heading: 'HYPERVISOR',
            show: (each) => (each.info ? `${each.info.hypervisor} ${each.info.hypervisorVersion}` : '-'),
        },
        {
            heading: 'RUNNING',
            show: (each) => (each.info ? `${each.info.instances.running}/${each.info.instances.total}` : '-'),
        },
        {
            heading: 'CPUS',
            show: (each) => (each.info ? `${each.info.vcpusUsed}/${each.info.cpus}` : '-'),
            align: 'right',
        },
        {
            heading: 'MEMORY',
            show: (each) => each.info ? `${showMiB(each.info.memoryUsedMiB)}/${showMiB(each.info.memoryMiB)}` : '-',
            align: 'right',
        },
        { heading: 'URI', show: (each) => each.uri },
        { heading: 'REASON', show: (each) => each.reason ?? '' },
    ],
    name: (each) => each.name,
};
const STEPS = {
    columns: [
        { heading: 'STEP', show: (each) => each.name },
        { heading: 'RESULT', show: (each) => (each.ok ? 'ok' : 'failed') },
        { heading: 'TIME', show: (each) => `${Math.round(each.durationMs)} ms`, align: 'right' },
        { heading: 'DETAIL', show: (each) => each.detail },
    ],
    name: (each) => each.name,
};
/** `hostelry host list`: every host with what it has and what is used. */
export async function listHosts(context) {
    await context.withApi(async (api) => printList(context.io, context.settings.format, await api.listHosts(), HOSTS));
}
/** `hostelry host test URI`: tries an address, from here unless a server was named, and tells each step; exit code 6 if a step failed. */
export async function testHost(context, uri) {
    await context.withNearestApi(async (api) => {
        const { io, settings } = context;
        const result = await api.testHost(uri);
        if (settings.format === 'table')
            await printList(io, 'table', result.steps, STEPS);
        else if (settings.format === 'name')
            await write(io, `${result.uri}\n`);
        else
            await printList(io, settings.format, [result], { columns: [], name: (each) => each.uri });
        const failed = result.steps.find((step) => !step.ok);
        if (result.ok)
            return;
        throw new CommandError(ExitCode.UNREACHABLE, `Host ${uri} failed its test at "${failed?.name ?? 'the end'}": ${failed?.detail ?? ''}`);
    });
}
