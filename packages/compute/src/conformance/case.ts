import { type FacetName } from '@hostelry/compute';
import { type Subject } from './subject.js';

/** A part of the suite: what every driver has, or one facet. */
export type ConformancePart = 'core' | FacetName;

/** One thing that a driver must do, as it is written. */
export interface CaseDefinition {
  /** A sentence whose subject is the driver, for example `refuses to start what runs`. */
  readonly name: string;
  /** What the profile must offer for it; without that the case is skipped, and says so. */
  readonly needs?: 'deafen' | 'leftovers' | 'volume' | 'rescue' | 'createPeer' | 'newPool' | 'newNetwork';
  /** Throws what is wrong. */
  run(subject: Subject): Promise<void>;
}

/** One thing that a driver must do, ready to run by any test runner. */
export interface ConformanceCase {
  readonly part: ConformancePart;
  readonly name: string;
  /** Why this profile cannot run it; undefined where it can. */
  readonly skipped: string | undefined;
  /** Resolves if the driver does it; else rejects with what is wrong. Leaves no instance and no driver behind. */
  readonly run: () => Promise<void>;
}
