import { defineDevice } from './device-class.js';
import { field, getField, kept } from './field.js';
import { legacy, type ConfSpec, type LegacyConf } from './legacy.js';
import { choice, flag, integer, isRecord, text } from './kind.js';
import { at, yesNo, type Element, type Place } from './place.js';

const CHANNELS = ['main', 'display', 'inputs', 'cursor', 'playback', 'record', 'smartcard', 'usbredir'];

/** A password that nobody can use: it is over since the beginning. A ticket takes its place. */
const NO_TICKET = { passwd: '*****', passwdValidTo: '1970-01-01T00:00:01' } as const;

/** The channel that copies and pastes for SPICE. */
const AGENT_CHANNEL = { type: 'spicevmc', target: { type: 'virtio', name: 'com.redhat.spice.0' } } as const;

/** A display that viewers connect to; port -1 lets libvirt choose. One of each kind. */
export const graphics = Object.assign(
  defineDevice({
    devType: 'graphics',
    tag: 'graphics',
    identity: ['device'],
    limit: { most: 1, per: 'device' },
    hasAlias: false,
    hasAddress: false,
    hotplug: { plug: false, unplug: false, update: ['passwd', 'passwdValidTo', 'connected'] },
    fields: {
      device: field(choice(['spice', 'vnc', 'sdl', 'rdp', 'desktop', 'egl-headless', 'dbus']), at('type'), {
        default: 'vnc',
      }),
      port: field(integer(-1, 65_535), at('port')),
      tlsPort: field(integer(-1, 65_535), at('tlsPort')),
      autoport: field(flag(), yesNo('autoport')),
      passwd: field(text(), at('passwd'), { isSecret: true }),
      /** When the password ends, in UTC, as `2030-01-31T12:00:00`. */
      passwdValidTo: field(text(), at('passwdValidTo'), { isSecret: true }),
      /** What becomes of viewers when the password changes. */
      connected: field(choice(['keep', 'disconnect', 'fail']), at('connected'), { isSecret: true }),
      specParams: {
        keyMap: field(text(), at('keymap')),
        /** Whether viewers need no ticket; else nobody gets in until one is set. */
        disableTicketing: kept(flag()),
        displayNetwork: field(text(), listenPlace('network', 'network')),
        displayIp: field(text(), listenPlace('address', 'address')),
        spiceSecureChannels: field(channelNames(), secureChannels()),
        copyPasteEnable: field(flag(), yesNo('clipboard.copypaste')),
        fileTransferEnable: field(flag(), yesNo('filetransfer.enable')),
      },
    },
    normalise(spec, given) {
      const { device } = spec;
      const isSpice = device === 'spice';
      if (isSpice || device === 'vnc') {
        spec['port'] ??= -1;
        if (given['autoport'] === undefined && spec['port'] === -1) spec['autoport'] = true;
        const isOpen = getField(spec, ['specParams', 'disableTicketing']) === true;
        if (!isOpen && spec['passwd'] === undefined) Object.assign(spec, NO_TICKET);
      }
      if (isSpice) spec['tlsPort'] ??= -1;
      else {
        delete spec['tlsPort'];
        const params = spec['specParams'] as Record<string, unknown> | undefined;
        for (const key of ['spiceSecureChannels', 'copyPasteEnable', 'fileTransferEnable'])
          delete params?.[key];
      }
      const network = getField(spec, ['specParams', 'displayNetwork']);
      // libvirt finds the network's address itself.
      if (network !== undefined) delete (spec['specParams'] as Record<string, unknown>)['displayIp'];
    },
    extraXml: (spec): Readonly<Record<string, readonly object[]>> =>
      spec.device === 'spice' ? { channel: [structuredClone(AGENT_CHANNEL)] } : {},
  }),
  { specListFromLegacyConf: legacy(graphicsSpecs) },
);

/** The keys of a legacy conf by what they became. */
const LEGACY_KEYS = {
  keyboardLayout: 'keyMap',
  spiceDisableTicketing: 'disableTicketing',
  displayNetwork: 'displayNetwork',
  spiceSecureChannels: 'spiceSecureChannels',
  copyPasteEnable: 'copyPasteEnable',
  fileTransferEnable: 'fileTransferEnable',
} as const;

/** The display that the conf names: qxl and qxlnc are SPICE, anything else VNC. */
function graphicsSpecs(conf: LegacyConf): ConfSpec[] {
  if (conf.display === undefined) return [];
  const specParams = Object.fromEntries(
    Object.entries(LEGACY_KEYS).flatMap(([key, name]) =>
      conf[key] === undefined ? [] : [[name, conf[key]]],
    ),
  );
  const device = conf.display === 'qxl' || conf.display === 'qxlnc' ? 'spice' : 'vnc';
  return [{ type: 'graphics', device, specParams }];
}

/** `main,inputs`; managers put an s before each name. */
function channelNames() {
  const kind = text({ wanted: `channels of ${CHANNELS.join(', ')} with commas` });
  return {
    ...kind,
    parse(value: unknown) {
      const names = kind
        .parse(value)
        ?.split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '');
      const known = names?.map((name) =>
        [name, name.replace(/^s/, '')].find((each) => CHANNELS.includes(each)),
      );
      return known === undefined || known.includes(undefined) ? undefined : known.join(',');
    },
  };
}

function secureChannels(): Place<string> {
  const channelsOf = (element: Element) =>
    Array.isArray(element['channel']) ? element['channel'].filter(isRecord) : [];
  return {
    read(element) {
      const names = channelsOf(element)
        .filter(({ mode }) => mode === 'secure')
        .map(({ name }) => String(name));
      return names.length === 0 ? undefined : names.join(',');
    },
    write(element, value) {
      const secure = value === undefined || value === '' ? [] : value.split(',');
      const others = channelsOf(element).filter(
        ({ mode, name }) => mode !== 'secure' && !secure.includes(String(name)),
      );
      const all = [...others, ...secure.map((name) => ({ name, mode: 'secure' }))];
      if (all.length === 0) delete element['channel'];
      else element['channel'] = all;
    },
  };
}

/** Where viewers connect to; libvirt repeats an address as an attribute. */
function listenPlace(type: 'network' | 'address', key: string): Place<string> {
  const listensOf = (element: Element) =>
    Array.isArray(element['listenElement']) ? element['listenElement'].filter(isRecord) : [];
  return {
    read: (element) => {
      const found = listensOf(element).find((each) => each['type'] === type)?.[key];
      if (typeof found === 'string') return found;
      return type === 'address' && listensOf(element).length === 0
        ? (element['listen'] as string | undefined)
        : undefined;
    },
    write(element, value) {
      delete element['listen'];
      const others = listensOf(element).filter((each) => each['type'] !== type);
      const all = value === undefined ? others : [...others, { type, [key]: value }];
      if (all.length === 0) delete element['listenElement'];
      else element['listenElement'] = all;
    },
  };
}
