import { type CommandContext } from './context.js';

/** One option, as the help shows it. */
export interface OptionSpec {
  /** `-o, --output <format>`: a short name if it has one, the long name, and its value if it takes one. */
  readonly flags: string;
  readonly summary: string;
  /** Whether it may stand more than once; then its value is the list of all. */
  readonly repeats?: boolean;
}

/**
 * The options that were given, by their names in camel case. One that takes a value is that text, or the list of them if it
 * repeats; another is true, and `--no-wait` is `wait: false`.
 */
export type GivenOptions = Readonly<Record<string, string | boolean | readonly string[]>>;

/** One command: what it is called, what it takes, and what it does or which commands it has. */
export interface CommandSpec {
  /** Its name, then its aliases. */
  readonly names: readonly [string, ...string[]];
  /** Its arguments, with a blank between: `<uri>`, `[name]` where it may be left out, `<instance...>` for one or more as the last. */
  readonly argument?: string;
  readonly summary: string;
  readonly options?: readonly OptionSpec[];
  readonly commands?: readonly CommandSpec[];
  /** `--host-option` is about a host that its arguments name, and not about one of `--host`. */
  readonly takesHostOptions?: boolean;
  /** Does its work; what that needs is loaded here and not before. */
  readonly run?: (context: CommandContext, args: readonly string[], options: GivenOptions) => Promise<void>;
}
