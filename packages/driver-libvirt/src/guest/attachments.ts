import { type Report } from '@hostelry/compute';
import { type Host } from '../host/host.js';
import { NodeDevices } from '../host/node-devices.js';
import { VolumeConnections } from '../volumes/connections.js';
import { VolumeDrivers, type VolumeDriverChoice } from '../volumes/plug-point.js';
import { type Definitions } from './definitions.js';
import { OpenDevices } from './open-devices.js';
import { Uses } from './uses.js';

/** What attaching works with. */
export interface AttachmentsParts {
  readonly host: Host;
  readonly definitions: Definitions;
  readonly volumeDrivers: Readonly<Record<string, VolumeDriverChoice>>;
  readonly report: Report;
  /** See OpenDevices. */
  readonly isSilent: boolean;
}

/** What is attached to the guests of a host: their devices, the volumes among these, and who has what. */
export class Attachments {
  readonly uses: Uses;
  readonly volumes: VolumeConnections;
  readonly devices: OpenDevices;
  /** Devices of the host that guests can be given. */
  readonly hostDevices: NodeDevices;

  constructor({ host, definitions, volumeDrivers, report, isSilent }: AttachmentsParts) {
    this.uses = new Uses(host);
    this.hostDevices = new NodeDevices(host);
    const drivers = new VolumeDrivers(volumeDrivers);
    this.volumes = new VolumeConnections({ host, uses: this.uses, drivers, report });
    this.devices = new OpenDevices({
      host,
      report,
      isSilent,
      deviceHost: (uuid, options) => this.volumes.diskHost(uuid, options),
      changed: (uuid) => {
        this.volumes.settle(uuid);
        // Not every hypervisor tells by an event that a definition changed.
        this.uses.forget(uuid);
        definitions.forget(uuid);
      },
    });
  }
}
