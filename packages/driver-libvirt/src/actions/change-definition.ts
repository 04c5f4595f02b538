import {
  ComputeError,
  validateDefinitionEdit,
  type CallOptions,
  type DefinitionChange,
  type DefinitionEdit,
} from '@hostelry/compute';
import { DomainModificationImpact } from '@hostelry/libvirt';
import { parseDomain } from '@hostelry/libvirt-xml';
import { checkEdit, revisionOf, type CheckedEdit } from '../guest/definition-edit.js';
import { type Guest } from '../guest/guest.js';
import { writeTexts } from './annotate.js';
import { onGuest, wrongState, type ActionContext } from './context.js';
import { undoing } from './undoing.js';

const VERB = 'change the definition of';

/** Tells what another definition would come to. */
export function checkDefinition(
  context: ActionContext,
  uuid: string,
  given: DefinitionEdit,
  options: CallOptions = {},
): Promise<DefinitionChange> {
  const { signal } = options;
  return onGuest(context, uuid, { verb: 'check a definition of', signal }, async (guest) => {
    const edit = validateDefinitionEdit(given);
    const { checked } = await compare(guest, edit, options);
    return changeOf(edit.revision, checked);
  });
}

/**
 * Defines an instance anew, in one call of libvirt's, which takes all of it or nothing. Title and description of a running guest are said anew too.
 * Another program may change the definition between our look at its revision and that call: libvirt has no call for both.
 */
export function changeDefinition(
  context: ActionContext,
  uuid: string,
  given: DefinitionEdit,
  options: CallOptions = {},
): Promise<DefinitionChange> {
  const { signal } = options;
  return onGuest(context, uuid, { verb: VERB, signal }, async (guest) => {
    const edit = validateDefinitionEdit(given);
    if (!(await guest.isPersistent(options))) throw wrongState(VERB, guest, 'without a stored definition');
    const { devices, uses } = await context.attachments();
    return devices.inTurn(uuid, options, async () => {
      const { checked, configuration, isActive } = await compare(guest, edit, options);
      const error = checked.findings.find(({ severity }) => severity === 'error');
      if (error !== undefined) {
        const { line, column, message, path } = error;
        const text = `Cannot ${VERB} instance "${guest.name}": ${line}:${column}: ${message} (${path})`;
        throw new ComputeError('invalid', text, { details: { field: 'document' } });
      }
      if (checked.differences.length === 0) return changeOf(edit.revision, checked);
      signal?.throwIfAborted();
      try {
        await define(context, guest, { configuration, checked, isActive });
      } finally {
        context.definitions.forget(uuid);
        uses.forget(uuid);
      }
      return changeOf(revisionOf(await guest.text({ inactive: true })), checked);
    });
  });
}

function changeOf(revision: string, { differences, findings }: CheckedEdit): DefinitionChange {
  return { revision, differences, findings };
}

async function compare(
  guest: Guest,
  edit: DefinitionEdit,
  options: CallOptions,
): Promise<{ readonly checked: CheckedEdit; readonly configuration: string; readonly isActive: boolean }> {
  const [stored, configuration, isActive] = await Promise.all([
    guest.text({ ...options, inactive: true }),
    guest.configuration(options),
    guest.isActive(options),
  ]);
  if (revisionOf(stored) !== edit.revision) {
    const message = `The definition of instance "${guest.name}" has changed since revision ${edit.revision}: read it anew`;
    throw new ComputeError('conflict', message, { details: { field: 'revision' } });
  }
  return { checked: await checkEdit(configuration, edit, isActive), configuration, isActive };
}

async function define(
  { host }: ActionContext,
  guest: Guest,
  change: { readonly configuration: string; readonly checked: CheckedEdit; readonly isActive: boolean },
): Promise<void> {
  const { configuration, checked, isActive } = change;
  const connection = await host.connection();
  await undoing({ verb: VERB, guest }, async (undo) => {
    undo.push(`definition of instance "${guest.name}"`, async () => {
      await connection.domainDefineXML(configuration);
    });
    // Nothing here is given up by an abort: a call that goes on in the daemon could overtake its undo.
    await connection.domainDefineXML(checked.xml);
    if (!isActive) return;
    const [before, after] = [parseDomain(configuration), parseDomain(checked.xml)];
    await writeTexts(guest, { before, after, flags: DomainModificationImpact.LIVE, undo });
  });
}
