#!/usr/bin/env node
import module from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';

// Half of a start is compiling. Node.js 22.1 and newer can keep the result; a folder that cannot be written is no error.
module.enableCompileCache?.(join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'hostelry'));
const { processIo, run } = await import('../dist/index.js');
process.exitCode = await run(process.argv.slice(2), processIo());
