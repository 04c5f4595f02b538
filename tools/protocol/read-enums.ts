/** libvirt's public enums: type name to value name to value. */
export type Enums = ReadonlyMap<string, ReadonlyMap<string, number>>;

const files = [
  'libvirt-api.xml',
  'libvirt-qemu-api.xml',
  'libvirt-lxc-api.xml',
  'libvirt-admin-api.xml',
] as const;

/** The API description files that libvirt-dev installs in one folder. */
export const apiFiles: readonly string[] = files;

/**
 * Reads the enums of API descriptions, in the files' order and each sorted by value. A value may be another value's
 * name. Throws an Error that names a value which cannot be resolved.
 */
export function readEnums(texts: readonly string[]): Enums {
  const raw = texts.flatMap((text) => enumElements(text));
  const byName = new Map(raw.map((item) => [item.name, item.value]));
  const resolve = (name: string, depth = 0): number => {
    const value = byName.get(name);
    if (value === undefined || depth > 8) throw new Error(`Cannot resolve the value of "${name}"`);
    return /^-?\d+$/.test(value) ? Number(value) : resolve(value, depth + 1);
  };
  const enums = new Map<string, Map<string, number>>();
  for (const { name, type } of raw) {
    const values = enums.get(type) ?? new Map<string, number>();
    enums.set(type, values.set(name, resolve(name)));
  }
  for (const [type, values] of enums) {
    enums.set(type, new Map([...values].sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1))));
  }
  return new Map([...enums].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The version that an API description states, for example `9.0.0`. */
export function readApiVersion(text: string): string | undefined {
  const number = Number(/name='LIBVIR_VERSION_NUMBER'[^>]*raw='(\d+)'/.exec(text)?.[1] ?? NaN);
  if (Number.isNaN(number)) return undefined;
  return `${Math.floor(number / 1_000_000)}.${Math.floor(number / 1000) % 1000}.${number % 1000}`;
}

function enumElements(text: string): { name: string; type: string; value: string }[] {
  const elements = [];
  for (const [, attributes = ''] of text.matchAll(/<enum((?:\s+\w+='[^']*')+)\s*\/?>/g)) {
    const { name, type, value } = Object.fromEntries(
      [...attributes.matchAll(/(\w+)='([^']*)'/g)].map(([, key, content]) => [key, content]),
    ) as Record<string, string | undefined>;
    if (name === undefined || type === undefined || value === undefined) {
      throw new Error(`Enum value without a name, type or value:${attributes}`);
    }
    elements.push({ name, type, value });
  }
  return elements;
}
