/** How much the command line adds to a bare start of Node.js. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { medians } from './measure.js';
import { type Bench, makeRow } from './row.js';

const execute = promisify(execFile);
const PROGRAM = fileURLToPath(new URL('../../packages/cli/bin/hostelry.js', import.meta.url));
const LIMIT_MS = 60;

async function node(...args: string[]): Promise<void> {
  await execute(process.execPath, args, { timeout: 30_000 });
}

export const startUp: Bench = {
  name: 'start-up',
  async run() {
    const { ours, peer } = await medians({
      rounds: 15,
      ours: () => node(PROGRAM, '--host', 'test:///default', 'list'),
      peer: () => node('-e', '0'),
    });
    const row = makeRow(
      {
        name: 'start-up: hostelry list on the simulator',
        ours,
        peer,
        peerName: 'node -e 0',
        unit: 'ms',
        goal: `at most ${LIMIT_MS} ms more`,
      },
      (mine, theirs) => mine - theirs <= LIMIT_MS,
    );
    return { rows: [row] };
  },
};
