import { type InstanceResource } from '@hostelry/server/api';
import { type CommandContext } from '../context.js';
import { showLabels } from '../labels.js';
import { printList, type Column, type View } from '../output.js';
import { showMiB } from '../quantities.js';

const COLUMNS: View<InstanceResource>['columns'] = [
  { heading: 'NAME', show: (each) => each.name },
  { heading: 'STATE', show: (each) => each.state },
  { heading: 'CPUS', show: (each) => String(each.vcpus), align: 'right' },
  { heading: 'MEMORY', show: (each) => showMiB(each.memoryMiB), align: 'right' },
  { heading: 'HOST', show: (each) => each.host },
  { heading: 'UUID', show: (each) => each.uuid },
];

const LABELS: Column<InstanceResource> = { heading: 'LABELS', show: (each) => showLabels(each.labels) };

interface ListOptions {
  readonly on?: string;
  readonly filter?: string;
  readonly sort?: string;
}

/** `hostelry list`: the instances of all hosts, or of one; those that a filter finds, in an order. */
export async function list(context: CommandContext, { on, filter, sort }: ListOptions): Promise<void> {
  await context.withApi(async (api) => {
    const rows = await api.listInstances({
      ...(on === undefined ? {} : { host: on }),
      ...(filter === undefined ? {} : { filter }),
      ...(sort === undefined ? {} : { sort }),
    });
    const isLabelled = rows.some(({ labels }) => labels !== undefined);
    await printList(context.io, context.settings.format, rows, {
      columns: isLabelled ? [...COLUMNS, LABELS] : COLUMNS,
      name: nameAmong(rows),
    });
  });
}

/** How a command would be told of a row: its name, after its host where several hosts have one of that name. */
function nameAmong(rows: readonly InstanceResource[]): (row: InstanceResource) => string {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { name } of rows) (seen.has(name) ? repeated : seen).add(name);
  return (row) => (repeated.has(row.name) ? `${row.host}/${row.name}` : row.name);
}
