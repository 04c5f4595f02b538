import { ComputeError, createFromPlugin, loadPlugin, type PlugPoint } from '@hostelry/compute';

/** A plug-in that the composition root lets others name. */
export interface PluginChoice {
  /** A short name, a package or a file. Default: what it is named by. */
  readonly plugin?: string;
  readonly options?: Readonly<Record<string, unknown>>;
}

export interface ChosenPluginsOptions<Made, Used> {
  readonly point: PlugPoint<Made>;
  readonly choices: Readonly<Record<string, PluginChoice>>;
  /** The names of what the libvirt driver brings along. */
  readonly builtIn: Readonly<Record<string, unknown>>;
  /** What is used of what a plug-in made. */
  readonly use: (made: Made) => Used;
  /** For the `not-found`: what is missing, and the field that named it. */
  readonly missing: { readonly subject: (name: string) => string; readonly field: string };
}

/**
 * Plug-ins, each loaded when it is first needed. Names come from outside, so they can be only what the options list and what is built in:
 * never a package or file of somebody else's choice.
 */
export class ChosenPlugins<Made, Used = Made> {
  readonly #options: ChosenPluginsOptions<Made, Used>;
  readonly #loaded = new Map<string, Promise<Used>>();

  constructor(options: ChosenPluginsOptions<Made, Used>) {
    this.#options = options;
  }

  /** The plug-in of that name. `not-found` if there is none; one that could not be loaded is tried again. */
  get(name: string): Promise<Used> {
    let loading = this.#loaded.get(name);
    if (loading === undefined) {
      loading = this.#load(name);
      this.#loaded.set(name, loading);
      loading.catch(() => this.#loaded.delete(name));
    }
    return loading;
  }

  async #load(name: string): Promise<Used> {
    const { point, choices, builtIn, use, missing } = this.#options;
    const choice = Object.hasOwn(choices, name) ? choices[name] : undefined;
    if (choice === undefined && !Object.hasOwn(builtIn, name)) {
      const known = [...new Set([...Object.keys(choices), ...Object.keys(builtIn)])].join(', ');
      throw new ComputeError('not-found', `There is no ${missing.subject(name)}; there are ${known}`, {
        details: { field: missing.field },
      });
    }
    const plugin = await loadPlugin(point, choice?.plugin ?? name);
    return use(createFromPlugin(plugin, choice?.options ?? {}));
  }
}
