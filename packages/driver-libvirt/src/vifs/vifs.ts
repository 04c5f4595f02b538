import {
  checkSchema,
  ComputeError,
  createFromPlugin,
  loadPlugin,
  type CallOptions,
  type InterfaceSpec,
  type Undo,
  type VifSpec,
} from '@hostelry/compute';
import { newMac } from './mac.js';
import { type Vif, type VifDevice, type VifDriver, type VifHost, type VifPort } from './vif-driver.js';
import { vifPoint } from './vif-point.js';

/** What is remembered of an interface whose driver made something for it on the host. */
export interface VifRecord extends VifSpec {
  readonly mac: string;
}

/** The instance that interfaces are for. */
type Instance = VifPort<never>['instance'];

type Connected = Readonly<Record<string, unknown>>;

/** An interface and the driver that connects it. */
export class VifInterface {
  readonly mac: string | undefined;
  /** To be kept with the instance, so that the interface can be unplugged; undefined where nothing is plugged. */
  readonly record: VifRecord | undefined;
  readonly #spec: VifSpec;
  /** What leads to a field of the connection in the interface's spec. */
  readonly #path: string;
  readonly #driver: VifDriver<Connected>;

  constructor(spec: VifSpec, mac: string | undefined, driver: VifDriver<Connected>, path = '') {
    const plugs = driver.plug !== undefined || driver.unplug !== undefined;
    // What is made on the host is known by the address, which libvirt would choose too late.
    this.mac = mac ?? (plugs ? newMac() : undefined);
    this.record = plugs && this.mac !== undefined ? { ...spec, mac: this.mac } : undefined;
    this.#spec = spec;
    this.#path = path;
    this.#driver = driver;
  }

  /** Checks that it can be connected on the host; `field` begins the path of what the spec says wrongly. */
  async check(field: string, options: CallOptions): Promise<void> {
    await this.#driver.check?.(this.#spec.connection, field + this.#path, options);
  }

  /** The device that it is. */
  device(instance: Instance): VifDevice {
    return this.#driver.device(this.#spec.connection, { instance, mac: this.mac ?? '' });
  }

  /** Makes what it needs on the host. Its undo is there before, since a call that fails may have done its work. */
  async plug(instance: Instance, undo: Undo, options: CallOptions): Promise<void> {
    if (this.record === undefined) return;
    undo.push(`interface ${this.record.mac} on the host`, () => this.unplug(instance, {}));
    await this.#driver.plug?.(this.#port(instance), options);
  }

  /** Takes away what `plug` made. */
  async unplug(instance: Instance, options: CallOptions): Promise<void> {
    await this.#driver.unplug?.(this.#port(instance), options);
  }

  #port(instance: Instance): VifPort<Connected> {
    return { instance, mac: this.mac ?? '', connection: this.#spec.connection };
  }
}

/**
 * The VIF drivers of a host. Those that are built in are loaded when an interface wants them. Others are those that the composition root named:
 * a spec comes from outside, and may not name what code is to be loaded.
 */
export class Vifs {
  readonly #host: VifHost;
  readonly #others: ReadonlyMap<string, Vif>;
  readonly #drivers = new Map<string, Promise<{ readonly vif: Vif; readonly driver: VifDriver }>>();

  private constructor(host: VifHost, others: ReadonlyMap<string, Vif>) {
    this.#host = host;
    this.#others = others;
  }

  /** Loads the plug-ins that were named. `not-found`, `invalid` or `failed` name the plug-in. */
  static async load(host: VifHost, specifiers: readonly string[] = []): Promise<Vifs> {
    const loaded = await Promise.all(specifiers.map((specifier) => loadVif(specifier)));
    return new Vifs(host, new Map(loaded.map((vif) => [vif.name, vif])));
  }

  /** Finds the driver of an interface. `not-found` if the host has none of that name, `invalid` for a connection that it does not take; `prefix` begins the field's path. */
  async open(spec: InterfaceSpec, prefix = ''): Promise<VifInterface> {
    const wanted = vifOf(spec);
    const { vif, driver } = await this.#driver(wanted.driver, `${prefix}vif.driver`);
    if (spec.vif !== undefined) {
      const where = `${prefix}vif.connection`;
      checkConnection(vif, wanted.connection, where);
    }
    const path = spec.vif === undefined ? '' : 'vif.connection.';
    return new VifInterface(wanted, spec.mac?.toLowerCase(), driver, path);
  }

  /** An interface that was plugged, by what was kept of it. */
  async recall({ mac, driver: name, connection }: VifRecord): Promise<VifInterface> {
    const { driver } = await this.#driver(name, 'vif.driver');
    return new VifInterface({ driver: name, connection }, mac, driver);
  }

  #driver(name: string, field: string): Promise<{ readonly vif: Vif; readonly driver: VifDriver }> {
    const known = this.#drivers.get(name);
    if (known !== undefined) return known;
    const making = this.#make(name, field);
    this.#drivers.set(name, making);
    making.catch(() => this.#drivers.delete(name));
    return making;
  }

  async #make(name: string, field: string): Promise<{ readonly vif: Vif; readonly driver: VifDriver }> {
    const own = this.#others.get(name);
    if (own === undefined && !Object.hasOwn(vifPoint.builtIns ?? {}, name)) {
      const names = [...Object.keys(vifPoint.builtIns ?? {}), ...this.#others.keys()];
      throw new ComputeError(
        'not-found',
        `There is no VIF driver "${name}" on ${this.#host.uri}; it has ${names.join(', ')}`,
        { details: { field } },
      );
    }
    const vif = own ?? (await loadVif(name));
    return { vif, driver: vif.create(this.#host) };
  }
}

async function loadVif(specifier: string): Promise<Vif> {
  // Each takes the connections that its own schema lets through.
  return createFromPlugin(await loadPlugin(vifPoint, specifier), {});
}

/** Networks and bridges are drivers too, with a name of their own in the spec. */
function vifOf({ network, bridge, vif }: InterfaceSpec): VifSpec {
  if (vif !== undefined) return vif;
  if (network !== undefined) return { driver: 'network', connection: { network } };
  return { driver: 'bridge', connection: { bridge } };
}

function checkConnection({ name, connectionSchema }: Vif, connection: Connected, where: string): void {
  try {
    checkSchema(connectionSchema, connection, `Connection of VIF driver "${name}"`);
  } catch (error) {
    if (!(error instanceof ComputeError)) throw error;
    const field = [where, error.details.field].filter((part) => part !== undefined && part !== '').join('.');
    throw new ComputeError(error.code, error.message, { cause: error, details: { field } });
  }
}
