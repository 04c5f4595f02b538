import { SecretEventLifecycleType as Lifecycle, SecretUsageType as Usage } from '@hostelry/libvirt';
import { parseSecret, type Secret, serializeSecret } from '@hostelry/libvirt-xml';
import { failure } from './errors.js';
import { type SecretIdentity } from './events.js';
import { type SimulatedHost } from './host.js';
import { newUuid, normaliseUuid } from './identifiers.js';
import { readDocument } from './read-document.js';

const DOCUMENT = { root: 'secret', origin: 'SECRET', parse: (xml: string) => parseSecret(xml) } as const;
const USAGE_NUMBERS = {
  volume: Usage.VOLUME,
  ceph: Usage.CEPH,
  iscsi: Usage.ISCSI,
  tls: Usage.TLS,
  vtpm: Usage.VTPM,
} as const;

/** One secret: what it is for, and its value once it is set. */
export interface StoredSecret {
  readonly identity: SecretIdentity;
  readonly document: Secret;
  value: Uint8Array | undefined;
}

/** The secrets of one host. */
export class Secrets {
  readonly #host: SimulatedHost;
  readonly #byUuid = new Map<string, StoredSecret>();

  constructor(host: SimulatedHost) {
    this.#host = host;
  }

  list(): StoredSecret[] {
    return [...this.#byUuid.values()];
  }

  byUuid(uuid: string): StoredSecret {
    const secret = this.#byUuid.get(uuid);
    if (secret === undefined) throw failure('NO_SECRET', `no secret with matching uuid '${uuid}'`, 'SECRET');
    return secret;
  }

  byUsage(type: number, id: string): StoredSecret {
    const found = this.list().find(({ identity }) => identity.usageType === type && identity.usageId === id);
    if (found === undefined) throw failure('NO_SECRET', `no secret with matching usage '${id}'`, 'SECRET');
    return found;
  }

  /** Defines a secret, or redefines the one with its UUID, which keeps its value. Fails if another has its usage. */
  define(xml: string): StoredSecret {
    const document = readDocument(DOCUMENT, xml);
    const { usageType, usageId } = usageOf(document);
    const rival =
      usageType === Usage.NONE
        ? undefined
        : this.list().find(
            ({ identity }) => identity.usageType === usageType && identity.usageId === usageId,
          );
    const uuid = document.uuid === undefined ? newUuid() : normaliseUuid(document.uuid, 'SECRET');
    if (rival !== undefined && rival.identity.uuid !== uuid) {
      throw failure(
        'INTERNAL_ERROR',
        `a secret with UUID ${rival.identity.uuid} already defined for use with ${usageId}`,
        'SECRET',
      );
    }
    const known = this.#byUuid.get(uuid);
    if (known?.document.private === 'yes' && document.private !== 'yes') {
      throw failure('OPERATION_DENIED', 'cannot change private flag on existing secret', 'SECRET');
    }
    const identity = { uuid, usageType, usageId };
    const secret = { identity, document: { ...document, uuid }, value: known?.value };
    this.#byUuid.set(uuid, secret);
    this.#host.events.emit({ kind: 'secret-lifecycle', secret: identity, event: Lifecycle.DEFINED });
    return secret;
  }

  undefine(secret: StoredSecret): void {
    this.#byUuid.delete(secret.identity.uuid);
    this.#host.events.emit({ kind: 'secret-lifecycle', secret: secret.identity, event: Lifecycle.UNDEFINED });
  }

  setValue(secret: StoredSecret, value: Uint8Array): void {
    secret.value = value;
    this.#host.events.emit({ kind: 'secret-value-changed', secret: secret.identity });
  }

  /** The value that was set. Fails for a private secret, which only the host may read, and where none was set. */
  valueOf({ identity, document, value }: StoredSecret): Uint8Array {
    if (document.private === 'yes') throw failure('INVALID_SECRET', 'secret is private', 'SECRET');
    if (value === undefined)
      throw failure('NO_SECRET', `secret '${identity.uuid}' does not have a value`, 'SECRET');
    return value;
  }
}

/** The document that libvirt would answer. */
export function secretText({ document }: StoredSecret): string {
  const { ephemeral = 'no', private: isPrivate = 'no', ...rest } = document;
  return serializeSecret(structuredClone({ ephemeral, private: isPrivate, ...rest }));
}

function usageOf({ usage }: Secret): { readonly usageType: number; readonly usageId: string } {
  if (usage === undefined) return { usageType: Usage.NONE, usageId: '' };
  const usageId = usage.type === 'volume' ? usage.volume : usage.type === 'iscsi' ? usage.target : usage.name;
  return { usageType: USAGE_NUMBERS[usage.type], usageId };
}
