import { type Sysinfo } from '@hostelry/libvirt-xml';

/**
 * The SMBIOS strings of a guest (Nova's `_get_guest_config_sysinfo`): they say who made it and which instance it is.
 * The serial number is the instance's own UUID, so nothing tells which host it runs on.
 */
export function guestSysinfo(uuid: string): Sysinfo {
  return {
    type: 'smbios',
    system: {
      entry: [
        { name: 'manufacturer', value: 'Hostelry' },
        { name: 'product', value: 'Hostelry Instance' },
        { name: 'serial', value: uuid },
        { name: 'uuid', value: uuid },
        { name: 'family', value: 'Virtual Machine' },
      ],
    },
  };
}
