import { OUTPUT_FORMATS } from '../output.js';

/** A place on a command line, after the words that name a command: what may follow there. */
export interface Place {
  /** The command by its first names: `hostelry host add`. */
  readonly path: string;
  /** How it is come to: the place before it and a name, as the shell sees them. */
  readonly words: readonly string[];
  readonly commands: readonly { readonly name: string; readonly summary: string }[];
  readonly options: readonly CompletedOption[];
  /** What its first argument is, for example `instance`. */
  readonly argument: string | undefined;
}

export interface CompletedOption {
  /** For example `-o` and `--output`. */
  readonly names: readonly string[];
  /** What its value is, for example `file`; undefined if it takes none. */
  readonly value: string | undefined;
  readonly summary: string;
}

/** How a value is completed: with files, with what a command of ours prints, or with fixed words. */
export type Source =
  | { readonly kind: 'files' }
  | { readonly kind: 'command'; readonly line: string }
  | { readonly kind: 'words'; readonly words: readonly string[] };

/** The source of values of that name; undefined for what only the user knows. */
export function sourceOf(value: string | undefined): Source | undefined {
  if (value === undefined) return undefined;
  if (/file|folder/.test(value)) return { kind: 'files' };
  switch (value) {
    case 'instance':
      return { kind: 'command', line: 'hostelry list -o name' };
    case 'host':
      return { kind: 'command', line: 'hostelry host list -o name' };
    case 'operation':
      return { kind: 'command', line: 'hostelry op list -o name' };
    case 'format':
      return { kind: 'words', words: OUTPUT_FORMATS };
    case 'shell':
      return { kind: 'words', words: ['bash', 'zsh', 'fish'] };
    case 'method':
      return { kind: 'words', words: ['GET', 'POST', 'PUT', 'DELETE'] };
    default:
      return undefined;
  }
}

/** The options of a place that take a value, by every name of theirs. */
export function valuesOf({ options }: Place): readonly (readonly [name: string, value: string])[] {
  return options.flatMap(({ names, value }) =>
    value === undefined ? [] : names.map((name) => [name, value] as const),
  );
}
