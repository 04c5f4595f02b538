import type { Field } from '../../forms/use-fields.js';
import type { LaunchForm } from './launch-spec.js';

/** Gives the properties of one field: its value, and what the server said of it. */
export type FieldOf = (name: keyof LaunchForm) => Field & { readonly error: string | undefined };
