import {
  ComputeError,
  type ComputeDriver,
  type ComputeErrorCode,
  type FacetName,
  type Facets,
} from '@hostelry/compute';
import { type FakeHost } from '../../src/index.js';

/** A defect that a driver could have, planted around one that has none. */
export interface Fault {
  /** What is wrong, as a sentence without its subject. */
  readonly name: string;
  /** What the driver has or does instead. */
  plant(driver: ComputeDriver, host: FakeHost): Partial<ComputeDriver>;
  /** Cases of the kit that must fail, by name. */
  readonly caughtBy: readonly string[];
}

/** A fault of one facet: what some of its methods do instead. */
export function faultOf<Name extends FacetName>(
  facet: Name,
  name: string,
  change: (facet: Facets[Name], driver: ComputeDriver, host: FakeHost) => Partial<Facets[Name]>,
  caughtBy: readonly string[],
): Fault {
  const plant: Fault['plant'] = (driver, host) => {
    const own = (driver as unknown as Facets)[facet];
    return { [facet]: { ...own, ...change(own, driver, host) } };
  };
  return { name, plant, caughtBy };
}

/** A driver that is `driver` but for what `instead` has; what it has as undefined is absent. */
export function wrap(driver: ComputeDriver, instead: Partial<ComputeDriver>): ComputeDriver {
  return new Proxy(driver, {
    get(target, key) {
      if (key in instead) return Reflect.get(instead, key) as unknown;
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}

/** The call, with errors of one code told as another. */
export async function recoded<T>(call: Promise<T>, from: ComputeErrorCode, to: ComputeErrorCode): Promise<T> {
  return call.catch((error: unknown) => {
    if (!(error instanceof ComputeError) || error.code !== from) throw error;
    throw new ComputeError(to, error.message, { details: error.details });
  });
}

/** The call, which says that all is well where it failed with that code. */
export async function accepting<T>(call: Promise<T>, code: ComputeErrorCode): Promise<T> {
  return call.catch((error: unknown) => {
    if (error instanceof ComputeError && error.code === code) return undefined as T;
    throw error;
  });
}
