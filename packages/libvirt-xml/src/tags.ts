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

/** The line ends and indentations of a layout. */
export class Leads {
  readonly #lead: string;
  readonly #unit: string;

  /** `lead` is the line end and indentation where the text begins, empty for all on one line. */
  constructor(lead: string, unit: string) {
    this.#lead = lead;
    this.#unit = lead === '' ? '' : unit;
  }

  /** What stands before a child or an end tag, with what ends the start tag before it. */
  at(stage: Stage, depth: number): string {
    const before = stage === inTag || stage === inValue ? tagEnds[stage].text : '';
    return before + this.#lead + this.#unit.repeat(depth);
  }
}

/** The layout of a document that is written as a whole. */
export const canonicalLeads = new Leads('\n', canonicalUnit);

/** What stands around an element. */
export class Tags {
  /** As far as its attributes. */
  readonly open: string;
  readonly close: string;
  /** Whether they serve again and again. */
  readonly areKept: boolean;
  /** Behind what the canonical layout has before them; made when they are first written. */
  readonly #opens: readonly [Piece[], Piece[], Piece[], Piece[]] = [[], [], [], []];
  readonly #closes: Piece[] = [];
  #open: Piece | undefined;
  #close: Piece | undefined;

  constructor(name: string, { areKept = false, declaration = '' } = {}) {
    this.areKept = areKept;
    this.open = `<${name}${declaration}`;
    this.close = `</${name}>`;
  }

  get openPiece(): Piece {
    return (this.#open ??= new Piece(this.open));
  }

  get closePiece(): Piece {
    return (this.#close ??= new Piece(this.close));
  }

  openAt(stage: Stage, depth: number): Piece {
    const opens = this.#opens[stage];
    return (opens[depth] ??= new Piece(canonicalLeads.at(stage, depth) + this.open));
  }

  closeAt(depth: number): Piece {
    return (this.#closes[depth] ??= new Piece(canonicalLeads.at(afterChild, depth) + this.close));
  }
}
