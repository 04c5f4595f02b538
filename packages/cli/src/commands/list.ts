import { type InstanceResource } from '@hostelry/server/api';
import { type CommandContext } from '../context.js';
import { printList, type View } from '../output.js';
import { showMiB } from '../quantities.js';

const INSTANCES: View<InstanceResource> = {
  columns: [
    { heading: 'NAME', show: (each) => each.name },
    { heading: 'STATE', show: (each) => each.state },
    { heading: 'CPUS', show: (each) => String(each.vcpus), align: 'right' },
    { heading: 'MEMORY', show: (each) => showMiB(each.memoryMiB), align: 'right' },
    { heading: 'HOST', show: (each) => each.host },
    { heading: 'UUID', show: (each) => each.uuid },
  ],
  name: (each) => each.name,
};

/** `hostelry list`: the instances of all hosts, or of one. */
export async function list(context: CommandContext, options: { readonly on?: string }): Promise<void> {
  await context.withApi(async (api) => {
    const rows = await api.listInstances(options.on === undefined ? {} : { host: options.on });
    await printList(context.io, context.settings.format, rows, INSTANCES);
  });
}
