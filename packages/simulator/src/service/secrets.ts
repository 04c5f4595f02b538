import { ConnectListAllSecretsFlags as List } from '@hostelry/libvirt';
import { checkFlags } from '../hypervisor/errors.js';
import { passesFilter } from '../hypervisor/list-filter.js';
import { Secrets, secretText, type StoredSecret } from '../hypervisor/secrets.js';
import { type ClientSession } from './client-session.js';
import { type RemoteHandlers } from './remote-handlers.js';
import { uuidText, wireList, wireSecret } from './wire.js';

/** Secrets: passwords and keys that hosts keep for guests and pools. */
export function secretHandlers(session: ClientSession) {
  const all = (): Secrets => session.host.part(Secrets);
  const find = (secret: { readonly uuid: Uint8Array }): StoredSecret => all().byUuid(uuidText(secret.uuid));
  const wire = ({ identity }: StoredSecret) => wireSecret(identity);
  return {
    CONNECT_NUM_OF_SECRETS: () => ({ num: all().list().length }),
    CONNECT_LIST_SECRETS: ({ maxuuids }) => ({
      uuids: all()
        .list()
        .slice(0, maxuuids)
        .map(({ identity }) => identity.uuid),
    }),
    CONNECT_LIST_ALL_SECRETS: ({ need_results, flags }) => {
      const found = all()
        .list()
        .filter(({ document }) =>
          passesFilter(flags, [
            [
              [List.EPHEMERAL, document.ephemeral === 'yes'],
              [List.NO_EPHEMERAL, document.ephemeral !== 'yes'],
            ],
            [
              [List.PRIVATE, document.private === 'yes'],
              [List.NO_PRIVATE, document.private !== 'yes'],
            ],
          ]),
        );
      const { items: secrets, ret } = wireList(found, need_results, wire);
      return { secrets, ret };
    },
    SECRET_LOOKUP_BY_UUID: ({ uuid }) => ({ secret: wire(find({ uuid })) }),
    SECRET_LOOKUP_BY_USAGE: ({ usageType, usageID }) => ({ secret: wire(all().byUsage(usageType, usageID)) }),
    SECRET_DEFINE_XML: ({ xml, flags }) => {
      checkFlags(flags, 1, 'SECRET_DEFINE_XML');
      return { secret: wire(all().define(xml)) };
    },
    SECRET_GET_XML_DESC: ({ secret }) => ({ xml: secretText(find(secret)) }),
    SECRET_SET_VALUE: ({ secret, value, flags }) => {
      checkFlags(flags, 0, 'SECRET_SET_VALUE');
      all().setValue(find(secret), value);
    },
    SECRET_GET_VALUE: ({ secret, flags }) => {
      checkFlags(flags, 0, 'SECRET_GET_VALUE');
      return { value: all().valueOf(find(secret)) };
    },
    SECRET_UNDEFINE: ({ secret }) => all().undefine(find(secret)),
  } satisfies RemoteHandlers;
}
