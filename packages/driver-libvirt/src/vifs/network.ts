import { type JsonSchema, type Plugin } from '@hostelry/compute';
import { requireNetwork } from './host-connections.js';
import { NO_OPTIONS, VIF, type Vif } from './vif-driver.js';

interface NetworkConnection {
  readonly network: string;
}

const connectionSchema: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['network'],
  properties: { network: { type: 'string', minLength: 1 } },
};

/** Connects to one of libvirt's networks, which does the rest. */
const network: Plugin<Vif<NetworkConnection>, object> = {
  ...VIF,
  name: 'network',
  summary: "One of libvirt's networks",
  optionsSchema: NO_OPTIONS,
  create: () => ({
    name: 'network',
    connectionSchema,
    create: (host) => ({
      check: (connection, field, options) =>
        requireNetwork(host, { name: connection.network, field: `${field}network` }, options),
      device: (connection) => ({ device: 'network', network: connection.network }),
    }),
  }),
};

export default network;
