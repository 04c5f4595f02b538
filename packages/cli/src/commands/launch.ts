import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type LaunchRequest } from '@hostelry/server/api';
import { type CommandContext, refuseToLeave } from '../context.js';
import { CommandError, ExitCode } from '../exit-codes.js';
import { printList } from '../output.js';
import { follow } from '../progress.js';
import { parseCount, parseMiB } from '../quantities.js';
import { bootOf, refuseAlone, type BootOptions } from './boot.js';
import { type WaitOption } from './change.js';
import { labelChanges } from './naming.js';
import { printInstance } from './show.js';

interface LaunchOptions extends BootOptions, WaitOption {
  readonly disk?: string;
  readonly cpus?: string;
  readonly memory?: string;
  readonly network?: readonly string[];
  readonly bridge?: readonly string[];
  readonly hostname?: string;
  readonly sshKey?: readonly string[];
  readonly userData?: string;
  readonly networkConfig?: string;
  readonly on?: string;
  readonly label?: readonly string[];
  readonly title?: string;
  readonly description?: string;
}

type Spec = LaunchRequest['spec'];

/** `hostelry launch`: makes and starts an instance, tells its steps on stderr, and prints it. */
export async function launch(
  context: CommandContext,
  name: string | undefined,
  options: LaunchOptions,
): Promise<void> {
  refuseToLeave(context, options);
  const spec = await specOf(name ?? `guest-${randomBytes(3).toString('hex')}`, options, context.io.cwd);
  await context.withApi(async (api) => {
    const started = await api.launchInstance({
      spec,
      ...(options.on === undefined ? {} : { host: options.on }),
    });
    if (options.wait === false) {
      return printList(
        context.io,
        context.settings.format === 'table' ? 'name' : context.settings.format,
        [started],
        {
          columns: [],
          name: (each) => each.id,
        },
      );
    }
    const operation = await follow(api, started, context.io);
    await printInstance(context, await api.getInstance(operation.instance.uuid ?? spec.name));
  });
}

/** The spec that the options ask for; files are read here, images where the host's driver is. Throws usage errors. */
async function specOf(name: string, options: LaunchOptions, cwd: string): Promise<Spec> {
  refuseAlone('--image', options.image, { disk: options.disk });
  const { image, format, kernelBoot } = bootOf(options, cwd);
  const interfaces = [
    ...(options.network ?? []).map((network) => ({ network })),
    ...(options.bridge ?? []).map((bridge) => ({ bridge })),
  ];
  const cloudInit = await cloudInitOf(options, cwd);
  return {
    name,
    vcpus: parseCount(options.cpus ?? '1', '--cpus'),
    memoryMiB: parseMiB(options.memory ?? '512MiB', '--memory'),
    ...(image === undefined
      ? {}
      : {
          rootDisk: {
            image,
            ...(format === undefined ? {} : { format }),
            ...(options.disk === undefined ? {} : { sizeMiB: parseMiB(options.disk, '--disk') }),
          },
        }),
    ...(kernelBoot === undefined ? {} : { kernelBoot }),
    ...(interfaces.length === 0 ? {} : { interfaces }),
    ...(cloudInit === undefined ? {} : { cloudInit }),
    ...annotationsOf(options),
  };
}

function annotationsOf({
  label = [],
  title,
  description,
}: LaunchOptions): Pick<Spec, 'title' | 'description' | 'labels'> {
  const labels = Object.entries(labelChanges(label));
  const wrong = labels.find(([, value]) => value === null)?.[0];
  if (wrong !== undefined) throw new CommandError(ExitCode.USAGE, `--label is "${wrong}-": give key=value`);
  return {
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    ...(labels.length === 0 ? {} : { labels: Object.fromEntries(labels) as Record<string, string> }),
  };
}

async function cloudInitOf(options: LaunchOptions, cwd: string): Promise<Spec['cloudInit']> {
  const { hostname, sshKey, userData, networkConfig } = options;
  if ([hostname, sshKey, userData, networkConfig].every((each) => each === undefined)) return undefined;
  const keys = await Promise.all((sshKey ?? []).map((path) => read(path, '--ssh-key', cwd)));
  return {
    ...(hostname === undefined ? {} : { hostname }),
    ...(keys.length === 0
      ? {}
      : {
          sshAuthorizedKeys: keys
            .flatMap((text) => text.split('\n'))
            .map((key) => key.trim())
            .filter((key) => key !== '' && !key.startsWith('#')),
        }),
    ...(userData === undefined ? {} : { userData: await read(userData, '--user-data', cwd) }),
    ...(networkConfig === undefined
      ? {}
      : { networkConfig: await read(networkConfig, '--network-config', cwd) }),
  };
}

async function read(path: string, option: string, cwd: string): Promise<string> {
  try {
    return await readFile(resolve(cwd, path), 'utf8');
  } catch (cause) {
    throw new CommandError(ExitCode.USAGE, `Cannot read ${option} "${path}": ${whyUnreadable(cause)}`, {
      cause,
    });
  }
}

/** Node's own message names the path once more. */
function whyUnreadable(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EACCES') return 'permission denied';
  return cause instanceof Error ? cause.message : String(cause);
}
