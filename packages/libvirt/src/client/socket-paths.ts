import { unsupportedUri, uriParameter, type LibvirtUri } from './uri.js';

/** What else decides which socket a URI means. */
export interface SocketPathOptions {
  readonly readonly: boolean;
  /** The user's runtime folder (`XDG_RUNTIME_DIR`), which holds the sockets of the user's own daemon. Default `/run/user/UID`. */
  readonly runtimeDirectory?: string | undefined;
  /** Whose session `/session` means. Default: the process's user. */
  readonly uid?: number | undefined;
}

/** Where the system's daemons listen. */
export const SYSTEM_DIRECTORY = '/var/run/libvirt';

/** The drivers that may have a daemon of their own, and its name. */
const MODULAR_DAEMONS: Readonly<Record<string, string>> = {
  qemu: 'virtqemud',
  lxc: 'virtlxcd',
  xen: 'virtxend',
  vbox: 'virtvboxd',
  bhyve: 'virtbhyved',
  ch: 'virtchd',
  vz: 'virtvzd',
  network: 'virtnetworkd',
  storage: 'virtstoraged',
  nodedev: 'virtnodedevd',
  nwfilter: 'virtnwfilterd',
  secret: 'virtsecretd',
  interface: 'virtinterfaced',
};

/**
 * The sockets that a URI may mean, in order of preference.
 * `socket=` names one; otherwise `mode=` chooses: `direct` the driver's own daemon, `legacy` libvirtd, `auto` (default) the first that exists.
 * Throws ConnectionError `unsupported-uri` for a mode that cannot be.
 */
export function socketPaths(uri: LibvirtUri, options: SocketPathOptions): readonly string[] {
  const socket = uriParameter(uri, 'socket');
  if (socket !== undefined) {
    if (!socket.startsWith('/')) throw unsupportedUri(uri.text, `socket path "${socket}" is not absolute`);
    return [socket];
  }
  const directory = sessionDirectory(uri, options);
  // The user's daemon has no read-only socket.
  const suffix = options.readonly && directory === undefined ? '-sock-ro' : '-sock';
  const base = directory ?? SYSTEM_DIRECTORY;
  const modularDaemon = MODULAR_DAEMONS[uri.driver];
  const modular = modularDaemon === undefined ? undefined : `${base}/${modularDaemon}${suffix}`;
  const monolithic = `${base}/libvirt${suffix}`;
  const mode = uriParameter(uri, 'mode') ?? 'auto';
  switch (mode) {
    case 'auto':
      return modular === undefined ? [monolithic] : [modular, monolithic];
    case 'legacy':
      return [monolithic];
    case 'direct':
      if (modular === undefined)
        throw unsupportedUri(uri.text, `driver "${uri.driver}" has no daemon of its own`);
      return [modular];
    default:
      throw unsupportedUri(uri.text, `mode "${mode}" is not auto, direct or legacy`);
  }
}

/** Where the user's own daemon listens, if the URI means that one; as in libvirt, root's session is the system's daemon. */
export function sessionDirectory(
  uri: LibvirtUri,
  options: Omit<SocketPathOptions, 'readonly'>,
): string | undefined {
  const wantsSession = uri.path === '/session' || (uri.driver === 'test' && uri.transport !== undefined);
  if (!wantsSession) return undefined;
  const uid = options.uid ?? process.geteuid?.() ?? -1;
  if (uid === 0) return undefined;
  return `${options.runtimeDirectory ?? `/run/user/${uid}`}/libvirt`;
}
