/**
 * What the generator of the handles takes from libvirt's API descriptions and sources, as committed in `api.json`:
 * names, versions and types, none of the text.
 */
export interface Api {
  /** The libvirt version that it was taken from. */
  readonly libvirt: string;
  /** Public functions by name. */
  readonly functions: Readonly<Record<string, ApiFunction>>;
  /** Typed parameters by macro, for example `VIR_DOMAIN_SCHEDULER_CPU_SHARES`. */
  readonly parameters: Readonly<Record<string, ApiParameter>>;
}

/** One public function. */
export interface ApiFunction {
  /** The first libvirt version that has it. */
  readonly since: string;
  /** Name, and the enum that its values are of where the description names one: `["flags", "virDomainXMLFlags"]`. */
  readonly args: readonly (readonly [name: string, ofEnum?: string])[];
}

/** The field's name on the wire and its type. */
export type ApiParameter = readonly [field: string, type: ParameterType];

export const parameterTypes = ['int', 'uint', 'llong', 'ullong', 'double', 'boolean', 'string'] as const;

/** The seven types of a typed parameter; their numbers on the wire are the places here, from 1 on. */
export type ParameterType = (typeof parameterTypes)[number];

/** Writes it as JSON with one line for each definition. */
export function formatApi(api: Api): string {
  const section = (content: object): string =>
    Object.entries(content)
      .map(([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`)
      .join(',\n');
  return `{
  "libvirt": ${JSON.stringify(api.libvirt)},
  "functions": {
${section(api.functions)}
  },
  "parameters": {
${section(api.parameters)}
  }
}
`;
}

/** Reads what formatApi wrote. */
export function parseApi(text: string): Api {
  return JSON.parse(text) as Api;
}
