import { type HostelryApi, type HostResource, type HostTestOptions } from '@hostelry/server/api';
import { type CommandContext } from '../context.js';
import { CommandError, ExitCode } from '../exit-codes.js';
import { printOne, write } from '../output.js';
import { showMiB } from '../quantities.js';
import { keyValues } from '../settings.js';
import { maintenanceOf, throwIfFailed } from './hosts.js';

/** `hostelry host show`: one host with what it has, and what its driver can do. */
export async function showHost(context: CommandContext, name: string): Promise<void> {
  await context.withApi(async (api) => printHost(context, await api.getHost(name)));
}

interface AddOptions {
  readonly name?: string;
  readonly driver?: string;
  readonly hostOption?: readonly string[];
  readonly test?: boolean;
}

/**
 * `hostelry host add URI`: the server tries the address and then looks after the host, from now on and after a restart.
 * A failed test adds nothing and tells its step (exit code 6).
 */
export async function addHost(context: CommandContext, uri: string, options: AddOptions): Promise<void> {
  refuseInProcess(context, 'add');
  const { driver, hostOption, test = true } = options;
  const driverOptions = hostOption === undefined ? undefined : keyValues('--host-option', hostOption);
  const how: HostTestOptions = {
    ...(driver === undefined ? {} : { driver }),
    ...(driverOptions === undefined ? {} : { driverOptions }),
  };
  await context.withApi(async (api) => {
    const name = options.name ?? (await freeName(api, uri));
    if (test) throwIfFailed(await api.testHost(uri, how));
    const added = await api.addHost({
      name,
      uri,
      ...(driver === undefined ? {} : { driver }),
      ...(driverOptions === undefined ? {} : { options: driverOptions }),
    });
    await printHost(context, added);
  });
}

/** `hostelry host remove`: the server forgets a host; its instances go on. */
export async function removeHost(context: CommandContext, name: string): Promise<void> {
  refuseInProcess(context, 'remove');
  await context.withApi((api) => api.removeHost(name));
  await write(context.io, `${name}\n`);
}

/** The name that the address gives, as for hosts on a command line; with a number where it is taken. */
async function freeName(api: HostelryApi, uri: string): Promise<string> {
  const { hostConfigs } = await import('@hostelry/server/local');
  const taken = await api.listHosts();
  return hostConfigs([...taken, { uri }]).at(-1)?.name ?? 'local';
}

/** In process there is nobody who would look after it when the command is over. */
function refuseInProcess({ settings }: CommandContext, command: string): void {
  if ('server' in settings.target) return;
  throw new CommandError(
    ExitCode.USAGE,
    `host ${command} needs a server: with --host nothing is kept when the command ends`,
  );
}

async function printHost({ io, settings }: CommandContext, host: HostResource): Promise<void> {
  const { info } = host;
  const fields: [string, string][] = [
    ['Name', host.name],
    ['URI', host.uri],
    ['Driver', host.driver],
    ['State', host.reason === undefined ? host.state : `${host.state} (${host.reason})`],
    ...optional('Takes new instances', host.maintenance && `no, ${maintenanceOf(host)}`),
  ];
  if (info !== undefined) {
    fields.push(
      ['Host name', info.hostname],
      ['Hypervisor', `${info.hypervisor} ${info.hypervisorVersion}`],
      ...optional('Library', info.libraryVersion),
      ['Architecture', info.architecture],
      ['CPUs', `${info.cpus}, ${info.vcpusUsed} used`],
      ['Memory', `${showMiB(info.memoryMiB)}, ${showMiB(info.memoryUsedMiB)} used`],
      ['Instances', `${info.instances.total}, ${info.instances.running} running`],
    );
  }
  if (host.facets.length > 0) fields.push(['Can', host.facets.join(', ')]);
  await printOne(io, settings.format, host, fields, host.name);
}

function optional(heading: string, value: string | undefined): readonly [string, string][] {
  return value === undefined ? [] : [[heading, value]];
}
