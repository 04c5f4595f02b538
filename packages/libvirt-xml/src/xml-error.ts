/** Where in a document something is wrong. */
export interface XmlPlace {
  /** From 0, in UTF-16 units. */
  readonly offset: number;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** The element, as `/domain/devices/disk[2]`; empty outside the root. */
  readonly path: string;
}

/** A document that is not well-formed, is refused (DOCTYPE, limits), is of another kind, or cannot be written. */
export class XmlError extends Error {
  override readonly name = 'XmlError';
  /** What is wrong; the message says the place too. */
  readonly reason: string;
  /** Where in the source text, if the trouble is there. */
  readonly place: XmlPlace | undefined;

  constructor(reason: string, place?: XmlPlace) {
    super(
      place === undefined
        ? reason
        : `${reason} (line ${place.line}, column ${place.column}${place.path === '' ? '' : `, in ${place.path}`})`,
    );
    this.reason = reason;
    this.place = place;
  }

  /** From 1, if the trouble is in the source text. */
  get line(): number | undefined {
    return this.place?.line;
  }

  /** From 1, if the trouble is in the source text. */
  get column(): number | undefined {
    return this.place?.column;
  }

  /** The element, as `/domain/devices/disk[2]`, if the trouble is in the source text. */
  get path(): string | undefined {
    return this.place?.path;
  }
}
