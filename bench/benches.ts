/** All benches, in the order in which they run. */
import { clientOnCannedDaemon } from './client/canned.js';
import { clientFootprint } from './client/footprint.js';
import { clientOnDaemon } from './client/daemon.js';
import { keepaliveUnderLoad } from './client/keepalive.js';
import { deviceModel } from './device-model.js';
import { devices } from './devices.js';
import { type Bench } from './row.js';
import { simulatorLoad } from './simulator-load.js';
import { spawn } from './spawn.js';
import { startUp } from './start-up.js';
import { xmlThroughput } from './xml/throughput.js';

export const benches: readonly Bench[] = [
  startUp,
  spawn,
  clientOnDaemon,
  clientOnCannedDaemon,
  clientFootprint,
  keepaliveUnderLoad,
  devices,
  deviceModel,
  simulatorLoad,
  xmlThroughput,
];
