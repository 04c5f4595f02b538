import { type NamedEnum } from './name-constants.js';

/** Writes `constants.ts` (every enum) and `error-names.ts` (names by number): file name to content. */
export function writeConstants(enums: readonly NamedEnum[], libvirt: string): Map<string, string> {
  const header = `// Generated from libvirt ${libvirt}'s API description by tools/protocol; do not edit.\n\n`;
  const objects = enums.map(({ type, name, entries }) => {
    const lines = entries.map(([key, value]) => `  ${key}: ${value},\n`);
    return `/** ${type} */
export const ${name} = {
${lines.join('')}} as const;
export type ${name} = (typeof ${name})[keyof typeof ${name}];
`;
  });
  const names = [
    nameArray(
      'errorNumberNames',
      'The name of each error number, for example `NO_DOMAIN` at 42.',
      enums,
      'ErrorNumber',
    ),
    nameArray(
      'errorDomainNames',
      'The name of each error domain, for example `QEMU` at 10.',
      enums,
      'ErrorDomain',
    ),
  ];
  return new Map([
    ['constants.ts', header + objects.join('\n')],
    ['error-names.ts', header + names.join('\n')],
  ]);
}

function nameArray(name: string, doc: string, enums: readonly NamedEnum[], of: string): string {
  const found = enums.find((item) => item.name === of);
  if (found === undefined) throw new Error(`The API description has no enum "vir${of}"`);
  const slots: string[] = [];
  for (const [key, value] of found.entries) slots[value] ??= key;
  const items = Array.from(slots, (key) => `  ${key === undefined ? 'undefined' : `'${key}'`},\n`);
  return `/** ${doc} */\nexport const ${name}: readonly (string | undefined)[] = [\n${items.join('')}];\n`;
}
