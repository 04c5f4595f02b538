import { type MovingInstance } from '../../moving/moving-instance.js';

/** What `pack` writes for `unpack`: what the destination checks, and the stored document. */
export interface PackedDefinition extends MovingInstance {
  readonly document: string;
}

/** The longest that one copy of a disk may take on its host. */
export const COPY_TIMEOUT_MS = 24 * 3_600_000;
