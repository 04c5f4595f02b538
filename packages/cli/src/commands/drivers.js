import { resolve } from 'node:path';
import { computeDriverPoint, createFromPlugin, discoverPlugins, loadPlugin, } from '@hostelry/compute';
import { CommandError, ExitCode } from '../exit-codes.js';
import { printList, printOne, write } from '../output.js';
import { parseMiB } from '../quantities.js';
import { keyValues } from '../settings.js';
const DRIVERS = {
    columns: [
        { heading: 'NAME', show: (each) => each.name ?? '-' },
        { heading: 'PACKAGE', show: (each) => each.specifier },
        { heading: 'VERSION', show: (each) => each.version ?? '-' },
        { heading: 'SUMMARY', show: (each) => each.summary ?? `cannot be used: ${each.error ?? ''}` },
    ],
    name: (each) => each.name ?? each.specifier,
};
/** `hostelry driver list`: the compute drivers that are installed here. */
export async function listDrivers(context) {
    const found = await discoverPlugins(computeDriverPoint, { from: context.io.cwd });
    const rows = found.map(({ specifier, version, plugin, error }) => {
        const { name, contract, summary } = plugin ?? {};
        return {
            specifier,
            ...(name === undefined ? {} : { name }),
            ...(version === undefined ? {} : { version }),
            ...(contract === undefined ? {} : { contract }),
            ...(summary === undefined ? {} : { summary }),
            ...(error === undefined ? {} : { error: error.message }),
        };
    });
    await printList(context.io, context.settings.format, rows, DRIVERS);
}
/** `hostelry driver show`: what a driver says of itself and which options it takes. */
export async function showDriver(context, specifier) {
    const { name, kind, contract, summary, optionsSchema } = await find(context, specifier);
    const fields = [
        ['Name', name],
        ['Summary', summary],
        ['Contract', `${kind} ${contract}`],
        ...optionsOf(optionsSchema).map(([option, text]) => [`Option ${option}`, text]),
    ];
    const { io, settings } = context;
    await printOne(io, settings.format, { specifier, name, kind, contract, summary, optionsSchema }, fields, name);
}
/** `hostelry driver check`: tries a driver with its options, and with --full runs the conformance kit on it; exit code 5 if anything failed. */
export async function checkDriverCommand(context, specifier, given) {
    const { io, settings } = context;
    const plugin = await find(context, specifier);
    const options = keyValues('--option', given.option ?? []);
    // Options that do not fit are the caller's mistake, and no finding about the driver.
    const createDriver = () => createFromPlugin(plugin, options);
    createDriver();
    const { checkDriver } = await import('@hostelry/compute/conformance');
    const controller = new AbortController();
    const stopListening = io.onInterrupt(() => controller.abort());
    try {
        const report = await checkDriver({ name: plugin.name, createDriver, spec: (name) => guestSpec(name, given, io.cwd) }, { full: given.full === true, signal: controller.signal });
        if (settings.format === 'table') {
            await printList(io, 'table', report.results, RESULTS);
            await write(io, `\nFacets present: ${report.facets.present.join(', ') || 'none'}\n`);
            await write(io, `Facets absent: ${report.facets.absent.join(', ') || 'none'}\n`);
        }
        else if (settings.format === 'name')
            await write(io, `${plugin.name}\n`);
        else
            await printOne(io, settings.format, { specifier, name: plugin.name, ...report }, [], plugin.name);
        const failed = report.results.filter(({ result }) => result === 'failed');
        if (report.ok)
            return;
        throw new CommandError(ExitCode.OPERATION_FAILED, `Driver ${JSON.stringify(specifier)} failed ${failed.length} of ${report.results.length}, first "${failed[0]?.name}": ${failed[0]?.detail}`);
    }
    finally {
        stopListening();
    }
}
const RESULTS = {
    columns: [
        { heading: 'PART', show: (each) => each.part },
        { heading: 'CHECK', show: (each) => each.name },
        { heading: 'RESULT', show: (each) => each.result },
        { heading: 'TIME', show: (each) => `${each.durationMs} ms`, align: 'right' },
        { heading: 'DETAIL', show: (each) => each.detail.split('\n')[0] ?? '' },
    ],
    name: (each) => each.name,
};
function find({ io }, specifier) {
    return loadPlugin(computeDriverPoint, specifier, { from: io.cwd });
}
/** The guest that the kit starts. */
function guestSpec(name, { image, kernel, initrd, memory }, cwd) {
    const at = (location) => ({
        location: /^[a-z]+:/.test(location) ? location : resolve(cwd, location),
    });
    return {
        ...{ name, vcpus: 1, memoryMiB: memory === undefined ? 64 : parseMiB(memory, '--memory') },
        ...(image === undefined ? {} : { rootDisk: { image: at(image) } }),
        ...(kernel === undefined
            ? {}
            : { kernelBoot: { kernel: at(kernel), ...(initrd === undefined ? {} : { initrd: at(initrd) }) } }),
    };
}
/** Each option of an object schema: its name, and what fits. */
function optionsOf(schema) {
    const required = new Set(schema.required ?? []);
    return Object.entries((schema.properties ?? {})).map(([name, { type, enum: values, description, pattern, minimum, maximum }]) => {
        const range = [
            minimum === undefined ? '' : `from ${minimum}`,
            maximum === undefined ? '' : `to ${maximum}`,
        ];
        const told = [
            values === undefined ? String(type ?? 'anything') : `one of ${values.map(String).join(', ')}`,
            ...range,
            description ?? (pattern === undefined ? '' : `matching ${pattern}`),
            required.has(name) ? '(required)' : '',
        ];
        return [name, told.filter((text) => text !== '').join(' ')];
    });
}
