import { type ComputeDriver } from './compute-driver.js';
import { type JsonSchema } from './schema.js';

/**
 * A place where something can be plugged in. Its owner declares it; the loader knows none by itself.
 * `Product` is what a plug-in of this kind makes.
 */
export interface PlugPoint<Product> {
  /** For example `compute-driver`. A plug-in says the same. */
  readonly kind: string;
  /** The version of the contract that products fulfil. A plug-in made for another version is refused. */
  readonly contract: number;
  /** The packages that a short name may stand for, in the order they are tried. */
  packagesFor(name: string): readonly string[];
  /** Never set; carries the type. */
  readonly product?: Product;
}

/** What a plug-in's module has as its default export: self-contained, loaded without a change to any other code. */
export interface Plugin<Product, Options = never> {
  readonly kind: string;
  readonly contract: number;
  readonly name: string;
  /** One line for people. */
  readonly summary: string;
  /** Options are checked against it before `create` is called. */
  readonly optionsSchema: JsonSchema;
  /** Makes the product; stores options only, does no I/O. */
  create(options: Options): Product;
}

/** The plug point of compute drivers: the short name `x` stands for @hostelry/driver-x, then hostelry-driver-x. */
export const computeDriverPoint: PlugPoint<ComputeDriver> = {
  kind: 'compute-driver',
  contract: 1,
  packagesFor: (name) => [`@hostelry/driver-${name}`, `hostelry-driver-${name}`],
};

/** Types a compute driver's default export: `export default defineComputeDriver({ name: 'x', ... })`. */
export function defineComputeDriver<Options>(
  driver: Omit<Plugin<ComputeDriver, Options>, 'kind' | 'contract'>,
): Plugin<ComputeDriver, Options> {
  return { kind: computeDriverPoint.kind, contract: computeDriverPoint.contract, ...driver };
}
