import { type Channel, type Console, type Parallel, type Serial } from './character-device.js';
import {
  type Controller,
  type Filesystem,
  type Hostdev,
  type MemBalloon,
  type Panic,
  type Rng,
  type Tpm,
  type Vsock,
  type Watchdog,
} from './device.js';
import { type Disk } from './disk.js';
import { type Graphics, type Input, type Sound, type Video } from './display.js';
import { type Interface } from './interface.js';
import { type TypeRows } from './table.js';

/** The devices of a guest, one array for each kind; a kind without devices is absent. */
export interface Devices {
  emulator?: string;
  disk?: Disk[];
  controller?: Controller[];
  filesystem?: Filesystem[];
  interface?: Interface[];
  serial?: Serial[];
  parallel?: Parallel[];
  console?: Console[];
  channel?: Channel[];
  input?: Input[];
  tpm?: Tpm[];
  graphics?: Graphics[];
  sound?: Sound[];
  video?: Video[];
  hostdev?: Hostdev[];
  watchdog?: Watchdog[];
  memballoon?: MemBalloon;
  rng?: Rng[];
  panic?: Panic[];
  vsock?: Vsock;
}

export const devicesRows = {
  Devices: {
    children: {
      emulator: 'string',
      disk: ['Disk'],
      controller: ['Controller'],
      filesystem: ['Filesystem'],
      interface: ['Interface'],
      serial: ['Serial'],
      parallel: ['Parallel'],
      console: ['Console'],
      channel: ['Channel'],
      input: ['Input'],
      tpm: ['Tpm'],
      graphics: ['Graphics'],
      sound: ['Sound'],
      video: ['Video'],
      hostdev: ['Hostdev'],
      watchdog: ['Watchdog'],
      memballoon: 'MemBalloon',
      rng: ['Rng'],
      panic: ['Panic'],
      vsock: 'Vsock',
    },
  },
} satisfies TypeRows;
