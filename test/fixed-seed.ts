/**
 * Property tests draw the same values in every run, so that what fails, fails again; HOSTELRY_SEED draws others, and
 * `HOSTELRY_SEED=random` new ones each time.
 */
import fc from 'fast-check';

const seed = process.env['HOSTELRY_SEED'] ?? '20261121';
if (seed !== 'random') fc.configureGlobal({ seed: Number(seed) });
