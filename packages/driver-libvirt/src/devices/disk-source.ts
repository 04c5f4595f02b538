import { isRecord } from './kind.js';
import { type Element, type Place } from './place.js';

/** A server of a network disk. */
export interface DiskHostSpec {
  readonly name?: string;
  readonly port?: number;
  readonly transport?: 'tcp' | 'rdma' | 'unix';
  readonly socket?: string;
}

/** Who a network disk is read as; `uuid` names libvirt's secret. */
export interface DiskAuthSpec {
  readonly username?: string;
  readonly type?: 'ceph' | 'iscsi';
  readonly uuid?: string;
}

/** Which attribute of `<source>` is the path, by the disk's type. */
const PATH_NAMES: Readonly<Record<string, string>> = {
  file: 'file',
  block: 'dev',
  dir: 'dir',
  network: 'name',
  vhostuser: 'path',
};

/** Protocols that may have several servers; for others libvirt-xml has one. */
const SEVERAL_HOSTS = new Set(['rbd', 'gluster']);

function typeOf(element: Element): string {
  return typeof element['type'] === 'string' ? element['type'] : 'file';
}

function sourceOf(element: Element): Element | undefined {
  return isRecord(element['source']) ? element['source'] : undefined;
}

function setSource(element: Element, name: string, value: unknown): void {
  const source = sourceOf(element) ?? {};
  if (value === undefined) delete source[name];
  else source[name] = value;
  if (Object.keys(source).length === 0) delete element['source'];
  else element['source'] = source;
}

/** The path of a disk's content; '' for a drive without a medium. */
export const diskPath: Place<string> = {
  read(element) {
    const name = PATH_NAMES[typeOf(element)];
    const path = name === undefined ? undefined : sourceOf(element)?.[name];
    if (typeof path === 'string') return path;
    const isDrive = element['device'] === 'cdrom' || element['device'] === 'floppy';
    return isDrive && name !== undefined ? '' : undefined;
  },
  write(element, value) {
    const own = PATH_NAMES[typeOf(element)];
    const before = sourceOf(element);
    if (before !== undefined) {
      // What libvirt found out about the content that was there before.
      delete before['index'];
      delete element['backingStore'];
      for (const name of Object.values(PATH_NAMES)) if (name !== own) delete before[name];
    }
    if (own !== undefined) setSource(element, own, value === '' ? undefined : value);
  },
};

/** The servers of a network disk. */
export const diskHosts: Place<readonly DiskHostSpec[]> = {
  read(element) {
    const host = sourceOf(element)?.['host'];
    const list = Array.isArray(host) ? host.filter(isRecord) : isRecord(host) ? [host] : [];
    const keys = ['name', 'port', 'transport', 'socket'] as const;
    const plain = list.map(
      (each) =>
        Object.fromEntries(
          keys.flatMap((key) => (each[key] === undefined ? [] : [[key, each[key]]])),
        ) as DiskHostSpec,
    );
    return plain.length === 0 ? undefined : plain;
  },
  write(element, value) {
    const protocol = sourceOf(element)?.['protocol'];
    const hosts = value?.map((each) => ({ ...each }));
    const isSeveral = typeof protocol === 'string' && SEVERAL_HOSTS.has(protocol);
    setSource(element, 'host', isSeveral ? hosts : hosts?.[0]);
  },
};

/** Who the disk is read as. */
export const diskAuth: Place<DiskAuthSpec> = {
  read(element) {
    const auth = element['auth'];
    if (!isRecord(auth)) return undefined;
    const secret = isRecord(auth['secret']) ? auth['secret'] : {};
    const all = { username: auth['username'], type: secret['type'], uuid: secret['uuid'] };
    return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  },
  write(element, value) {
    if (value === undefined) {
      delete element['auth'];
      return;
    }
    const auth = isRecord(element['auth']) ? element['auth'] : {};
    const secret = isRecord(auth['secret']) ? auth['secret'] : {};
    const { username, type, uuid } = value;
    if (type !== undefined) secret['type'] = type;
    if (uuid !== undefined) secret['uuid'] = uuid;
    element['auth'] = { ...auth, ...(username === undefined ? {} : { username }), secret };
  },
};

/** Who may use the disk at once: `shared` and `transient` show in the document; `exclusive` is `none` with a lease. */
export const diskShared: Place<'none' | 'exclusive' | 'shared' | 'transient'> = {
  read(element) {
    if (element['shareable'] !== undefined) return 'shared';
    return element['transient'] === undefined ? 'none' : 'transient';
  },
  write(element, value) {
    if (value === 'shared') element['shareable'] ??= {};
    else delete element['shareable'];
    if (value === 'transient') element['transient'] ??= {};
    else delete element['transient'];
  },
};
