import { field, type Field, type Fields } from './field.js';
import { choice, integer, isRecord, text, type Kind } from './kind.js';
import { at, type Element, type Place } from './place.js';

/** What a character device of the guest may be connected to on the host. */
const CHARACTER_TYPES = [
  'pty',
  'unix',
  'tcp',
  'udp',
  'file',
  'dev',
  'pipe',
  'null',
  'stdio',
  'vc',
  'spicevmc',
  'spiceport',
  'nmdm',
  'qemu-vdagent',
  'dbus',
] as const;

/** A type of CHARACTER_TYPES. */
export type CharacterType = (typeof CHARACTER_TYPES)[number];

/** The type of a character device, as a value of a spec. */
export function characterType(): Kind<CharacterType> {
  return choice(CHARACTER_TYPES);
}

const PROTOCOLS = ['raw', 'telnet', 'telnets', 'tls'] as const;

/** The keys of all that is connected as a character device: serial ports, consoles, channels, redirected devices. */
export interface CharacterFields extends Fields {
  readonly path: Field<string>;
  readonly mode: Field<'bind' | 'connect' | 'client' | 'server'>;
  readonly host: Field<string>;
  readonly service: Field<string>;
  readonly bindHost: Field<string>;
  readonly bindService: Field<string>;
  readonly channel: Field<string>;
  readonly master: Field<string>;
  readonly slave: Field<string>;
  readonly protocol: Field<(typeof PROTOCOLS)[number]>;
  readonly logFile: Field<string>;
}

/** What `<source>`, `<protocol>` and `<log>` of a character device say; `within` names the element that holds them, if it is not the device's own. */
export function characterFields(within = ''): CharacterFields {
  const prefix = within === '' ? '' : `${within}.`;
  const source = <Out extends string>(kind: Kind<Out>, name: string, side: Side = 'connect') =>
    field(kind, sourcePlace<Out>(within, name, side));
  return {
    mode: source(choice(['bind', 'connect', 'client', 'server']), 'mode'),
    path: source(text(), 'path'),
    host: source(text(), 'host'),
    service: source(text({ pattern: /^[0-9]+$/ }), 'service'),
    bindHost: source(text(), 'host', 'bind'),
    bindService: source(text({ pattern: /^[0-9]+$/ }), 'service', 'bind'),
    channel: source(text(), 'channel'),
    master: source(text(), 'master'),
    slave: source(text(), 'slave'),
    protocol: field(choice(PROTOCOLS), at(`${prefix}protocol.type`)),
    logFile: field(text(), at(`${prefix}log.file`)),
  };
}

type Side = 'bind' | 'connect';

/** UDP has two sources, one that it binds and one that it connects to; a smart card's is a list of one. */
function sourcePlace<Out extends string>(within: string, name: string, side: Side): Place<Out> {
  const holderOf = (element: Element): Element | undefined => {
    const holder = within === '' ? element : element[within];
    return isRecord(holder) ? holder : undefined;
  };
  const isOwn = (source: Element, isUdp: boolean) =>
    isUdp ? (source['mode'] === 'bind') === (side === 'bind') : side === 'connect';
  return {
    read(element) {
      const holder = holderOf(element);
      const isUdp = holder?.['type'] === 'udp';
      // UDP's mode only tells the sides apart.
      if (isUdp && name === 'mode') return undefined;
      return sourcesOf(holder).find((each) => isOwn(each, isUdp))?.[name] as Out | undefined;
    },
    write(element, value) {
      const holder = holderOf(element);
      if (holder === undefined) return;
      const isUdp = holder['type'] === 'udp';
      const list = sourcesOf(holder);
      let own = list.find((each) => isOwn(each, isUdp));
      if (own === undefined) {
        if (value === undefined) return;
        own = isUdp ? { mode: side } : {};
        list.push(own);
      }
      put(own, name, value);
      const left = list.filter((each) => Object.keys(each).some((key) => key !== 'mode' || !isUdp));
      const isList = isUdp || holder['mode'] === 'passthrough';
      put(holder, 'source', left.length === 0 ? undefined : isList ? left : left[0]);
    },
  };
}

function sourcesOf(holder: Element | undefined): Element[] {
  const source = holder?.['source'];
  return (Array.isArray(source) ? source : [source]).filter(isRecord);
}

function put(element: Element, name: string, value: unknown): void {
  if (value === undefined) delete element[name];
  else element[name] = value;
}

/** A port's number. */
export function portNumber(): Kind<number | string, number> {
  return integer(0, 65_535);
}
