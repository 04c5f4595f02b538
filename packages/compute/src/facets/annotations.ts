import { type CallOptions } from '../call-options.js';
import { type Annotations } from '../instance-spec.js';
import { checkSchema, type JsonSchema } from '../schema.js';
import { DESCRIPTION, LABEL_KEY, LABEL_VALUE, objectSchema, TITLE } from '../schema-fragments.js';

/** What is to be changed of an instance's annotations; what is absent stays, and `null` takes it away. */
export interface AnnotationsChange {
  readonly title?: string | null;
  readonly description?: string | null;
  /** By key. */
  readonly labels?: Readonly<Record<string, string | null>>;
}

/** What people write on an instance. It is kept with it on the host, and goes with it to others. */
export interface AnnotationsFacet {
  /**
   * Called on an instance in any state, which goes on as it was; gives what it has then, as its info says from then on.
   * `invalid` names the field, also for more than 64 labels. On failure it is as before.
   */
  set(uuid: string, change: AnnotationsChange, options?: CallOptions): Promise<Annotations>;
}

const orNull = (schema: JsonSchema): JsonSchema => ({ ...schema, type: ['string', 'null'] });

/** The schema of AnnotationsChange. */
export const annotationsChangeSchema: JsonSchema = {
  ...objectSchema({
    title: orNull(TITLE),
    description: orNull(DESCRIPTION),
    labels: {
      type: 'object',
      propertyNames: LABEL_KEY,
      additionalProperties: orNull(LABEL_VALUE),
      maxProperties: 64,
    },
  }),
  minProperties: 1,
};

/** Checks a change from outside and returns it typed. Throws ComputeError `invalid` naming the field and its value. */
export function validateAnnotationsChange(value: unknown): AnnotationsChange {
  checkSchema(annotationsChangeSchema, value, 'Annotations');
  return value as AnnotationsChange;
}
