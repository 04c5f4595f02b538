import { sourceOf, valuesOf, type Place, type Source } from './place.js';
import { quoted, walk } from './posix.js';

/** A script for bash, to be read by `source <(hostelry completion bash)`. It needs no other package. */
export function bashCompletion(places: readonly Place[]): string {
  return `# hostelry completion for bash: source <(hostelry completion bash)
_hostelry() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]}
  local place=hostelry skip=0 word i
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    if ((skip)); then skip=0; continue; fi
${walk(places)}
  done
  if ((skip)); then
    case "$place $prev" in
${places.map(valueCases).join('')}    esac
    return
  fi
  case "$place" in
${places.map(placeCase).join('')}  esac
}
complete -F _hostelry hostelry
`;
}

function valueCases(place: Place): string {
  return valuesOf(place)
    .map(([name, value]) => [name, sourceOf(value)] as const)
    .map(([name, source]) =>
      source === undefined ? '' : `      ${quoted(`${place.path} ${name}`)}) ${reply(source)} ;;\n`,
    )
    .join('');
}

function placeCase({ path, commands, options, argument }: Place): string {
  const flags = options.flatMap(({ names }) => names).join(' ');
  const source = sourceOf(argument);
  const words: Source | undefined =
    commands.length > 0 ? { kind: 'words', words: commands.map(({ name }) => name) } : source;
  return `    ${quoted(path)})
      if [[ $cur == -* ]]; then COMPREPLY=($(compgen -W ${quoted(flags)} -- "$cur"))
      else ${words === undefined ? ':' : reply(words)}; fi ;;
`;
}

function reply(source: Source): string {
  switch (source.kind) {
    case 'files':
      return 'compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -f -- "$cur"))';
    case 'command':
      return `COMPREPLY=($(compgen -W "$(${source.line} 2>/dev/null)" -- "$cur"))`;
    case 'words':
      return `COMPREPLY=($(compgen -W ${quoted(source.words.join(' '))} -- "$cur"))`;
  }
}
