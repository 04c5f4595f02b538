import { type CompiledRow } from './compiled-fields.js';
import { type Edits } from './edits.js';
import { type Source } from './source.js';
import { nameEndOf } from './standalone.js';

/** Gives an element another name, if all that it may hold may stand under that name too; false, and nothing is done, else. */
export function rename({ element, fields }: Source, name: string, row: CompiledRow, edits: Edits): boolean {
  const { start, closeStart, end } = element;
  if (row.on !== undefined || row.foreign || closeStart === end || element.name.includes(':')) return false;
  for (const key of fields.keys) if (!row.common.keys.has(key)) return false;
  edits.replace(start + 1, nameEndOf(element), name);
  edits.replace(closeStart + 2, closeStart + 2 + element.name.length, name);
  return true;
}
