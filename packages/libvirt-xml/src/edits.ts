interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Changes of a text, by the offsets of the unchanged text; those at one offset stay in the order in which they came. */
export class Edits {
  readonly #edits: Edit[] = [];

  /** How many there are. */
  get count(): number {
    return this.#edits.length;
  }

  /** Takes back all after the first `count`. */
  rollBack(count: number): void {
    this.#edits.length = count;
  }

  get isEmpty(): boolean {
    return this.#edits.length === 0;
  }

  /** Puts a text in the place of a span. Spans must not overlap. */
  replace(start: number, end: number, text: string): void {
    this.#edits.push({ start, end, text });
  }

  /** Puts a text in at an offset, before what a replaced span from there becomes. */
  insert(at: number, text: string): void {
    this.#edits.push({ start: at, end: at, text });
  }

  /** The span of the text with the changes in it. */
  apply(text: string, start: number, end: number): string {
    if (this.isEmpty) return text.slice(start, end);
    const sorted = this.#edits.length === 1 ? this.#edits : this.#edits.toSorted(inOrder);
    let result = '';
    let at = start;
    for (const edit of sorted) {
      result += text.slice(at, edit.start) + edit.text;
      at = edit.end;
    }
    return result + text.slice(at, end);
  }
}

function inOrder(a: Edit, b: Edit): number {
  return a.start - b.start || Number(a.end > a.start) - Number(b.end > b.start);
}
