import {
  Undo,
  validateInstanceSize,
  type InstanceInfo,
  type PackedInstance,
  type UnpackOptions,
} from '@hostelry/compute';
import {
  parseDocument,
  parseDomain,
  serializeDomain,
  setMetadata,
  toKiB,
  type Domain,
} from '@hostelry/libvirt-xml';
import { toComputeError } from '../../errors.js';
import { Guest } from '../../guest/guest.js';
import { readInstanceMetadata } from '../../guest/metadata.js';
import { PACKED_NAMESPACE } from '../../guest/packed.js';
import { checkAttached } from '../../moving/check-attached.js';
import { checkMachine } from '../../moving/check-machine.js';
import { giveSize } from '../../moving/give-size.js';
import { readMoving } from '../../moving/moving-instance.js';
import { relocate } from '../../moving/relocate.js';
import { checkHost } from '../check-host.js';
import { claimIdentity } from '../claim-identity.js';
import { type ActionContext } from '../context.js';
import { describeGuest } from '../get.js';
import { openInterfaces } from '../open-interfaces.js';
import { receiveFirewall } from '../receive-firewall.js';
import { removeDomain } from '../remove-domain.js';
import { undoAll } from '../undo-all.js';
import { type PackedDefinition } from './packed-definition.js';
import { receiveFiles, type Received } from './receive-files.js';

/**
 * Makes an instance that another host packed: its files and disks from their bytes, its definition with them in it; starts it if it ran.
 * On failure nothing of it is left here, but cached images.
 */
export async function unpack(
  context: ActionContext,
  packed: PackedInstance,
  options: UnpackOptions = {},
): Promise<InstanceInfo> {
  const { signal, progress } = options;
  const undo = new Undo();
  let unclaim = (): void => undefined;
  try {
    const connection = await context.host.connection(signal);
    const moving = readMoving<PackedDefinition>(packed.driver, packed.definition);
    progress?.step('check-host');
    const document = wantedDocument(moving, options);
    unclaim = claimIdentity(context, packed);
    const { vcpus, memoryMiB } = sizeOf(document);
    const interfaces = await openInterfaces(
      context,
      moving.networks.map((network) => ({ network })),
    );
    const { name, uuid } = packed;
    await checkHost(context, { spec: { name, uuid, vcpus, memoryMiB }, interfaces }, options);
    const { emulator } = await checkMachine(context.host, moving, options);
    await checkAttached(connection, moving, options);
    const received = await receiveFiles(context, { packed, moving, undo }, options);
    relocate(document, { ...received, emulator, metadata: newMetadata(moving.document, received) });
    await receiveFirewall(context, packed, moving, { undo, options });
    progress?.step('define');
    undo.push(`domain "${name}"`, () => removeDomain(context, uuid));
    // Neither this call nor the start is given up by an abort: one that goes on in the daemon could overtake its undo.
    const guest = new Guest(await connection.domainDefineXML(serializeDomain(document)));
    signal?.throwIfAborted();
    if (packed.wasRunning) {
      progress?.step('start');
      await guest.domain.create();
    }
    const info = await describeGuest(guest, context.definitions, options);
    undo.discard();
    return info;
  } catch (error) {
    const what = `Cannot unpack instance "${packed.name}"`;
    throw await undoAll(undo, toComputeError(error, { what, signal }));
  } finally {
    unclaim();
  }
}

/** The document that it was packed with, of the size that is wanted here. */
function wantedDocument(moving: PackedDefinition, { size }: UnpackOptions): Domain {
  const document = parseDomain(moving.document);
  setMetadata(document, 'hostelry-packed', PACKED_NAMESPACE, undefined);
  if (size !== undefined) giveSize(document, validateInstanceSize(size));
  return document;
}

function sizeOf(document: Domain): { readonly vcpus: number; readonly memoryMiB: number } {
  return {
    vcpus: document.vcpu?.value ?? 1,
    memoryMiB: Math.floor(Number(toKiB(document.memory)) / 1024),
  };
}

function newMetadata(xml: string, { volumes }: Received) {
  const metadata = readInstanceMetadata(parseDocument(xml).root);
  return metadata && { ...metadata, volumes };
}
