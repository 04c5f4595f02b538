import {
  type HostResource,
  type HostTestResource,
  type HostTestStep,
  type OperationResource,
} from '@hostelry/server/api';
import { type CommandContext } from '../context.js';
import { CommandError, ExitCode } from '../exit-codes.js';
import { throwAll } from '../failures.js';
import { printList, type View, write } from '../output.js';
import { follow } from '../progress.js';
import { showMiB } from '../quantities.js';

const HOSTS: View<HostResource> = {
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
      show: (each) =>
        each.info ? `${showMiB(each.info.memoryUsedMiB)}/${showMiB(each.info.memoryMiB)}` : '-',
      align: 'right',
    },
    { heading: 'URI', show: (each) => each.uri },
    { heading: 'REASON', show: (each) => each.reason ?? maintenanceOf(each) },
  ],
  name: (each) => each.name,
};

const STEPS: View<HostTestStep> = {
  columns: [
    { heading: 'STEP', show: (each) => each.name },
    { heading: 'RESULT', show: (each) => (each.ok ? 'ok' : 'failed') },
    { heading: 'TIME', show: (each) => `${Math.round(each.durationMs)} ms`, align: 'right' },
    { heading: 'DETAIL', show: (each) => each.detail },
  ],
  name: (each) => each.name,
};

/** Why a host takes no new instances; empty while it does. */
export function maintenanceOf({ maintenance }: HostResource): string {
  return maintenance === undefined ? '' : `in maintenance: ${maintenance.reason ?? 'no reason was given'}`;
}

/** `hostelry host list`: every host with what it has and what is used. */
export async function listHosts(context: CommandContext): Promise<void> {
  await context.withApi(async (api) =>
    printList(context.io, context.settings.format, await api.listHosts(), HOSTS),
  );
}

/** `hostelry host disable`: it takes no new instances; what runs goes on. */
export async function disableHost(
  context: CommandContext,
  host: string,
  { reason = 'disabled' }: { readonly reason?: string },
): Promise<void> {
  await context.withApi((api) => api.setMaintenance(host, reason));
  await write(context.io, `${host}\n`);
}

/** `hostelry host enable`: it takes instances again. */
export async function enableHost(context: CommandContext, host: string): Promise<void> {
  await context.withApi((api) => api.setMaintenance(host, undefined));
  await write(context.io, `${host}\n`);
}

/**
 * `hostelry host drain`: disables a host and moves its instances to others, one after the other: while they run, or stopped with `--stop`.
 * Every instance is tried, and each failure is told; prints those that moved, and where to.
 */
export async function drainHost(
  context: CommandContext,
  host: string,
  { reason = 'drained', stop }: { readonly reason?: string; readonly stop?: boolean },
): Promise<void> {
  const { io, settings } = context;
  await context.withApi(async (api) => {
    await api.setMaintenance(host, reason);
    const failures: unknown[] = [];
    const moved: OperationResource[] = [];
    for (const { uuid, state } of await api.listInstances({ host })) {
      const live = stop !== true && (state === 'running' || state === 'paused');
      try {
        const begun = await api.moveInstance(`${host}/${uuid}`, { live });
        moved.push(await follow(api, begun, io));
      } catch (error) {
        if (error instanceof CommandError && error.exitCode === ExitCode.INTERRUPTED) throw error;
        failures.push(error);
      }
    }
    await printList(io, settings.format, moved, {
      columns: [
        { heading: 'INSTANCE', show: (each) => each.instance.name },
        { heading: 'HOST', show: (each) => each.result?.host ?? '' },
      ],
      name: (each) => each.instance.name,
    });
    throwAll(failures);
  });
}

/** `hostelry host test URI`: tries an address, from here unless a server was named, and tells each step; exit code 6 if a step failed. */
export async function testHost(context: CommandContext, uri: string): Promise<void> {
  await context.withNearestApi(async (api) => {
    const { io, settings } = context;
    const result = await api.testHost(uri);
    if (settings.format === 'table') await printList(io, 'table', result.steps, STEPS);
    else if (settings.format === 'name') await write(io, `${result.uri}\n`);
    else await printList(io, settings.format, [result], { columns: [], name: (each) => each.uri });
    throwIfFailed(result);
  });
}

/** Throws with exit code 6 for a host test that failed, naming the step. */
export function throwIfFailed({ uri, ok, steps }: HostTestResource): void {
  if (ok) return;
  const failed = steps.find((step) => !step.ok);
  throw new CommandError(
    ExitCode.UNREACHABLE,
    `Host ${uri} failed its test at "${failed?.name ?? 'the end'}": ${failed?.detail ?? ''}`,
  );
}
