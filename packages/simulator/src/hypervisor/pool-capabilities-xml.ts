import { serializeStoragePoolCapabilities } from '@hostelry/libvirt-xml';

/** The document of virConnectGetStoragePoolCapabilities: the simulated hosts have pools of directories only. */
export function storagePoolCapabilitiesXml(): string {
  return serializeStoragePoolCapabilities({
    pool: [
      {
        type: 'dir',
        supported: 'yes',
        volOptions: {
          defaultFormat: { type: 'raw' },
          enum: [{ name: 'targetFormatType', value: ['none', 'raw', 'iso', 'qcow2', 'qed', 'vmdk', 'vpc'] }],
        },
      },
    ],
  });
}
