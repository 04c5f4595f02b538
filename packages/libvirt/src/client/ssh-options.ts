import { type SshDialerOptions } from '../dialers/connect-by-process.js';
import { type RemoteCommandOptions } from '../dialers/ssh-remote-command.js';
import { socketPaths } from './socket-paths.js';
import { daemonName, unsupportedUri, uriFlag, uriParameter, type LibvirtUri } from './uri.js';

/** What ssh or a ProxyCommand's shell could take for more than a name; as newer OpenSSH refuses them too. */
const UNSAFE_NAME = /^-|[\s'"`$\\;&<>|(){}\p{Cc}]/u;

/**
 * What a `+ssh` URI says: host (without one it is this one, as in libvirt), user, port, `keyfile=`, `command=`, `no_verify=`, `no_tty=`, and the way on the host by `proxy=`, `netcat=`, `socket=` and `mode=`.
 * Throws ConnectionError `unsupported-uri` for what cannot be, and for names that are no names.
 */
export function sshOptions(uri: LibvirtUri, options: { readonly readonly: boolean }): SshDialerOptions {
  const { host = 'localhost', user } = uri;
  for (const name of user === undefined ? [host] : [host, user]) {
    if (UNSAFE_NAME.test(name)) throw unsupportedUri(uri.text, `"${name}" is not a name for ssh`);
  }
  for (const { name, value } of uri.parameters) {
    if (value.includes('\0')) throw unsupportedUri(uri.text, `${name}= holds a NUL`);
  }
  return {
    uri: uri.text,
    host,
    user,
    port: uri.port,
    keyfile: uriParameter(uri, 'keyfile'),
    command: uriParameter(uri, 'command'),
    noVerify: uriFlag(uri, 'no_verify'),
    noTty: uriFlag(uri, 'no_tty'),
    remote: remoteOptions(uri, options.readonly),
  };
}

function remoteOptions(uri: LibvirtUri, readonly: boolean): RemoteCommandOptions {
  const netcat = uriParameter(uri, 'netcat') ?? 'nc';
  if (netcat === '' || netcat.startsWith('-')) {
    throw unsupportedUri(uri.text, `netcat="${netcat}" is not a program`);
  }
  const name = daemonName(uri);
  if (name.startsWith('-')) throw unsupportedUri(uri.text, `"${name}" is not a name for a daemon to open`);
  const proxy = chooseProxy(uri, name);
  // Whose session it would be on the host is not known here, so only the helper, which runs there, finds its socket.
  const hasSocket = uri.path !== '/session' || uriParameter(uri, 'socket') !== undefined;
  if (!hasSocket && proxy === 'netcat') {
    throw unsupportedUri(uri.text, 'a session is reached by virt-ssh-helper, or by socket=');
  }
  const sockets = hasSocket ? socketPaths(uri, { readonly, uid: 0 }) : [];
  return { proxy: hasSocket ? proxy : 'native', netcat, sockets, name, readonly };
}

/** The helper knows neither sockets nor netcats of our choice; where one is named, netcat it is. */
function chooseProxy(uri: LibvirtUri, name: string): RemoteCommandOptions['proxy'] {
  const onlyNetcat = ['socket', 'netcat', 'mode'].find((each) => {
    const value = uriParameter(uri, each);
    return value !== undefined && !(each === 'mode' && value === 'auto');
  });
  const proxy = uriParameter(uri, 'proxy') ?? 'auto';
  switch (proxy) {
    case 'auto':
      return onlyNetcat !== undefined || name === '' ? 'netcat' : 'auto';
    case 'netcat':
      return 'netcat';
    case 'native':
      if (onlyNetcat !== undefined) throw unsupportedUri(uri.text, `proxy=native knows no ${onlyNetcat}=`);
      if (name === '') throw unsupportedUri(uri.text, 'proxy=native takes a driver, or name=');
      return 'native';
    default:
      throw unsupportedUri(uri.text, `proxy "${proxy}" is not auto, native or netcat`);
  }
}
