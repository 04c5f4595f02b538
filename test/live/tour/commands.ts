/** The commands of the tour, in order: `IN` is the folder of the fixtures, `OUT` one where the command may write. */
import { checkpoints, facts, life, saved, snapshots } from './guest-commands.js';
import { devices, host, interfaces, networks, storage } from './host-commands.js';
import { type Step } from './step.js';

const farewell: readonly Step[] = [
  'destroy tour',
  'undefine tour',
  'list --all',
  'shutdown test',
  'undefine test',
  'list --all',
];

/** The whole tour. */
export const TOUR: readonly Step[] = [
  ...host,
  ...life,
  ...facts,
  ...saved,
  ...snapshots,
  ...checkpoints,
  ...networks,
  ...storage,
  ...interfaces,
  ...devices,
  ...farewell,
];
