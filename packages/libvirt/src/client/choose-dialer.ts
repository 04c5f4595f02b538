import { type Dialer } from '../dialers/dialer.js';
import { LoopbackDialer, type LoopbackService } from '../dialers/loopback.js';
import { ProgramDialer, SshDialer } from '../dialers/ssh.js';
import { TcpDialer } from '../dialers/tcp.js';
import { TlsDialer } from '../dialers/tls.js';
import { UnixDialer } from '../dialers/unix.js';
import { socketPaths } from './socket-paths.js';
import { unsupportedUri, uriParameter, type LibvirtUri } from './uri.js';
import { importModule } from './import-module.js';

/** What decides on the way to a daemon besides the URI. */
export interface ChooseDialerOptions {
  readonly readonly?: boolean | undefined;
  readonly loopback?: LoopbackService | undefined;
  readonly runtimeDirectory?: string | undefined;
}

/** The dialer of a URI's transport; how each is asked for is loaded where it is. Rejects with ConnectionError `unsupported-uri` where there is none. */
export async function chooseDialer(uri: LibvirtUri, options: ChooseDialerOptions): Promise<Dialer> {
  const readonly = options.readonly ?? false;
  switch (uri.transport) {
    case 'unix':
      return unixDialer(uri, options);
    case 'ssh': {
      const { sshOptions } = await import('./ssh-options.js');
      return new SshDialer(sshOptions(uri, { readonly }));
    }
    case 'ext':
      return programDialer(uri);
    case undefined:
      // A host without a transport is reached by TLS, as in libvirt.
      if (uri.host !== undefined) return tlsDialer(uri);
      if (uri.driver !== 'test') return unixDialer(uri, options);
      return new LoopbackDialer(options.loopback ?? (await defaultLoopback(uri)));
    case 'tls':
      return tlsDialer(uri);
    case 'tcp':
      // Without a host it is this one, as in libvirt.
      return new TcpDialer({ uri: uri.text, host: uri.host ?? 'localhost', port: uri.port });
    case 'libssh':
    case 'libssh2':
      throw unsupportedUri(uri.text, `there is no "${uri.transport}"; "ssh" runs the system's ssh`);
    default:
      throw unsupportedUri(uri.text, `"${uri.transport}" is not a transport of libvirt`);
  }
}

function unixDialer(uri: LibvirtUri, options: ChooseDialerOptions): Dialer {
  if (uri.host !== undefined) throw unsupportedUri(uri.text, 'a unix socket has no host');
  const { readonly = false, runtimeDirectory } = options;
  return new UnixDialer({ paths: socketPaths(uri, { readonly, runtimeDirectory }), uri: uri.text });
}

async function tlsDialer(uri: LibvirtUri): Promise<Dialer> {
  const { tlsOptions } = await import('./tls-options.js');
  return new TlsDialer(tlsOptions(uri));
}

function programDialer(uri: LibvirtUri): Dialer {
  const command = uriParameter(uri, 'command');
  if (command === undefined || command === '') {
    throw unsupportedUri(uri.text, 'the transport "ext" takes a program by command=');
  }
  return new ProgramDialer({ uri: uri.text, command });
}

async function defaultLoopback(uri: LibvirtUri): Promise<LoopbackService> {
  // In a variable: the package is optional, and this package must build without it.
  const specifier = '@hostelry/simulator';
  let module: unknown;
  try {
    module = await importModule(specifier);
  } catch (cause) {
    const why = `it is served by the package "${specifier}", which cannot be loaded`;
    throw Object.assign(unsupportedUri(uri.text, why), { cause });
  }
  if (!hasLoopbackService(module))
    throw unsupportedUri(uri.text, `the package "${specifier}" exports no loopbackService`);
  return module.loopbackService;
}

function hasLoopbackService(module: unknown): module is { readonly loopbackService: LoopbackService } {
  if (typeof module !== 'object' || module === null || !('loopbackService' in module)) return false;
  const service = module.loopbackService;
  return typeof service === 'object' && service !== null && 'accept' in service;
}
