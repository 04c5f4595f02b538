import { printList } from '../output.js';
import { showMiB } from '../quantities.js';
const COLUMNS = [
    { heading: 'NAME', show: (each) => each.name },
    { heading: 'STATE', show: (each) => each.state },
    { heading: 'CPUS', show: (each) => String(each.vcpus), align: 'right' },
    { heading: 'MEMORY', show: (each) => showMiB(each.memoryMiB), align: 'right' },
    { heading: 'HOST', show: (each) => each.host },
    { heading: 'UUID', show: (each) => each.uuid },
];
/** `hostelry list`: the instances of all hosts, or of one. */
export async function list(context, options) {
    await context.withApi(async (api) => {
        const rows = await api.listInstances(options.on === undefined ? {} : { host: options.on });
        await printList(context.io, context.settings.format, rows, {
            columns: COLUMNS,
            name: nameAmong(rows),
        });
    });
}
/** How a command would be told of a row: its name, after its host where several hosts have one of that name. */
function nameAmong(rows) {
    const seen = new Set();
    const repeated = new Set();
    for (const { name } of rows)
        (seen.has(name) ? repeated : seen).add(name);
    return (row) => (repeated.has(row.name) ? `${row.host}/${row.name}` : row.name);
}
