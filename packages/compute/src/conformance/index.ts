// The kit imports the contract by the package's own name, as a driver does: so it shares its code, and that stays one file.
export { type ConformanceCase, type ConformancePart } from './case.js';
export { checkDriver, type CheckOptions, type CheckResult, type DriverReport } from './check-driver.js';
export { conformanceCases } from './cases.js';
export { describeConformance, type TestFunctions } from './describe-conformance.js';
export { type ConformanceProfile, type SpawnFailure } from './profile.js';
