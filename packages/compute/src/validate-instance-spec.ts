import { checkInterfaceMeaning } from './facets/interfaces.js';
import { instanceSpecSchema } from './instance-spec-schema.js';
import { type InstanceSpec } from './instance-spec.js';
import { rejectField } from './reject-field.js';
import { checkSchema } from './schema.js';

/**
 * Checks a spec from outside, shape and meaning, and returns it typed.
 * Throws ComputeError `invalid` naming the field and its value.
 */
export function validateInstanceSpec(value: unknown): InstanceSpec {
  const subject = `Instance spec ${nameOf(value)}`;
  checkSchema(instanceSpecSchema, value, subject);
  const spec = value as InstanceSpec;
  for (const field of ['rootDisk', 'kernelBoot', 'cloudInit'] as const) {
    if (spec.container !== undefined && spec[field] !== undefined) {
      rejectField(subject, field, 'does not go with a container');
    }
  }
  const macs = new Set<string>();
  for (const [index, each] of (spec.interfaces ?? []).entries()) {
    const field = `interfaces.${index}`;
    const mac = each.mac?.toLowerCase();
    if (mac !== undefined && macs.has(mac)) {
      rejectField(subject, `${field}.mac`, `is ${mac}, which another interface has already`);
    }
    checkInterfaceMeaning(subject, each, field);
    if (mac !== undefined) macs.add(mac);
  }
  return spec;
}

function nameOf(value: unknown): string {
  const name = typeof value === 'object' && value !== null && 'name' in value ? value.name : undefined;
  return typeof name === 'string' ? JSON.stringify(name) : 'without a name';
}
