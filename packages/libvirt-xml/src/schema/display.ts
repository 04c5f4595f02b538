import { type DeviceBase } from './address.js';
import { type YesNo } from './scalars.js';
import { type TypeRows } from './table.js';

/** Where a display listens. */
export interface GraphicsListen {
  type: 'address' | 'network' | 'socket' | 'none';
  address?: string;
  network?: string;
  socket?: string;
  fromConfig?: number;
}

/** Whether a display draws with OpenGL. */
export interface GraphicsGl {
  enable?: YesNo;
  rendernode?: string;
}

/** A VNC display; port -1 with autoport lets libvirt choose. */
export interface VncGraphics {
  type: 'vnc';
  port?: number;
  autoport?: YesNo;
  websocket?: number;
  listen?: string;
  socket?: string;
  passwd?: string;
  passwdValidTo?: string;
  keymap?: string;
  sharePolicy?: 'allow-exclusive' | 'force-shared' | 'ignore';
  powerControl?: YesNo;
  listenElement?: GraphicsListen[];
}

/** A SPICE display. */
export interface SpiceGraphics {
  type: 'spice';
  port?: number;
  tlsPort?: number;
  autoport?: YesNo;
  listen?: string;
  passwd?: string;
  passwdValidTo?: string;
  keymap?: string;
  defaultMode?: 'any' | 'insecure' | 'secure';
  listenElement?: GraphicsListen[];
  gl?: GraphicsGl;
}

/** An RDP display. */
export interface RdpGraphics {
  type: 'rdp';
  port?: number;
  autoport?: YesNo;
  listen?: string;
  multiUser?: YesNo;
  replaceUser?: YesNo;
  listenElement?: GraphicsListen[];
}

/** A window on the host. */
export interface SdlGraphics {
  type: 'sdl';
  display?: string;
  xauth?: string;
  fullscreen?: YesNo;
  gl?: GraphicsGl;
}

/** A full-screen display on the host. */
export interface DesktopGraphics {
  type: 'desktop';
  display?: string;
  fullscreen?: YesNo;
}

/** A display rendered on the host's card without a window. */
export interface EglHeadlessGraphics {
  type: 'egl-headless';
  gl?: GraphicsGl;
}

/** A display on D-Bus. */
export interface DbusGraphics {
  type: 'dbus';
  p2p?: YesNo;
  gl?: GraphicsGl;
}

/** A display of a guest. The element `<listen>` is `listenElement`; `listen` is the attribute. */
export type Graphics =
  | VncGraphics
  | SpiceGraphics
  | RdpGraphics
  | SdlGraphics
  | DesktopGraphics
  | EglHeadlessGraphics
  | DbusGraphics;

/** The graphics card the guest sees; memory in KiB. */
export interface VideoModel {
  type: string;
  vram?: number;
  vram64?: number;
  ram?: number;
  vgamem?: number;
  heads?: number;
  primary?: YesNo;
  blob?: 'on' | 'off';
  acceleration?: VideoAcceleration;
  resolution?: VideoResolution;
}

/** What a graphics card accelerates. */
export interface VideoAcceleration {
  accel2d?: YesNo;
  accel3d?: YesNo;
  rendernode?: string;
}

/** The size of the screen in pixels. */
export interface VideoResolution {
  x: number;
  y: number;
}

/** A graphics card. */
export interface Video extends DeviceBase {
  model?: VideoModel;
}

/** An input device. */
export interface Input extends DeviceBase {
  type: 'tablet' | 'mouse' | 'keyboard' | 'passthrough' | 'evdev';
  bus?: 'ps2' | 'usb' | 'virtio' | 'xen' | 'parallels' | 'none';
  model?: string;
}

/** A sound card. */
export interface Sound extends DeviceBase {
  model: string;
  multichannel?: YesNo;
  codec?: SoundCodec[];
}

/** A codec of a sound card. */
export interface SoundCodec {
  type: string;
}

const listens = { element: 'listen', type: ['GraphicsListen'] } as const;

export const displayRows = {
  GraphicsListen: {
    attributes: {
      type: 'string',
      address: 'string',
      network: 'string',
      socket: 'string',
      fromConfig: 'integer',
    },
  },
  GraphicsGl: { attributes: { enable: 'string', rendernode: 'string' } },
  Graphics: {
    attributes: { type: 'string' },
    on: 'type',
    variants: {
      vnc: {
        attributes: {
          port: 'integer',
          autoport: 'string',
          websocket: 'integer',
          listen: 'string',
          socket: 'string',
          passwd: 'string',
          passwdValidTo: 'string',
          keymap: 'string',
          sharePolicy: 'string',
          powerControl: 'string',
        },
        children: { listenElement: listens },
      },
      spice: {
        attributes: {
          port: 'integer',
          tlsPort: 'integer',
          autoport: 'string',
          listen: 'string',
          passwd: 'string',
          passwdValidTo: 'string',
          keymap: 'string',
          defaultMode: 'string',
        },
        children: { listenElement: listens, gl: 'GraphicsGl' },
      },
      rdp: {
        attributes: {
          port: 'integer',
          autoport: 'string',
          listen: 'string',
          multiUser: 'string',
          replaceUser: 'string',
        },
        children: { listenElement: listens },
      },
      sdl: {
        attributes: { display: 'string', xauth: 'string', fullscreen: 'string' },
        children: { gl: 'GraphicsGl' },
      },
      desktop: { attributes: { display: 'string', fullscreen: 'string' } },
      'egl-headless': { children: { gl: 'GraphicsGl' } },
      dbus: { attributes: { p2p: 'string' }, children: { gl: 'GraphicsGl' } },
    },
  },
  VideoModel: {
    attributes: {
      type: 'string',
      vram: 'integer',
      vram64: 'integer',
      ram: 'integer',
      vgamem: 'integer',
      heads: 'integer',
      primary: 'string',
      blob: 'string',
    },
    children: { acceleration: 'VideoAcceleration', resolution: 'VideoResolution' },
  },
  VideoAcceleration: { attributes: { accel2d: 'string', accel3d: 'string', rendernode: 'string' } },
  VideoResolution: { attributes: { x: 'integer', y: 'integer' } },
  Video: { children: { model: 'VideoModel', alias: 'Alias', address: 'DeviceAddress' } },
  Input: {
    attributes: { type: 'string', bus: 'string', model: 'string' },
    children: { alias: 'Alias', address: 'DeviceAddress' },
  },
  Sound: {
    attributes: { model: 'string', multichannel: 'string' },
    children: { codec: ['SoundCodec'], alias: 'Alias', address: 'DeviceAddress' },
  },
  SoundCodec: { attributes: { type: 'string' } },
} satisfies TypeRows;
