import {
  deviceSpecSchema,
  validateDeviceSpec,
  validateInterfaceSpec,
  validateVolumeSize,
  validateVolumeSpec,
  volumeSizeSchema,
  wholeInterfaceSpecSchema,
  wholeVolumeSpecSchema,
  type DeviceSpec,
  type InterfaceSpec,
  type VolumeSpec,
} from '@hostelry/compute';
import { ofFacet } from './action.js';
import { ANY, checking, describedBy, NAME, objectSchema, TIMEOUT_MS } from './checks.js';
import { type InstanceRequests } from './requests.js';

const checkExtend = checking({ target: NAME, sizeMiB: ANY }, 'target', 'sizeMiB');
const checkSwap = checking({ target: NAME, replacement: ANY }, 'target', 'replacement');

export const attachVolume = ofFacet<'volumes', VolumeSpec>('volumes', {
  check: describedBy(wholeVolumeSpecSchema, validateVolumeSpec),
  work: async (volumes, uuid, spec, { signal }) => ({
    attached: (await volumes.attach(uuid, spec, { signal })).target,
  }),
});

export const detachVolume = ofFacet<'volumes', InstanceRequests['detach-volume']>('volumes', {
  check: checking({ target: NAME, timeoutMs: TIMEOUT_MS }, 'target'),
  work: (volumes, uuid, { target, ...limits }, context) =>
    volumes.detach(uuid, target, { ...limits, ...context }),
});

export const extendVolume = ofFacet<'volumes', InstanceRequests['extend-volume']>('volumes', {
  // What has grown does not shrink again.
  mayCancel: false,
  check: describedBy(
    objectSchema({ target: NAME, sizeMiB: volumeSizeSchema }, 'target', 'sizeMiB'),
    (request) => {
      checkExtend(request);
      validateVolumeSize(request.sizeMiB);
    },
  ),
  work: (volumes, uuid, { target, sizeMiB }, { signal }) => volumes.extend(uuid, target, sizeMiB, { signal }),
});

export const swapVolume = ofFacet<'volumes', InstanceRequests['swap-volume']>('volumes', {
  check: describedBy(
    objectSchema({ target: NAME, replacement: wholeVolumeSpecSchema }, 'target', 'replacement'),
    (request) => {
      checkSwap(request);
      validateVolumeSpec(request.replacement);
    },
  ),
  work: async (volumes, uuid, { target, replacement }, context) =>
    void (await volumes.swap(uuid, target, replacement, context)),
});

export const attachInterface = ofFacet<'interfaces', InterfaceSpec>('interfaces', {
  check: describedBy(wholeInterfaceSpecSchema, validateInterfaceSpec),
  work: async (interfaces, uuid, spec, { signal }) => ({
    attached: (await interfaces.attach(uuid, spec, { signal })).mac,
  }),
});

export const detachInterface = ofFacet<'interfaces', InstanceRequests['detach-interface']>('interfaces', {
  check: checking({ mac: NAME, timeoutMs: TIMEOUT_MS }, 'mac'),
  work: (interfaces, uuid, { mac, ...limits }, context) =>
    interfaces.detach(uuid, mac, { ...limits, ...context }),
});

export const attachDevice = ofFacet<'devices', DeviceSpec>('devices', {
  check: describedBy(deviceSpecSchema, validateDeviceSpec),
  work: async (devices, uuid, spec, { signal }) => ({
    attached: (await devices.attach(uuid, spec, { signal })).id,
  }),
});

export const detachDevice = ofFacet<'devices', InstanceRequests['detach-device']>('devices', {
  check: checking({ id: NAME, timeoutMs: TIMEOUT_MS }, 'id'),
  work: (devices, uuid, { id, ...limits }, context) => devices.detach(uuid, id, { ...limits, ...context }),
});
