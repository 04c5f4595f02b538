import { type ConformanceCase } from './case.js';
import { conformanceCases } from './cases.js';
import { type ConformanceProfile } from './profile.js';

/** The two functions that the suite needs of a test runner; those of vitest and of node:test fit. */
export interface TestFunctions {
  readonly describe: (name: string, body: () => void) => unknown;
  readonly it: ((name: string, body: () => Promise<void>) => unknown) & {
    readonly skip: (name: string, body: () => Promise<void>) => unknown;
  };
}

/**
 * Registers the whole suite with the caller's test runner: one test for each thing that the driver must do.
 * What cannot be run is registered as skipped, with the reason in its name.
 */
export function describeConformance(profile: ConformanceProfile, { describe, it }: TestFunctions): void {
  const parts = byPart(conformanceCases(profile));
  describe(`${profile.name}, as a compute driver`, () => {
    for (const [part, cases] of parts) {
      describe(part, () => {
        for (const { name, skipped, run } of cases) {
          if (skipped === undefined) it(name, run);
          else it.skip(`${name} (skipped: ${skipped})`, run);
        }
      });
    }
  });
}

function byPart(cases: readonly ConformanceCase[]): Map<string, ConformanceCase[]> {
  const parts = new Map<string, ConformanceCase[]>();
  for (const each of cases) parts.set(each.part, [...(parts.get(each.part) ?? []), each]);
  return parts;
}
