import { createHash } from 'node:crypto';
import {
  ComputeError,
  type DefinitionDifference,
  type DefinitionEdit,
  type DefinitionFinding,
} from '@hostelry/compute';
import {
  diffDocuments,
  parseDocument,
  parseDomain,
  serializeDomain,
  validate,
  XmlError,
  type Domain,
} from '@hostelry/libvirt-xml';
import { KEPT_LABELS } from './annotations.js';

/** What this driver keeps in a domain: it must stay what it is, or the driver takes disks for its own that are not. */
const OURS = 'urn:hostelry:';

/** What of a running guest can be said anew at once. */
const LIVE_PATHS: readonly string[] = ['/domain/title', '/domain/description'];

/** An edit that was found right in itself. */
export interface CheckedEdit {
  /** Complete, with the secrets that the edit left out. */
  readonly xml: string;
  readonly differences: readonly DefinitionDifference[];
  readonly findings: readonly DefinitionFinding[];
}

/** Tells a stored definition from any other, by its document without secrets: by a hash of the whole, who may not see a password could find it out. */
export function revisionOf(document: string): string {
  return createHash('sha256').update(document).digest('hex').slice(0, 32);
}

/**
 * Compares what is wanted with what is defined (complete, with its secrets). `invalid` where it cannot be read, is another domain's, or touches what the driver keeps in it.
 * What libvirt's schemas refuse in the one and not in the other is found as an error: a newer libvirt may write what these schemas refuse.
 */
export async function checkEdit(
  configuration: string,
  { document }: DefinitionEdit,
  isActive: boolean,
): Promise<CheckedEdit> {
  const before = parseDomain(configuration);
  const wanted = parseWanted(document);
  for (const field of ['uuid', 'name'] as const) {
    if (wanted[field] === before[field]) continue;
    const way = field === 'name' ? ': rename the instance instead' : '';
    throw refused(
      `${field} is ${JSON.stringify(wanted[field] ?? '')} and cannot be changed from "${before[field]}"${way}`,
    );
  }
  checkKept(before, wanted);
  giveSecrets(before, wanted);
  const xml = serializeDomain(wanted);
  const [old, findings] = await Promise.all([findingsOf(configuration), findingsOf(xml)]);
  const known = new Set(old.map(keyOf));
  return {
    xml,
    differences: diffDocuments(parseDocument(configuration), parseDocument(xml)).map(
      (each): DefinitionDifference => {
        const { change, path } = each;
        const isLive = LIVE_PATHS.some((live) => path === live || path.startsWith(`${live}/`));
        const [was, is] = [hideSecrets(path, each.before), hideSecrets(path, each.after)];
        return {
          ...{ change, path },
          ...(was === undefined ? {} : { before: was }),
          ...(is === undefined ? {} : { after: is }),
          takesEffect: isActive && !isLive ? 'next-start' : 'now',
        };
      },
    ),
    findings: findings.filter((finding) => !known.has(keyOf(finding))),
  };
}

function parseWanted(document: string): Domain {
  try {
    return parseDomain(document);
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    throw refused(error.message, error);
  }
}

/** Whatever of ours is in the metadata must be there as it was, however it is laid out. Labels have a way of their own, with checks. */
function checkKept(before: Domain, wanted: Domain): void {
  const kept = ({ metadata = [] }: Domain): Map<string, string> =>
    new Map(
      metadata
        .filter(({ namespace }) => namespace.startsWith(OURS))
        .map(({ namespace, xml }) => [namespace, xml]),
    );
  const [was, is] = [kept(before), kept(wanted)];
  for (const namespace of new Set([...was.keys(), ...is.keys()])) {
    const [one, other] = [was.get(namespace), is.get(namespace)];
    const isSame =
      one !== undefined &&
      other !== undefined &&
      diffDocuments(parseDocument(one), parseDocument(other)).length === 0;
    if (isSame) continue;
    const way = namespace === KEPT_LABELS.namespace ? ': label the instance instead' : '';
    throw refused(`the metadata of ${namespace} is Hostelry's own and cannot be changed so${way}`);
  }
}

/** Passwords of displays, by their kind and order: a document is shown without, and must not lose them by being handed back. */
function giveSecrets(before: Domain, wanted: Domain): void {
  const secrets = [...(before.devices?.graphics ?? [])];
  for (const display of wanted.devices?.graphics ?? []) {
    const index = secrets.findIndex(({ type }) => type === display.type);
    const [found] = index === -1 ? [] : secrets.splice(index, 1);
    if (found === undefined || !('passwd' in found) || found.passwd === undefined) continue;
    const { passwd, passwdValidTo } = found;
    Object.assign(display, {
      passwd,
      ...(passwdValidTo === undefined ? {} : { passwdValidTo }),
      ...onlyGiven(display),
    });
  }
}

/** The secrets that a display of the edit has itself. */
function onlyGiven(display: object): object {
  return Object.fromEntries(
    Object.entries(display).filter(([key, value]) => key.startsWith('passwd') && value !== undefined),
  );
}

async function findingsOf(xml: string): Promise<DefinitionFinding[]> {
  const findings = await validate(parseDocument(xml));
  return findings.map(({ severity, path, line, column, message }) => ({
    severity,
    path,
    line,
    column,
    message,
  }));
}

/** Places in a list move when something is put in before them. */
function keyOf({ path, message }: DefinitionFinding): string {
  return `${path.replace(/\[\d+\]/g, '')} ${message}`;
}

function hideSecrets(path: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (path.endsWith('/@passwd')) return '***';
  return text.replace(/(\spasswd=)("[^"]*"|'[^']*')/g, '$1"***"');
}

function refused(why: string, cause?: unknown): ComputeError {
  return new ComputeError('invalid', `The definition is invalid: ${why}`, {
    details: { field: 'document' },
    cause,
  });
}
