import { type InstanceResource } from '@hostelry/server/api';
import { type CommandContext } from '../context.js';
import { printOne } from '../output.js';
import { showMiB } from '../quantities.js';

/** `hostelry show`: one instance with its disks and interfaces. */
export async function show(context: CommandContext, ref: string): Promise<void> {
  await context.withApi(async (api) => printInstance(context, await api.getInstance(ref)));
}

/** Prints an instance in the chosen format. */
export async function printInstance(context: CommandContext, instance: InstanceResource): Promise<void> {
  const fields: [string, string][] = [
    ['Name', instance.name],
    ['UUID', instance.uuid],
    ['Host', instance.host],
    [
      'State',
      instance.stateReason === undefined ? instance.state : `${instance.state} (${instance.stateReason})`,
    ],
    ...(instance.rescued === true ? [['Rescued', 'yes'] satisfies [string, string]] : []),
    ['CPUs', String(instance.vcpus)],
    ['Memory', showMiB(instance.memoryMiB)],
    ['Persistent', instance.persistent ? 'yes' : 'no'],
    ['Made by', instance.managed ? 'Hostelry' : 'others'],
  ];
  for (const disk of instance.disks) {
    fields.push([
      `Disk ${disk.target}`,
      [disk.kind, disk.format, disk.source ?? 'empty'].filter(Boolean).join(' '),
    ]);
  }
  for (const [index, each] of instance.interfaces.entries()) {
    fields.push([
      `Interface ${index}`,
      [each.kind, each.source, each.mac, each.model].filter(Boolean).join(' '),
    ]);
  }
  await printOne(context.io, context.settings.format, instance, fields, instance.name);
}
