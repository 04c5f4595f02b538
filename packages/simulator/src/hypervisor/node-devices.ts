import { NodeDeviceEventLifecycleType as Lifecycle } from '@hostelry/libvirt';
import { type NodeDevice, parseNodeDevice, serializeNodeDevice } from '@hostelry/libvirt-xml';
import { failure } from './errors.js';
import { type SimulatedHost } from './host.js';
import { readDocument } from './read-document.js';

const DOCUMENT = { root: 'device', origin: 'NODEDEV', parse: (xml: string) => parseNodeDevice(xml) } as const;

/** One device of a host. */
interface HostDevice {
  document: NodeDevice;
  isActive: boolean;
  isPersistent: boolean;
  autostart: boolean;
}

/** The devices of one host: those that libvirt's test driver has, and virtual adapters that clients make. */
export class NodeDevices {
  readonly #host: SimulatedHost;
  readonly #byName = new Map<string, HostDevice>();

  constructor(host: SimulatedHost) {
    this.#host = host;
    for (const document of initialDevices()) {
      this.#byName.set(document.name, { document, isActive: true, isPersistent: false, autostart: false });
    }
  }

  names(): string[] {
    return [...this.#byName.keys()];
  }

  get(name: string): HostDevice {
    const device = this.#byName.get(name);
    if (device === undefined) {
      throw failure('NO_NODE_DEVICE', `no node device with matching name '${name}'`, 'NODEDEV');
    }
    return device;
  }

  text(name: string): string {
    return serializeNodeDevice(structuredClone(this.get(name).document));
  }

  parentOf(name: string): string | undefined {
    return this.get(name).document.parent?.value;
  }

  /** Kinds of capabilities, with those that a capability has inside. */
  capabilitiesOf(name: string): string[] {
    return (this.get(name).document.capability ?? []).flatMap((capability) => {
      const inner =
        'capability' in capability && Array.isArray(capability.capability) ? capability.capability : [];
      return [capability.type, ...inner.flatMap((one) => (one.type === undefined ? [] : [one.type]))];
    });
  }

  /** Puts a device there, as its document says, as part of the state that a host begins with: no event. */
  seed(xml: string): void {
    const document = readDocument(DOCUMENT, xml);
    this.#byName.set(document.name, { document, isActive: true, isPersistent: false, autostart: false });
  }

  /** Makes a virtual adapter below a host adapter, active at once. */
  create(xml: string): string {
    return this.#add(xml, { active: true });
  }

  /** Defines a device that is not there until it is started. */
  define(xml: string): string {
    return this.#add(xml, { active: false });
  }

  start(name: string): void {
    const device = this.get(name);
    if (device.isActive) throw failure('OPERATION_INVALID', 'Device is already active', 'NODEDEV');
    device.isActive = true;
    this.#event(name, Lifecycle.CREATED);
  }

  /** Takes a device away; one that is defined stays defined. */
  destroy(name: string): void {
    const device = this.get(name);
    if (!device.isActive) throw failure('OPERATION_INVALID', 'Device is not active', 'NODEDEV');
    if (
      device.document.parent?.value === undefined ||
      this.names().some((other) => this.parentOf(other) === name)
    ) {
      throw failure('OPERATION_INVALID', `node device '${name}' cannot be destroyed`, 'NODEDEV');
    }
    device.isActive = false;
    if (!device.isPersistent) this.#byName.delete(name);
    this.#event(name, Lifecycle.DELETED);
  }

  undefine(name: string): void {
    const device = this.get(name);
    if (!device.isPersistent) {
      throw failure('OPERATION_INVALID', `node device '${name}' is not defined`, 'NODEDEV');
    }
    device.isPersistent = false;
    if (!device.isActive) this.#byName.delete(name);
    this.#event(name, Lifecycle.UNDEFINED);
  }

  #add(xml: string, how: { readonly active: boolean }): string {
    const asked = readDocument(DOCUMENT, xml);
    const parent = asked.parent?.value;
    if (parent === undefined) throw failure('XML_ERROR', 'no parent for the node device', 'NODEDEV');
    const [capability] = asked.capability ?? [];
    const inner =
      capability?.type === 'scsi_host'
        ? capability.capability?.find((one) => one.type === 'fc_host')
        : undefined;
    if (inner === undefined || !('wwnn' in inner)) {
      throw failure('XML_ERROR', 'Device is not a fibre channel HBA', 'NODEDEV');
    }
    const above = this.get(parent).document.capability?.[0];
    const fabric =
      above?.type === 'scsi_host' ? above.capability?.find((one) => one.type === 'fc_host') : undefined;
    const fabricWwn = fabric !== undefined && 'fabric_wwn' in fabric ? fabric.fabric_wwn : undefined;
    const name = this.#freeName();
    // The test driver's adapters below others all have this number; clients of ours see what clients of it see.
    const document: NodeDevice = {
      name,
      parent: { value: parent },
      capability: [
        {
          type: 'scsi_host',
          host: 11,
          unique_id: 10,
          capability: [{ ...inner, ...(fabricWwn !== undefined && { fabric_wwn: fabricWwn }) }],
        },
      ],
    };
    this.#byName.set(name, { document, isActive: how.active, isPersistent: !how.active, autostart: false });
    this.#event(name, how.active ? Lifecycle.CREATED : Lifecycle.DEFINED);
    return name;
  }

  #freeName(): string {
    let number = 12;
    while (this.#byName.has(`scsi_host${number}`)) number++;
    return `scsi_host${number}`;
  }

  #event(name: string, event: number): void {
    this.#host.events.emit({ kind: 'node-device-lifecycle', device: { name }, event });
  }
}

function initialDevices(): NodeDevice[] {
  return [
    {
      name: 'computer',
      capability: [
        {
          type: 'system',
          hardware: {
            vendor: 'Libvirt',
            version: 'Test driver',
            serial: '123456',
            uuid: '11111111-2222-3333-4444-555555555555',
          },
          firmware: { vendor: 'Libvirt', version: 'Test Driver', release_date: '01/22/2007' },
        },
      ],
    },
    adapter({
      number: 1,
      parent: 'computer',
      wwn: '00000012341234',
      fabric: '2000000043214321',
      vports: true,
    }),
    adapter({
      number: 2,
      parent: 'computer',
      wwn: '00000056785678',
      fabric: '2000000087658765',
      vports: true,
    }),
    adapter({
      number: 11,
      parent: 'scsi_host1',
      wwn: '00000034563456',
      fabric: '2000000043214321',
      vports: false,
    }),
  ];
}

function adapter(options: {
  readonly number: number;
  readonly parent: string;
  readonly wwn: string;
  readonly fabric: string;
  readonly vports: boolean;
}): NodeDevice {
  const { number, parent, wwn, fabric } = options;
  return {
    name: `scsi_host${number}`,
    parent: { value: parent },
    capability: [
      {
        type: 'scsi_host',
        host: number,
        unique_id: number - 1,
        capability: [
          { type: 'fc_host', wwnn: `20${wwn}`, wwpn: `10${wwn}`, fabric_wwn: fabric },
          ...(options.vports ? [{ type: 'vport_ops' as const, max_vports: 0, vports: 0 }] : []),
        ],
      },
    ],
  };
}
