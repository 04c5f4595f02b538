import { sourceOf, valuesOf, type Place, type Source } from './place.js';
import { quoted, walk } from './posix.js';

/** A script for zsh, to be kept as `_hostelry` in a folder of `$fpath`, or read by `source <(hostelry completion zsh)`. */
export function zshCompletion(places: readonly Place[]): string {
  return `#compdef hostelry
# hostelry completion for zsh: source <(hostelry completion zsh)
_hostelry() {
  local cur=\${words[CURRENT]} prev=\${words[CURRENT-1]}
  local place=hostelry skip=0 word i
  local -a found
  for ((i = 2; i < CURRENT; i++)); do
    word=\${words[i]}
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
if [[ $funcstack[1] == _hostelry ]]; then _hostelry "$@"; else compdef _hostelry hostelry; fi
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
  const flags = options.flatMap(({ names, summary }) => names.map((name) => described(name, summary)));
  const source = sourceOf(argument);
  const rest =
    commands.length > 0
      ? `found=(${commands.map(({ name, summary }) => described(name, summary)).join(' ')}); _describe command found`
      : source === undefined
        ? ':'
        : reply(source);
  return `    ${quoted(path)})
      if [[ $cur == -* ]]; then found=(${flags.join(' ')}); _describe option found
      else ${rest}; fi ;;
`;
}

function described(name: string, summary: string): string {
  return quoted(`${name}:${summary}`);
}

function reply(source: Source): string {
  switch (source.kind) {
    case 'files':
      return '_files';
    case 'command':
      return `found=(\${(f)"$(${source.line} 2>/dev/null)"}); compadd -a found`;
    case 'words':
      return `compadd -- ${source.words.map(quoted).join(' ')}`;
  }
}
