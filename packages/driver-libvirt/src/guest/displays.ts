import { type DisplayInfo } from '@hostelry/compute';
import { type Domain, type Graphics } from '@hostelry/libvirt-xml';

/** The graphical consoles in the document of a running guest, read with its secrets so that it shows which want a password. */
export function displaysOf({ devices }: Domain): DisplayInfo[] {
  return (devices?.graphics ?? []).flatMap((graphics) => {
    if (graphics.type !== 'vnc' && graphics.type !== 'spice') return [];
    return [{ kind: graphics.type, ...placeOf(graphics), passwordRequired: graphics.passwd !== undefined }];
  });
}

type Remote = Extract<Graphics, { type: 'vnc' | 'spice' }>;

/** Where it listens; libvirt writes -1 or nothing for a port that there is not. */
function placeOf(graphics: Remote): Omit<DisplayInfo, 'kind' | 'passwordRequired'> {
  const first = graphics.listenElement?.[0];
  const ofSocket = first?.type === 'socket' ? first.socket : undefined;
  const socket = ofSocket ?? (graphics.type === 'vnc' ? graphics.socket : undefined);
  if (socket !== undefined) return { socket };
  const ofAddress = first !== undefined && 'address' in first ? first.address : undefined;
  const address = ofAddress ?? graphics.listen;
  const port = realPort(graphics.port);
  const tlsPort = graphics.type === 'spice' ? realPort(graphics.tlsPort) : undefined;
  const webSocketPort = graphics.type === 'vnc' ? realPort(graphics.websocket) : undefined;
  if (port === undefined && tlsPort === undefined) return {};
  return {
    ...(address === undefined ? {} : { address }),
    ...(port === undefined ? {} : { port }),
    ...(tlsPort === undefined ? {} : { tlsPort }),
    ...(webSocketPort === undefined ? {} : { webSocketPort }),
  };
}

function realPort(port: number | undefined): number | undefined {
  return port !== undefined && port > 0 ? port : undefined;
}
