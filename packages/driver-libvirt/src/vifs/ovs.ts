import { type JsonSchema, type Plugin } from '@hostelry/compute';
import { NO_OPTIONS, VIF, type Vif } from './vif-driver.js';

interface OvsConnection {
  readonly bridge: string;
  /** What the switch's controller knows the port by. Default: libvirt makes one. */
  readonly interfaceId?: string;
  readonly profileId?: string;
  readonly vlan?: number;
}

const connectionSchema: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['bridge'],
  properties: {
    bridge: { type: 'string', minLength: 1 },
    interfaceId: {
      type: 'string',
      pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$',
      description: 'a UUID in lower case',
    },
    profileId: { type: 'string', pattern: '^[A-Za-z0-9_.:-]{1,39}$' },
    vlan: { type: 'integer', minimum: 1, maximum: 4094 },
  },
};

/**
 * Connects to a bridge of Open vSwitch: libvirt adds the port, with the id that its controller knows it by.
 * Nobody lists such bridges to libvirt, so one that is not there shows when the guest gets the interface.
 */
const ovs: Plugin<Vif<OvsConnection>, object> = {
  ...VIF,
  name: 'ovs',
  summary: 'A bridge of Open vSwitch',
  optionsSchema: NO_OPTIONS,
  create: () => ({
    name: 'ovs',
    connectionSchema,
    create: () => ({
      device: ({ bridge, interfaceId, profileId, vlan }) => ({
        device: 'bridge',
        network: bridge,
        virtualPort: {
          ...(interfaceId === undefined ? {} : { interfaceid: interfaceId }),
          ...(profileId === undefined ? {} : { profileid: profileId }),
        },
        ...(vlan === undefined ? {} : { vlanId: vlan }),
      }),
    }),
  }),
};

export default ovs;
