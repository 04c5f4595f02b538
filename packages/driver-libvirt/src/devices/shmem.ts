import { defineDevice } from './device-class.js';
import { field, kept } from './field.js';
import { choice, flag, integer, text } from './kind.js';
import { at, mebibytes, onOff } from './place.js';

/** Memory that guests share by a name; size in MiB, a power of two. */
export const shmem = defineDevice({
  devType: 'shmem',
  tag: 'shmem',
  identity: ['name'],
  hotplug: { plug: true, unplug: 'event', update: [] },
  fields: {
    device: kept(choice(['shmem']), { implicit: 'shmem' }),
    name: field(text({ pattern: /^[^/]+$/, wanted: 'a name without "/"' }), at('name')),
    model: field(choice(['ivshmem-plain', 'ivshmem-doorbell', 'ivshmem']), at('model.type'), {
      default: 'ivshmem-plain',
    }),
    role: field(choice(['master', 'peer']), at('role')),
    size: field(integer(1, 2 ** 40), mebibytes('size')),
    /** The socket of the ivshmem server, for `ivshmem-doorbell`. */
    server: field(text(), at('server.path')),
    vectors: field(integer(1), at('msi.vectors')),
    ioeventfd: field(flag(), onOff('msi.ioeventfd')),
  },
});
