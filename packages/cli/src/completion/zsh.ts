import { type Place, type Source } from './place.js';
import { completionFunction, quoted, type PosixShell } from './posix.js';

const ZSH: PosixShell = {
  words: 'words',
  current: 'CURRENT',
  first: 2,
  offer(source: Source): string {
    switch (source.kind) {
      case 'files':
        return '_files';
      case 'command':
        return `found=(\${(f)"$(${source.line} 2>/dev/null)"}); compadd -a found`;
      case 'words':
        return `compadd -- ${source.words.map(quoted).join(' ')}`;
    }
  },
  offerNamed(kind, named) {
    const found = named.map(({ name, summary }) => quoted(`${name}:${summary}`));
    return `found=(${found.join(' ')}); _describe ${kind} found`;
  },
};

/** A script for zsh, to be kept as `_hostelry` in a folder of `$fpath`, or read by `source <(hostelry completion zsh)`. */
export function zshCompletion(places: readonly Place[]): string {
  return `#compdef hostelry
# hostelry completion for zsh: source <(hostelry completion zsh)
${completionFunction(ZSH, places)}if [[ $funcstack[1] == _hostelry ]]; then _hostelry "$@"; else compdef _hostelry hostelry; fi
`;
}
