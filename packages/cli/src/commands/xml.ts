import { writeFile } from 'node:fs/promises';
import {
  diffDocuments,
  type Finding,
  formatDocument,
  parseDocument,
  validate,
  type XmlDocument,
  XmlError,
} from '@hostelry/libvirt-xml';
import { type CommandContext } from '../context.js';
import { CommandError, ExitCode } from '../exit-codes.js';
import { printList, write } from '../output.js';
import { throwAll } from '../failures.js';
import { shownDifference } from './shown-change.js';
import { checkFiles, pathOf, readText, readTexts, STDIN, type TextFile } from './xml-files.js';

/** A finding of a file; a text that is no XML at all has one, of a code of its own. */
interface FileFinding extends Omit<Finding, 'code'> {
  readonly file: string;
  readonly code: Finding['code'] | 'not-well-formed';
}

/**
 * `hostelry xml validate`: what is wrong with each file. Fails if there is an error (or, strictly, anything unknown), and for
 * a file that cannot be read, when it has told of the others.
 */
export async function validateFiles(
  context: CommandContext,
  files: readonly string[],
  options: { readonly strict?: boolean },
): Promise<void> {
  const { io, settings } = context;
  const findings: FileFinding[] = [];
  const lines: string[] = [];
  const failed = new Set<string>();
  const failures: unknown[] = [];
  checkFiles(files);
  for (const file of files) {
    let text: TextFile;
    try {
      text = await readText(io, file);
    } catch (error) {
      failures.push(error);
      continue;
    }
    const own = await findingsOf(text);
    findings.push(...own);
    if (own.some(({ severity }) => severity === 'error' || options.strict === true)) failed.add(text.file);
    if (own.length === 0) lines.push(`${text.name}: valid`);
    for (const { severity, line, column, path, message } of own) {
      lines.push(`${text.name}:${line}:${column}: ${severity}: ${message}${path === '' ? '' : ` (${path})`}`);
    }
  }
  if (settings.format === 'table') await write(io, lines.map((line) => `${line}\n`).join(''));
  else if (settings.format === 'name') await write(io, [...failed].map((file) => `${file}\n`).join(''));
  else await printList(io, settings.format, findings, { columns: [], name: ({ file }) => file });
  if (failed.size > 0) {
    const count = files.length === 1 ? 'The document is' : `${failed.size} of ${files.length} documents are`;
    failures.push(new CommandError(ExitCode.ERROR, `${count} not valid`));
  }
  throwAll(failures);
}

async function findingsOf({ file, text }: TextFile): Promise<FileFinding[]> {
  let document: XmlDocument;
  try {
    document = parseDocument(text);
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    const { line = 1, column = 1, path = '', reason: message } = error;
    const expected = 'well-formed XML';
    return [{ file, severity: 'error', code: 'not-well-formed', path, line, column, expected, message }];
  }
  return (await validate(document)).map((finding) => ({ file, ...finding }));
}

/** `hostelry xml format`: each file in libvirt's layout, to stdout or back into the files. */
export async function formatFiles(
  { io, settings }: CommandContext,
  files: readonly string[],
  options: { readonly write?: boolean },
): Promise<void> {
  if (options.write === true && files.includes(STDIN)) {
    throw new CommandError(ExitCode.USAGE, '--write needs files: standard input cannot be written');
  }
  const texts = await readTexts(io, files);
  // All are read before the first is written, so that a mistake in one leaves all as they were
  const laidOut = texts.map((each) => ({ ...each, result: formatDocument(parse(each)) }));
  if (options.write !== true) {
    await write(io, laidOut.map(({ result }) => result).join(''));
    return;
  }
  const changed = laidOut.filter(({ text, result }) => text !== result);
  for (const { file, result } of changed) await writeFile(pathOf(io, file), result);
  await printList(
    io,
    settings.format,
    changed.map(({ file }) => ({ file })),
    { columns: [{ heading: 'FILE', show: ({ file }) => file }], name: ({ file }) => file },
  );
}

/** `hostelry xml diff`: how the second file differs from the first. Fails if it does. */
export async function diffFiles({ io, settings }: CommandContext, files: readonly string[]): Promise<void> {
  if (files.length !== 2) throw new CommandError(ExitCode.USAGE, 'Give two files to compare');
  const [before, after] = (await readTexts(io, files)).map(parse);
  if (before === undefined || after === undefined) return;
  const changes = diffDocuments(before, after);
  if (settings.format === 'table') await write(io, changes.map(shownDifference).join(''));
  else await printList(io, settings.format, changes, { columns: [], name: ({ path }) => path });
  if (changes.length === 0) return;
  const places = changes.length === 1 ? 'in one place' : `in ${changes.length} places`;
  throw new CommandError(ExitCode.ERROR, `The documents differ ${places}`);
}

/** The document of a file. Throws an error that names the file. */
function parse({ name, text }: TextFile): XmlDocument {
  try {
    return parseDocument(text);
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    throw new CommandError(ExitCode.ERROR, `Cannot read ${name}: ${error.message}`, { cause: error });
  }
}
