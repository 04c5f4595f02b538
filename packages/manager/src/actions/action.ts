import {
  ComputeError,
  type ComputeDriver,
  type FacetName,
  type Facets,
  type JsonSchema,
} from '@hostelry/compute';
import { type FoundInstance } from '../instances.js';
import { type OperationResult } from '../operation.js';
import { type Work, type WorkContext } from '../running-operation.js';

/** Throws `invalid` that names the field and the value. */
export interface Check<Request> {
  (request: Request): void;
  /** What it lets through, for the API's description: `checking` and `describedBy` put it here. */
  readonly schema?: JsonSchema;
}

/** An action on one instance that exists. */
export interface InstanceAction<Request> {
  /** Whether it can be undone half-way. */
  readonly mayCancel: boolean;
  readonly check: Check<Request>;
  /** Other names that it takes on the instance's host, which are locked as long. Default: none. */
  readonly names?: ((request: Request) => readonly string[]) | undefined;
  /** The work on this instance. `unsupported` if the driver has not the facet for it. */
  workOn(subject: FoundInstance, request: Request): Work;
}

/** An action that is a method of a facet. */
export interface FacetAction<Name extends FacetName, Request> {
  /** Default true. */
  readonly mayCancel?: boolean;
  readonly check: Check<Request>;
  readonly names?: (request: Request) => readonly string[];
  readonly work: (
    facet: Facets[Name],
    uuid: string,
    request: Request,
    context: WorkContext,
  ) => Promise<OperationResult | void>;
}

/** The action of a facet's method; without the facet there is nothing to begin. */
export function ofFacet<Name extends FacetName, Request>(
  name: Name,
  { mayCancel = true, check, names, work }: FacetAction<Name, Request>,
): InstanceAction<Request> {
  return {
    mayCancel,
    check,
    names,
    workOn({ driver, instance }, request) {
      const found = facet(driver, name);
      return (context) => work(found, instance.uuid, request, context);
    },
  };
}

/** A facet of a driver; `unsupported` if it has none of that name. */
export function facet<Name extends FacetName>(driver: ComputeDriver, name: Name): Facets[Name] {
  const found = driver[name] as Facets[Name] | undefined;
  if (found !== undefined) return found;
  throw new ComputeError('unsupported', `Driver "${driver.name}" has no ${name} facet on this host`);
}
