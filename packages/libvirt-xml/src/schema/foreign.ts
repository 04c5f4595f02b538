/** An element of someone else's, kept as text. */
export interface ForeignElement {
  /** The URI of its namespace, empty when it has none: what `xml` says, which alone is written. */
  namespace: string;
  /** The element with all it holds, complete by itself: it declares the prefixes that it uses. */
  xml: string;
}
