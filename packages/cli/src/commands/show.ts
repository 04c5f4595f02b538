import { type InstanceResource } from '@hostelry/server/api';
import { type CommandContext } from '../context.js';
import { showLabels } from '../labels.js';
import { printOne } from '../output.js';
import { showMiB } from '../quantities.js';

/** `hostelry show`: one instance with its disks and interfaces. */
export async function show(context: CommandContext, ref: string): Promise<void> {
  await context.withApi(async (api) => printInstance(context, await api.getInstance(ref)));
}

function field(name: string, value: string): [string, string] {
  return [name, value];
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
    ...(instance.rescued === true ? [field('Rescued', 'yes')] : []),
    ['CPUs', String(instance.vcpus)],
    ['Memory', showMiB(instance.memoryMiB)],
    ['Persistent', instance.persistent ? 'yes' : 'no'],
    ...(instance.autostart === undefined ? [] : [field('Autostart', instance.autostart ? 'yes' : 'no')]),
    ...(instance.title === undefined ? [] : [field('Title', instance.title)]),
    ...(instance.description === undefined ? [] : [field('Description', instance.description)]),
    ...(instance.labels === undefined ? [] : [field('Labels', showLabels(instance.labels))]),
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
