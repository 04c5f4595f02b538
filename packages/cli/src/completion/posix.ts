import { valuesOf, type Place } from './place.js';

/** What bash and zsh read alike: `case` patterns that go from one place to the next, and that know which options take a value. */
export function walk(places: readonly Place[]): string {
  const steps = places
    .filter(({ words }) => words.length > 0)
    .map(({ path, words }) => `        ${words.map(quoted).join('|')}) place=${quoted(path)} ;;`);
  const values = places.map((place) => {
    const names = valuesOf(place).map(([name]) => quoted(`${place.path} ${name}`));
    return names.length === 0 ? '' : `        ${names.join('|')}) skip=1 ;;\n`;
  });
  return `    case "$word" in
      -*) case "$place $word" in
${values.join('')}      esac ;;
      *) case "$place $word" in
${steps.join('\n')}
      esac ;;
    esac`;
}

/** A text as one word of the shell. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
