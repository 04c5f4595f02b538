import { type DefinitionChange } from '@hostelry/server/api';

const SIGNS = { added: '+', removed: '-', changed: '~', reordered: '>' } as const;

/** One difference between two documents, as it is shown: a line, and below it the elements that came or went. */
export interface ShownDifference {
  readonly change: keyof typeof SIGNS;
  readonly path: string;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  /** What is said behind the path. */
  readonly remark?: string;
}

/** The text of one difference. */
export function shownDifference({ change, path, before, after, remark = '' }: ShownDifference): string {
  const head = `${SIGNS[change]} ${path}${remark}`;
  if (change === 'changed') return `${head}: ${JSON.stringify(before)} -> ${JSON.stringify(after)}\n`;
  if (change === 'reordered') return `${head}: ${before ?? ''} -> ${after ?? ''}\n`;
  const text = after ?? before ?? '';
  if (!text.startsWith('<')) return `${head}: ${JSON.stringify(text)}\n`;
  return `${head}\n${text.replaceAll(/^/gm, `${SIGNS[change]}   `)}\n`;
}

/** What a change of a definition comes to, in lines: its differences, with when each takes effect, and what is wrong or unknown. */
export function shownChange({ differences, findings }: DefinitionChange): string {
  const changes = differences.map(({ takesEffect, ...each }) =>
    shownDifference({ ...each, remark: takesEffect === 'now' ? '' : ' (at the next start)' }),
  );
  const found = findings.map(
    ({ severity, line, column, message, path }) => `${line}:${column}: ${severity}: ${message} (${path})\n`,
  );
  const none = changes.length === 0 ? ['No difference\n'] : [];
  return [...none, ...changes, ...found].join('');
}
