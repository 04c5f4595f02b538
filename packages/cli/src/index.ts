export { CommandError, ExitCode } from './exit-codes.js';
export { type Io, processIo } from './io.js';
export { run } from './run.js';
