import { HYPERVISOR_TYPE, HYPERVISOR_VERSION, LIBVIRT_VERSION } from '../hypervisor/host.js';
import { type ClientSession } from './client-session.js';
import { meetPlanted } from './interception.js';
import { type RemoteHandlers } from './remote-handlers.js';

/** Opening, closing, and what a connection says of itself. */
export function connectHandlers(session: ClientSession) {
  return {
    CONNECT_OPEN: async ({ name, flags }, call) => {
      const host = session.open(name ?? '', flags);
      try {
        await meetPlanted(host.faults, 'CONNECT_OPEN', call);
      } catch (error) {
        session.close();
        throw error;
      }
    },
    CONNECT_CLOSE: () => session.close(),
    CONNECT_GET_TYPE: () => {
      void session.host;
      return { type: HYPERVISOR_TYPE };
    },
    CONNECT_GET_VERSION: () => {
      void session.host;
      return { hv_ver: HYPERVISOR_VERSION };
    },
    CONNECT_GET_LIB_VERSION: () => {
      void session.host;
      return { lib_ver: LIBVIRT_VERSION };
    },
    CONNECT_GET_HOSTNAME: () => ({ hostname: session.host.hostname }),
    CONNECT_GET_URI: () => ({ uri: session.host.uri }),
    CONNECT_GET_MAX_VCPUS: () => ({ max_vcpus: session.host.hardware.maxVcpus }),
    CONNECT_IS_SECURE: () => {
      void session.host;
      return { secure: 1 };
    },
    CONNECT_GET_CAPABILITIES: () => ({ capabilities: session.host.capabilities }),
    CONNECT_GET_DOMAIN_CAPABILITIES: ({ arch, virttype }) => ({
      capabilities: session.host.domainCapabilities({ arch, virtType: virttype }),
    }),
  } satisfies RemoteHandlers;
}
