export { CommandError, ExitCode } from './exit-codes.js';
export { processIo } from './io.js';
export { run } from './run.js';
