import { Piece } from './byte-text.js';
import { canonicalUnit } from './layout.js';

/* How far an element is written. */
export const inTag = 0;
/** In its tag, behind the value of an attribute, whose quote is still to come. */
export const inValue = 1;
export const afterText = 2;
export const afterChild = 3;
export type Stage = typeof inTag | typeof inValue | typeof afterText | typeof afterChild;

/** What ends a start tag that something follows. */
export const tagEnds = [new Piece('>'), new Piece("'>")] as const;

/** The line ends and indentations of a layout by depth, with what ends the start tag before them. */
export class Leads {
  readonly #lead: string;
  readonly #unit: string;
  readonly #pieces: readonly [Piece[], Piece[], Piece[], Piece[]] = [[], [], [], []];

  /** `lead` is the line end and indentation where the text begins, empty for all on one line. */
  constructor(lead: string, unit: string) {
    this.#lead = lead;
    this.#unit = lead === '' ? '' : unit;
  }

  at(stage: Stage, depth: number): Piece {
    const pieces = this.#pieces[stage];
    return (pieces[depth] ??= new Piece(this.textAt(stage, depth)));
  }

  textAt(stage: Stage, depth: number): string {
    const before = stage === inTag || stage === inValue ? tagEnds[stage].text : '';
    return before + this.#lead + this.#unit.repeat(depth);
  }
}

/** The layout of a document that is written as a whole. */
export const canonicalLeads = new Leads('\n', canonicalUnit);

/** What stands around an element. */
export class Tags {
  readonly open: Piece;
  readonly close: Piece;
  /** Behind what the canonical layout has before them; made when they are first written. */
  readonly #opens: readonly [Piece[], Piece[], Piece[], Piece[]] = [[], [], [], []];
  readonly #closes: Piece[] = [];

  /** The start tag has what the element declares, and lacks its attributes. */
  constructor(name: string, declaration = '') {
    this.open = new Piece(`<${name}${declaration}`);
    this.close = new Piece(`</${name}>`);
  }

  openAt(stage: Stage, depth: number): Piece {
    const opens = this.#opens[stage];
    return (opens[depth] ??= new Piece(canonicalLeads.textAt(stage, depth) + this.open.text));
  }

  closeAt(depth: number): Piece {
    return (this.#closes[depth] ??= new Piece(canonicalLeads.textAt(afterChild, depth) + this.close.text));
  }
}
