import { FACETS, facetsOf, supervise, type ComputeDriver, type FacetName } from '@hostelry/compute';
import { conformanceCases } from './cases.js';
import { type ConformanceProfile } from './profile.js';

/** One thing that was tried, or one case of the kit. */
export interface CheckResult {
  /** `dry` for what every check tries; else the part of the kit. */
  readonly part: string;
  readonly name: string;
  readonly result: 'passed' | 'failed' | 'skipped';
  /** What was found, why it failed, or why it was skipped. */
  readonly detail: string;
  readonly durationMs: number;
}

/** What a check found out about a driver. */
export interface DriverReport {
  readonly ok: boolean;
  /** Empty where the driver did not start. */
  readonly facets: { readonly present: readonly FacetName[]; readonly absent: readonly FacetName[] };
  readonly results: readonly CheckResult[];
}

export interface CheckOptions {
  /** Run the whole kit: it makes instances on the host, named `conformance-...`, and removes them. Default: only look. */
  readonly full?: boolean;
  readonly signal?: AbortSignal;
  /** Told of each result as it comes. */
  readonly onResult?: (result: CheckResult) => void;
}

/**
 * Checks a driver on its host, in steps: start, hostInfo, list, facets, stop; with `full` every case of the kit after that.
 * A step that fails ends the check; a case does not. Facets that the driver does not have count as declared absent, and are reported by name.
 * Never throws, but when the signal is aborted: its reason.
 */
export async function checkDriver(
  profile: Omit<ConformanceProfile, 'absent'>,
  options: CheckOptions = {},
): Promise<DriverReport> {
  const results: CheckResult[] = [];
  const tell = (result: CheckResult): void => {
    results.push(result);
    options.onResult?.(result);
  };
  let present: readonly FacetName[] = [];
  let started: boolean;
  const driver = await step(tell, 'create', async () => {
    const made = supervise(await profile.createDriver(), { host: profile.name });
    return { value: made, detail: `driver ${made.name}` };
  });
  try {
    started = driver !== undefined && (await look(driver, tell, options));
    if (started && driver !== undefined) present = facetsOf(driver);
  } finally {
    await driver?.stop();
  }
  options.signal?.throwIfAborted();
  const absent = started ? FACETS.filter((name) => !present.includes(name)) : [];
  if (started && options.full === true) await runKit({ ...profile, absent }, tell, options.signal);
  return { ok: results.every(({ result }) => result !== 'failed'), facets: { present, absent }, results };
}

/** Starts the driver and reads what it says of its host. */
async function look(
  driver: ComputeDriver,
  tell: (result: CheckResult) => void,
  { signal }: CheckOptions,
): Promise<boolean> {
  const call = signal === undefined ? {} : { signal };
  const steps: Readonly<Record<string, () => Promise<string>>> = {
    start: async () => {
      await driver.start(call);
      return 'connected';
    },
    hostInfo: async () => {
      const { hostname, hypervisor, hypervisorVersion, cpus, memoryMiB } = await driver.hostInfo(call);
      return `${hypervisor} ${hypervisorVersion} on ${hostname}: ${cpus} CPUs, ${memoryMiB} MiB`;
    },
    list: async () => `${(await driver.list(call)).length} instances`,
    facets: async () => facetsOf(driver).join(', ') || 'none',
  };
  for (const [name, run] of Object.entries(steps)) {
    const done = await step(tell, name, async () => ({ value: true, detail: await run() }));
    if (done === undefined) return false;
  }
  return true;
}

async function runKit(
  profile: ConformanceProfile,
  tell: (result: CheckResult) => void,
  signal: AbortSignal | undefined,
): Promise<void> {
  for (const { part, name, skipped, run } of conformanceCases(profile)) {
    signal?.throwIfAborted();
    if (skipped === undefined) {
      await step(
        (result) => tell({ ...result, part }),
        name,
        async () => {
          await run();
          return { value: true, detail: '' };
        },
      );
    } else tell({ part, name, result: 'skipped', detail: skipped, durationMs: 0 });
  }
}

/** Runs a step and tells its result; undefined when it failed. */
async function step<Value>(
  tell: (result: CheckResult) => void,
  name: string,
  run: () => Promise<{ readonly value: Value; readonly detail: string }>,
): Promise<Value | undefined> {
  const begin = performance.now();
  const end = (result: 'passed' | 'failed', detail: string): void =>
    tell({ part: 'dry', name, result, detail, durationMs: Math.round(performance.now() - begin) });
  try {
    const { value, detail } = await run();
    end('passed', detail);
    return value;
  } catch (error) {
    end('failed', error instanceof Error ? error.message : String(error));
    return undefined;
  }
}
