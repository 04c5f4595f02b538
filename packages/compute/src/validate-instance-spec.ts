import { ComputeError } from './errors.js';
import { instanceSpecSchema } from './instance-spec-schema.js';
import { type InstanceSpec } from './instance-spec.js';
import { checkSchema } from './schema.js';

/**
 * Checks a spec from outside, shape and meaning, and returns it typed.
 * Throws ComputeError `invalid` naming the field and its value.
 */
export function validateInstanceSpec(value: unknown): InstanceSpec {
  checkSchema(instanceSpecSchema, value, `Instance spec ${nameOf(value)}`);
  const spec = value as InstanceSpec;
  const macs = new Set<string>();
  for (const [index, each] of (spec.interfaces ?? []).entries()) {
    if ((each.network === undefined) === (each.bridge === undefined)) {
      reject(spec, `interfaces.${index}`, 'needs exactly one of network and bridge');
    }
    const mac = each.mac?.toLowerCase();
    if (mac === undefined) continue;
    if (macs.has(mac))
      reject(spec, `interfaces.${index}.mac`, `is ${mac}, which another interface has already`);
    if (Number.parseInt(mac.slice(0, 2), 16) & 1) {
      reject(spec, `interfaces.${index}.mac`, `is ${mac}, which is a multicast address`);
    }
    macs.add(mac);
  }
  return spec;
}

function nameOf(value: unknown): string {
  const name = typeof value === 'object' && value !== null && 'name' in value ? value.name : undefined;
  return typeof name === 'string' ? JSON.stringify(name) : 'without a name';
}

function reject(spec: InstanceSpec, field: string, text: string): never {
  throw new ComputeError(
    'invalid',
    `Instance spec ${JSON.stringify(spec.name)} is invalid: ${field} ${text}`,
    {
      details: { field },
    },
  );
}
