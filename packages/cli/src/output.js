export const OUTPUT_FORMATS = ['table', 'json', 'yaml', 'name'];
/** Writes a list: a table, a JSON or YAML array, or a name a line. */
export async function printList(io, format, rows, view) {
    switch (format) {
        case 'table':
            return write(io, table(rows, view.columns));
        case 'name':
            return write(io, rows.map((row) => `${view.name(row)}\n`).join(''));
        default:
            return write(io, await encode(format, rows));
    }
}
/** Writes one thing: a line for each field, a JSON or YAML object, or its name. */
export async function printOne(io, format, row, fields, name) {
    switch (format) {
        case 'table': {
            const width = Math.max(...fields.map(([key]) => key.length));
            return write(io, fields.map(([key, value]) => `${`${key}:`.padEnd(width + 2)}${value}\n`).join(''));
        }
        case 'name':
            return write(io, `${name}\n`);
        default:
            return write(io, await encode(format, row));
    }
}
async function encode(format, value) {
    if (format === 'json')
        return `${JSON.stringify(value, undefined, 2)}\n`;
    const { stringify } = await import('yaml');
    return stringify(value);
}
function table(rows, columns) {
    const cells = [
        columns.map((column) => column.heading),
        ...rows.map((row) => columns.map((column) => column.show(row))),
    ];
    const widths = columns.map((_, index) => Math.max(...cells.map((line) => line[index]?.length ?? 0)));
    const lines = cells.map((line) => columns
        .map((column, index) => {
        const cell = line[index] ?? '';
        return column.align === 'right' ? cell.padStart(widths[index] ?? 0) : cell.padEnd(widths[index] ?? 0);
    })
        .join('  ')
        .trimEnd());
    return `${lines.join('\n')}\n`;
}
/** Writes text and waits until it is taken; a reader that went away (`| head`) is no error. */
export async function write(io, text) {
    if (text === '')
        return;
    await new Promise((resolve, reject) => {
        io.stdout.write(text, (error) => {
            if (error == null || ('code' in error && error.code === 'EPIPE'))
                resolve();
            else
                reject(error);
        });
    });
}
