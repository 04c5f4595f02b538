import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DefinitionChange, type HostelryApi, type InstanceDefinition } from '@hostelry/server/api';
import { type CommandContext } from '../context.js';
import { runEditor } from '../editor.js';
import { CommandError, ExitCode } from '../exit-codes.js';
import { type Io } from '../io.js';
import { printOne, write } from '../output.js';
import { follow } from '../progress.js';
import { ask } from '../question.js';
import { shownChange } from './shown-change.js';
import { readText } from './xml-files.js';

export interface ShowOptions {
  readonly live?: boolean;
  readonly secrets?: boolean;
}

export interface EditOptions {
  readonly file?: string;
  readonly dryRun?: boolean;
  readonly yes?: boolean;
}

/** `hostelry xml show` (`dumpxml`): the native document of an instance. */
export async function showDefinition(
  context: CommandContext,
  ref: string,
  options: ShowOptions,
): Promise<void> {
  const { io, settings } = context;
  const { live = false, secrets = false } = options;
  const found = await context.withApi((api) => api.definitions.read(ref, { live, secrets }));
  if (settings.format === 'table') return write(io, withNewline(found.document));
  await printOne(io, settings.format, found, [], found.revision);
}

/**
 * `hostelry xml edit`: has the document edited, or takes it from a file, tells what that comes to, and changes it. Nothing is changed
 * where the document is wrong, or the definition was changed by somebody else meanwhile; what was written is kept then.
 */
export async function editDefinition(
  context: CommandContext,
  ref: string,
  options: EditOptions,
): Promise<void> {
  await context.withApi(async (api) => {
    const found = await api.definitions.read(ref);
    const { file } = options;
    if (file !== undefined) {
      const { text } = await readText(context.io, file);
      const change = await api.definitions.check(ref, { document: text, revision: found.revision });
      return apply({ context, api, ref, options, found }, text, change);
    }
    await editInFile({ context, api, ref, options, found });
  });
}

interface Edit {
  readonly context: CommandContext;
  readonly api: HostelryApi;
  readonly ref: string;
  readonly options: EditOptions;
  readonly found: InstanceDefinition;
}

async function editInFile(edit: Edit): Promise<void> {
  const { context, found } = edit;
  const { io } = context;
  const folder = await mkdtemp(join(tmpdir(), 'hostelry-xml-'));
  const path = join(folder, 'definition.xml');
  let isKept = false;
  try {
    // A folder of mkdtemp is the user's alone.
    await writeFile(path, withNewline(found.document), { mode: 0o600 });
    for (;;) {
      await runEditor(io, path);
      const text = await readFile(path, 'utf8');
      if (text.trim() === found.document.trim()) {
        io.stderr.write('Nothing was changed\n');
        return;
      }
      isKept = true;
      const end = await settle(edit, text);
      if (end === 'again') continue;
      isKept = end === 'left';
      return;
    }
  } finally {
    if (isKept) io.stderr.write(`What you wrote is in ${path}\n`);
    else await rm(folder, { recursive: true, force: true });
  }
}

/** Checks, tells and applies what was written; `left` if the user says no, and `again` to edit it once more. */
async function settle(edit: Edit, text: string): Promise<'taken' | 'left' | 'again'> {
  const { context, api, ref, found, options } = edit;
  const isAsked = context.io.stdin.isTTY === true && options.yes !== true;
  let change: DefinitionChange;
  try {
    change = await api.definitions.check(ref, { document: text, revision: found.revision });
  } catch (error) {
    const isWrong = error instanceof Error && 'code' in error && error.code === 'invalid';
    if (!isAsked || !isWrong) throw error;
    context.io.stderr.write(`${error.message}\n`);
    return (await ask(context.io, 'Edit it again? [e/N] ', ['e'])) === 'e' ? 'again' : 'left';
  }
  if (!isAsked || options.dryRun === true) {
    await apply(edit, text, change);
    return 'taken';
  }
  context.io.stderr.write(shownChange(change));
  const isWrong = change.findings.some(({ severity }) => severity === 'error');
  const question = isWrong ? 'Edit it again? [e/N] ' : 'Apply it? [y]es, [e]dit again, [N]o ';
  const answer = await ask(context.io, question, isWrong ? ['e'] : ['y', 'e']);
  if (answer === 'y') await applyChange(edit, text);
  return answer === 'y' ? 'taken' : answer === 'e' ? 'again' : 'left';
}

/** Tells what it comes to, and changes it unless that is wrong or it is a dry run. */
async function apply(edit: Edit, text: string, change: DefinitionChange): Promise<void> {
  const { context, options } = edit;
  const { io, settings } = context;
  const isError = change.findings.some(({ severity }) => severity === 'error');
  if (options.dryRun === true && settings.format !== 'table') {
    await printOne(io, settings.format, change, [], change.revision);
  } else await tell(io, change, options.dryRun === true);
  if (isError) throw new CommandError(ExitCode.USAGE, 'The definition is not valid, and nothing was changed');
  if (options.dryRun !== true && change.differences.length > 0) await applyChange(edit, text);
}

async function tell(io: Io, change: DefinitionChange, isResult: boolean): Promise<void> {
  const text = shownChange(change);
  if (isResult) await write(io, text);
  else io.stderr.write(text);
}

async function applyChange({ context, api, ref, found }: Edit, document: string): Promise<void> {
  const started = await api.act('edit', ref, { document, revision: found.revision });
  const { instance, result } = await follow(api, started, context.io);
  const isLater = result?.definition?.differences.some(({ takesEffect }) => takesEffect === 'next-start');
  if (isLater === true) context.io.stderr.write('Not all of it takes effect before the next start\n');
  await write(context.io, `${instance.name}\n`);
}

function withNewline(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}
