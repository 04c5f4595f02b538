import { type HostConfig } from '@hostelry/manager';

/** A host as it is given on a command line or in an embedder's code. */
export interface HostInput {
  readonly uri: string;
  /** Default: the URI's host name, or `local`; with a number where that is taken. */
  readonly name?: string;
  /** The driver's specifier. Default `libvirt`. */
  readonly driver?: string;
  /** Further options of the driver. */
  readonly options?: Readonly<Record<string, unknown>>;
}

/** Hosts with all that was left out filled in. Names that were given are kept, also where two are the same. */
export function hostConfigs(inputs: readonly HostInput[]): readonly HostConfig[] {
  const taken = new Set(inputs.map((input) => input.name).filter((name) => name !== undefined));
  return inputs.map((input) => {
    const { uri, driver = 'libvirt', options } = input;
    const name = input.name ?? freeName(nameOf(uri), taken);
    taken.add(name);
    return { name, uri, driver, ...(options === undefined ? {} : { options }) };
  });
}

function nameOf(uri: string): string {
  const host = URL.canParse(uri) ? new URL(uri).hostname : '';
  const name = host.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[^A-Za-z0-9]+|-+$/g, '');
  return name === '' ? 'local' : name;
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
}
