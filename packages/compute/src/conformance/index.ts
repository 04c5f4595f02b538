// The kit imports the contract by `import type` only: it shares no code with the package's entry, which so stays one file.
export { type ConformanceCase, type ConformancePart } from './case.js';
export { conformanceCases } from './cases.js';
export { describeConformance, type TestFunctions } from './describe-conformance.js';
export { FACETS, type ConformanceProfile, type FacetName, type SpawnFailure } from './profile.js';
