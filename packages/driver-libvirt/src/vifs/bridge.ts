import { type JsonSchema, type Plugin } from '@hostelry/compute';
import { requireHostInterface } from './host-connections.js';
import { NO_OPTIONS, VIF, type Vif } from './vif-driver.js';

interface BridgeConnection {
  readonly bridge: string;
}

const connectionSchema: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['bridge'],
  properties: { bridge: { type: 'string', minLength: 1 } },
};

/** Connects to a bridge that is on the host already; the hypervisor makes the tap device. */
const bridge: Plugin<Vif<BridgeConnection>, object> = {
  ...VIF,
  name: 'bridge',
  summary: 'A bridge of the host',
  optionsSchema: NO_OPTIONS,
  create: () => ({
    name: 'bridge',
    connectionSchema,
    create: (host) => ({
      check: (connection, field, options) =>
        requireHostInterface(
          host,
          { name: connection.bridge, field: `${field}bridge`, what: 'bridge' },
          options,
        ),
      device: (connection) => ({ device: 'bridge', network: connection.bridge }),
    }),
  }),
};

export default bridge;
