import { sourceOf, valuesOf, type Place, type Source } from './place.js';

/** What differs between shells that read POSIX's `case` and `for`. */
export interface PosixShell {
  /** The array of words, the place of the one that is completed, and the place of the first after the program. */
  readonly words: string;
  readonly current: string;
  readonly first: number;
  /** Offers what a source has. */
  offer(source: Source): string;
  /** Offers options, or commands, with what they are. */
  offerNamed(kind: 'option' | 'command', named: readonly Named[]): string;
}

export interface Named {
  readonly name: string;
  readonly summary: string;
}

/**
 * The function `_hostelry`: it goes from place to place along the words before the one that is completed, past the values of options,
 * and offers what may follow there.
 */
export function completionFunction(shell: PosixShell, places: readonly Place[]): string {
  const { words, current, first } = shell;
  return `_hostelry() {
  local cur=\${${words}[${current}]} prev=\${${words}[${current}-1]}
  local place=hostelry skip=0 word i found
  for ((i = ${first}; i < ${current}; i++)); do
    word=\${${words}[i]}
    if ((skip)); then skip=0; continue; fi
    case "$word" in
      -*) case "$place $word" in
${places.map(valueSteps).join('')}      esac ;;
      *) case "$place $word" in
${places.map(placeSteps).join('')}      esac ;;
    esac
  done
  if ((skip)); then
    case "$place $prev" in
${places.flatMap((place) => valueCases(shell, place)).join('')}    esac
    return
  fi
  case "$place" in
${places.map((place) => placeCase(shell, place)).join('')}  esac
}
`;
}

function valueSteps(place: Place): string {
  const names = valuesOf(place).map(([name]) => quoted(`${place.path} ${name}`));
  return names.length === 0 ? '' : `        ${names.join('|')}) skip=1 ;;\n`;
}

function placeSteps({ path, words }: Place): string {
  return words.length === 0 ? '' : `        ${words.map(quoted).join('|')}) place=${quoted(path)} ;;\n`;
}

function valueCases(shell: PosixShell, place: Place): readonly string[] {
  return valuesOf(place).map(([name, value]) => {
    const source = sourceOf(value);
    return source === undefined
      ? ''
      : `      ${quoted(`${place.path} ${name}`)}) ${shell.offer(source)} ;;\n`;
  });
}

function placeCase(shell: PosixShell, { path, commands, options, argument }: Place): string {
  const flags = options.flatMap(({ names, summary }) => names.map((name) => ({ name, summary })));
  const source = sourceOf(argument);
  let rest = source === undefined ? ':' : shell.offer(source);
  if (commands.length > 0) rest = shell.offerNamed('command', commands);
  return `    ${quoted(path)})
      if [[ $cur == -* ]]; then ${shell.offerNamed('option', flags)}
      else ${rest}; fi ;;
`;
}

/** A text as one word of the shell. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
