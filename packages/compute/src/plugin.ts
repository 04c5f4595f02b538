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
  /** What a short name is put behind to give the name of a package, in the order they are tried: `hostelry-driver-` and so on. */
  readonly prefixes: readonly string[];
  /** What its owner brings along, by short name; it comes before any package. */
  readonly builtIns?: Readonly<Record<string, () => Promise<{ readonly default: unknown }>>>;
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

/**
 * Declares a plug point: the short name `x` of kind `scheduler` stands for the built-in `x`, then for the packages
 * @hostelry/scheduler-x and hostelry-scheduler-x.
 */
export function definePlugPoint<Product>(
  kind: string,
  contract: number,
  builtIns: PlugPoint<Product>['builtIns'] = {},
): PlugPoint<Product> {
  return { kind, contract, prefixes: [`@hostelry/${kind}-`, `hostelry-${kind}-`], builtIns };
}

/** Types a plug-in's default export for a plug point: `export default definePlugin(schedulerPoint)({ name: 'x', ... })`. */
export function definePlugin<Product>(
  point: PlugPoint<Product>,
): <Options>(plugin: Omit<Plugin<Product, Options>, 'kind' | 'contract'>) => Plugin<Product, Options> {
  return (plugin) => ({ kind: point.kind, contract: point.contract, ...plugin });
}

/** The plug point of compute drivers: the short name `x` stands for @hostelry/driver-x, then hostelry-driver-x. */
export const computeDriverPoint: PlugPoint<ComputeDriver> = {
  kind: 'compute-driver',
  contract: 1,
  prefixes: ['@hostelry/driver-', 'hostelry-driver-'],
};

/** Types a compute driver's default export: `export default defineComputeDriver({ name: 'x', ... })`. */
export function defineComputeDriver<Options>(
  driver: Omit<Plugin<ComputeDriver, Options>, 'kind' | 'contract'>,
): Plugin<ComputeDriver, Options> {
  return definePlugin(computeDriverPoint)(driver);
}
