import { attributeValue, parseDocument } from '@hostelry/libvirt-xml';
import { ErrorDomain, ErrorNumber, LibvirtError } from '@hostelry/libvirt';
import { failure } from '../hypervisor/errors.js';
import { storagePoolCapabilitiesXml } from '../hypervisor/pool-capabilities-xml.js';
import { type ClientSession } from './client-session.js';
import { type RemoteHandlers } from './remote-handlers.js';

const VOLUME_GROUPS = [
  ['/dev/sda20', 'testvg1'],
  ['/dev/sda21', 'testvg2'],
] as const;

/** Where pools could be made from, and of which kinds. */
export function storageSourceHandlers(session: ClientSession) {
  return {
    CONNECT_FIND_STORAGE_POOL_SOURCES: ({ type, srcSpec }) => {
      void session.host;
      switch (type) {
        case 'logical':
          return { xml: logicalSources() };
        case 'netfs':
          return { xml: shares(hostOf(srcSpec)) };
        default: {
          const message = `this function is not supported by the connection driver: pool type '${type}' does not support source discovery`;
          throw new LibvirtError(ErrorNumber.NO_SUPPORT, message, {
            domain: ErrorDomain.STORAGE,
            str1: message,
          });
        }
      }
    },
    CONNECT_GET_STORAGE_POOL_CAPABILITIES: () => {
      void session.host;
      return { capabilities: storagePoolCapabilitiesXml() };
    },
  } satisfies RemoteHandlers;
}

function logicalSources(): string {
  const sources = VOLUME_GROUPS.map(
    ([device, name]) =>
      `  <source>\n    <device path='${device}'/>\n    <name>${name}</name>\n    <format type='lvm2'/>\n  </source>\n`,
  );
  return `<sources>\n${sources.join('')}</sources>\n`;
}

function shares(host: string): string {
  return `<sources>\n  <source>\n    <host name='${host}'/>\n    <dir path='/testshare'/>\n    <format type='nfs'/>\n  </source>\n</sources>\n`;
}

function hostOf(specification: string | undefined): string {
  if (specification === undefined) {
    throw failure('INVALID_ARG', 'hostname must be specified for netfs sources', 'STORAGE');
  }
  const root = parseDocument(specification).root;
  for (const child of root.children) {
    if (child.kind !== 'element' || child.name !== 'host') continue;
    const name = attributeValue(child, 'name');
    if (name !== undefined) return name.replaceAll('&', '&amp;').replaceAll("'", '&apos;');
  }
  throw failure('INVALID_ARG', 'hostname must be specified for netfs sources', 'STORAGE');
}
