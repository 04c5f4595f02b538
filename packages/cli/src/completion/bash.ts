import { type Place, type Source } from './place.js';
import { completionFunction, quoted, type PosixShell } from './posix.js';

const BASH: PosixShell = {
  words: 'COMP_WORDS',
  current: 'COMP_CWORD',
  first: 1,
  offer(source: Source): string {
    switch (source.kind) {
      case 'files':
        return 'compopt -o filenames 2>/dev/null; _hostelry_take < <(compgen -f -- "$cur")';
      case 'command':
        return `_hostelry_take %q < <(${source.line} 2>/dev/null)`;
      case 'words':
        return `COMPREPLY=($(compgen -W ${quoted(source.words.join(' '))} -- "$cur"))`;
    }
  },
  offerNamed: (_kind, named) =>
    `COMPREPLY=($(compgen -W ${quoted(named.map(({ name }) => name).join(' '))} -- "$cur"))`,
};

/** A script for bash, to be read by `source <(hostelry completion bash)`. It needs no other package. */
export function bashCompletion(places: readonly Place[]): string {
  // compgen -W would expand what it is given, and an instance may be called anything: names are taken as they are.
  return `# hostelry completion for bash: source <(hostelry completion bash)
_hostelry_take() {
  local each
  COMPREPLY=()
  while IFS= read -r each; do
    if [[ $each == "$cur"* ]]; then printf -v each "\${1:-%s}" "$each"; COMPREPLY+=("$each"); fi
  done
}
${completionFunction(BASH, places)}complete -F _hostelry hostelry
`;
}
