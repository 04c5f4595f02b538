import { sourceOf, valuesOf, type Place, type Source } from './place.js';

/** A script for fish, to be kept as `hostelry.fish` in a folder of its completions, or read by `hostelry completion fish | source`. */
export function fishCompletion(places: readonly Place[]): string {
  const steps = places
    .filter(({ words }) => words.length > 0)
    .map(
      ({ path, words }) => `        case ${words.map(quoted).join(' ')}\n          set place ${quoted(path)}`,
    );
  const values = places
    .map((place) => valuesOf(place).map(([name]) => quoted(`${place.path} ${name}`)))
    .filter((names) => names.length > 0)
    .map((names) => `        case ${names.join(' ')}\n          set skip 1`);
  return `# hostelry completion for fish: hostelry completion fish | source
function __hostelry_place
  set -l place hostelry
  set -l skip 0
  for word in (commandline -opc)[2..-1]
    if test $skip = 1
      set skip 0
      continue
    end
    switch "$place $word"
${[...values, ...steps].join('\n')}
    end
  end
  echo $place
end
function __hostelry_at
  test (__hostelry_place) = "$argv[1]"
end
complete -c hostelry -f
${places.map(lines).join('')}`;
}

function lines({ path, commands, options, argument }: Place): string {
  const here = `complete -c hostelry -n ${quoted(`__hostelry_at ${quoted(path)}`)}`;
  const source = commands.length > 0 ? undefined : sourceOf(argument);
  return [
    ...commands.map(({ name, summary }) => `${here} -a ${name} -d ${quoted(summary)}`),
    ...(source === undefined ? [] : [`${here} ${from(source)}`]),
    ...options.map(({ names, value, summary }) => {
      const flags = names.map((name) =>
        name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`,
      );
      const taken = value === undefined ? '' : ` ${valueOf(sourceOf(value))}`;
      return `${here} ${flags.join(' ')}${taken} -d ${quoted(summary)}`;
    }),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

/** An option's value: files only where they are meant. */
function valueOf(source: Source | undefined): string {
  if (source === undefined) return '-x';
  return source.kind === 'files' ? `-r ${from(source)}` : `-x ${from(source)}`;
}

function from(source: Source): string {
  switch (source.kind) {
    case 'files':
      return '-F';
    case 'command':
      return `-a ${quoted(`(${source.line} 2>/dev/null)`)}`;
    case 'words':
      return `-a ${quoted(source.words.join(' '))}`;
  }
}

/** A text as one word of fish. */
function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
