import { type JsonSchema, type Plugin } from '@hostelry/compute';
import { requireHostInterface } from './host-connections.js';
import { NO_OPTIONS, VIF, type Vif } from './vif-driver.js';

interface DirectConnection {
  /** The host's card. */
  readonly interface: string;
  /** Default `bridge`: guests of the card reach each other, and not the host. */
  readonly mode?: 'bridge' | 'vepa' | 'private' | 'passthrough';
}

const connectionSchema: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['interface'],
  properties: {
    interface: { type: 'string', minLength: 1 },
    mode: { enum: ['bridge', 'vepa', 'private', 'passthrough'] },
  },
};

/** Connects to a card of the host by macvtap, without a bridge. */
const direct: Plugin<Vif<DirectConnection>, object> = {
  ...VIF,
  name: 'direct',
  summary: 'A card of the host, by macvtap',
  optionsSchema: NO_OPTIONS,
  create: () => ({
    name: 'direct',
    connectionSchema,
    create: (host) => ({
      check: (connection, field, options) =>
        requireHostInterface(
          host,
          { name: connection.interface, field: `${field}interface`, what: 'interface' },
          options,
        ),
      device: ({ interface: network, mode = 'bridge' }) => ({ device: 'direct', network, mode }),
    }),
  }),
};

export default direct;
