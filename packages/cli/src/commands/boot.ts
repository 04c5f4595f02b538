import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type LaunchRequest } from '@hostelry/server/api';
import { CommandError, ExitCode } from '../exit-codes.js';

/** Options that tell what a guest boots from. */
export interface BootOptions {
  readonly image?: string;
  readonly sha256?: string;
  readonly format?: string;
  readonly kernel?: string;
  readonly initrd?: string;
  readonly cmdline?: string;
}

type Spec = LaunchRequest['spec'];
type Image = NonNullable<Spec['rootDisk']>['image'];

/** What a guest boots from: a disk image, a kernel, both or neither. */
export interface Boot {
  readonly image?: Image;
  readonly format?: 'qcow2' | 'raw';
  readonly kernelBoot?: NonNullable<Spec['kernelBoot']>;
}

/** What the options tell; paths are from the current folder, and are read where the host's driver is. Throws usage errors. */
export function bootOf(options: BootOptions, cwd: string): Boot {
  const { image, sha256, format, kernel, initrd, cmdline } = options;
  refuseAlone('--image', image, { sha256, format });
  refuseAlone('--kernel', kernel, { initrd, cmdline });
  const location = (text: string): string =>
    /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : resolve(cwd, text);
  return {
    ...(image === undefined
      ? {}
      : {
          image: {
            location: imageLocation(image, cwd) ?? location(image),
            ...(sha256 === undefined ? {} : { sha256: sha256.toLowerCase() }),
          },
        }),
    ...(format === undefined ? {} : { format: formatOf(format) }),
    ...(kernel === undefined
      ? {}
      : {
          kernelBoot: {
            kernel: { location: location(kernel) },
            ...(initrd === undefined ? {} : { initrd: { location: location(initrd) } }),
            ...(cmdline === undefined ? {} : { commandLine: cmdline }),
          },
        }),
  };
}

/**
 * Where an image is that is in the library of the host; undefined for a path or URL. A bare name is that of a file of the current
 * folder if there is one; `image:NAME` is always of the library.
 */
function imageLocation(text: string, cwd: string): string | undefined {
  if (text.startsWith('image:')) return text;
  return text.includes('/') || existsSync(resolve(cwd, text)) ? undefined : `image:${text}`;
}

/** Options that say something of another one, which was not given. */
export function refuseAlone(
  needed: string,
  value: string | undefined,
  others: Readonly<Record<string, string | undefined>>,
): void {
  const present = Object.keys(others).find((key) => others[key] !== undefined);
  if (value !== undefined || present === undefined) return;
  throw new CommandError(ExitCode.USAGE, `--${present} needs ${needed}`);
}

function formatOf(text: string): 'qcow2' | 'raw' {
  if (text === 'qcow2' || text === 'raw') return text;
  throw new CommandError(ExitCode.USAGE, `--format is "${text}": give qcow2 or raw`);
}
