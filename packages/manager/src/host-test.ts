import { ComputeError, supervise, type CallOptions, type ComputeDriver } from '@hostelry/compute';
import { type DriverFactory } from './driver-factory.js';

/** One step of a host test. */
export interface HostTestStep {
  readonly name: string;
  readonly ok: boolean;
  readonly detail: string;
  readonly durationMs: number;
}

export interface HostTestOptions extends CallOptions {
  /** The driver's specifier. Default `libvirt`. */
  readonly driver?: string;
  /** Further options of the driver. */
  readonly driverOptions?: Readonly<Record<string, unknown>>;
}

/** What trying an address gave; steps after a failed one are absent. */
export interface HostTest {
  readonly uri: string;
  readonly ok: boolean;
  readonly steps: readonly HostTestStep[];
}

/**
 * Tries an address without keeping it, in the steps resolve, connect, versions, inventory; afterwards nothing is open.
 * `invalid` if the text is no URI; everything else is in the result.
 */
export async function testHost(
  drivers: DriverFactory,
  uri: string,
  { driver: specifier = 'libvirt', driverOptions, ...options }: HostTestOptions = {},
): Promise<HostTest> {
  if (!URL.canParse(uri)) {
    throw new ComputeError('invalid', `Host address ${JSON.stringify(uri)} is no URI`, {
      details: { field: 'uri' },
    });
  }
  const steps: HostTestStep[] = [];
  let driver: ComputeDriver | undefined;
  try {
    const made = await step(steps, options, 'resolve', async () => {
      const value: ComputeDriver = await drivers.create({
        uri,
        driver: specifier,
        ...(driverOptions === undefined ? {} : { options: driverOptions }),
      });
      return { value, detail: `Driver ${value.name}` };
    });
    const supervised = supervise(made, { host: uri });
    driver = supervised;
    await step(steps, options, 'connect', async () => {
      await supervised.start(options);
      return { value: undefined, detail: `Connected to ${uri}` };
    });
    await step(steps, options, 'versions', async () => {
      const info = await supervised.hostInfo(options);
      const library = info.libraryVersion === undefined ? '' : `, library ${info.libraryVersion}`;
      const detail = `${info.hypervisor} ${info.hypervisorVersion}${library} on ${info.hostname} (${info.architecture})`;
      return { value: undefined, detail };
    });
    await step(steps, options, 'inventory', async () => {
      const instances = await supervised.list(options);
      const running = instances.filter((instance) => instance.state === 'running').length;
      return { value: undefined, detail: `${instances.length} instances, ${running} running` };
    });
  } catch (error) {
    if (options.signal?.aborted === true || steps.at(-1)?.ok !== false) throw error;
  } finally {
    await driver?.stop();
  }
  return { uri, ok: steps.every((each) => each.ok), steps };
}

async function step<Value>(
  steps: HostTestStep[],
  options: CallOptions,
  name: string,
  run: () => Promise<{ value: Value; detail: string }>,
): Promise<Value> {
  const begin = performance.now();
  const record = (ok: boolean, detail: string): void => {
    steps.push({ name, ok, detail, durationMs: Math.round((performance.now() - begin) * 10) / 10 });
  };
  try {
    const { value, detail } = await run();
    record(true, detail);
    return value;
  } catch (error) {
    if (options.signal?.aborted !== true)
      record(false, error instanceof Error ? error.message : String(error));
    throw error;
  }
}
