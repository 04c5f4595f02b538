import { ComputeError } from '@hostelry/compute';
import { multipart, type UserDataPart } from './multipart.js';
import { yamlString } from './yaml-string.js';

/** How cloud-init tells kinds of user-data by their beginning. */
const KINDS = [
  { begins: /^#cloud-config(\s|$)/, type: 'text/cloud-config' },
  { begins: /^#!/, type: 'text/x-shellscript' },
  { begins: /^#cloud-boothook(\s|$)/, type: 'text/cloud-boothook' },
  { begins: /^#include-once(\s|$)/, type: 'text/x-include-once-url' },
  { begins: /^#include(\s|$)/, type: 'text/x-include-url' },
  { begins: /^#part-handler(\s|$)/, type: 'text/part-handler' },
  { begins: /^#cloud-config-archive(\s|$)/, type: 'text/cloud-config-archive' },
  { begins: /^## template:/, type: 'text/jinja2' },
] as const;

/** A MIME document that is complete with its headers. */
const MIME_DOCUMENT = /^(Content-Type|MIME-Version):/i;

/** What merges our keys with the ones that another cloud-config part may bring. */
const MERGE_TYPE = 'list(append)+dict(no_replace,recurse_list)+str()';

/**
 * The user-data file: the text alone, a cloud-config with the keys alone, or both.
 * Both become one cloud-config where the text is one into which the keys can be written without understanding all of it; else a MIME multi-part, which cloud-init merges.
 * `invalid` if keys are given and cloud-init would not know the kind of the text.
 */
export function composeUserData(keys: readonly string[], userData: string | undefined): string {
  if (keys.length === 0) return userData ?? '';
  if (userData === undefined || userData.trim() === '') return `#cloud-config\n${keyList(keys)}`;
  if (mergeable(userData)) return `${userData}${userData.endsWith('\n') ? '' : '\n'}${keyList(keys)}`;
  const ours: UserDataPart = {
    type: 'text/cloud-config',
    mergeType: MERGE_TYPE,
    text: `#cloud-config\n${keyList(keys)}`,
  };
  if (MIME_DOCUMENT.test(userData)) return multipart([{ document: userData }, ours]);
  const kind = KINDS.find(({ begins }) => begins.test(userData));
  if (kind === undefined) {
    const first = userData.split('\n', 1)[0] ?? '';
    throw new ComputeError(
      'invalid',
      `User data that begins with ${JSON.stringify(first.slice(0, 40))} cannot be joined with SSH keys: cloud-init knows no such kind`,
      { details: { field: 'cloudInit.userData' } },
    );
  }
  return multipart([{ type: kind.type, text: userData }, ours]);
}

function keyList(keys: readonly string[]): string {
  return `ssh_authorized_keys:\n${keys.map((key) => `  - ${yamlString(key.trim())}\n`).join('')}`;
}

/**
 * Whether a key of ours may be written at the end: a cloud-config that is a plain block mapping, whose lines at column 0 are simple keys (or items of their lists), none of them ours.
 */
function mergeable(userData: string): boolean {
  if (!/^#cloud-config[ \t]*(\r?\n|$)/.test(userData)) return false;
  const outer = userData.split(/\r?\n/).filter((line) => line.trim() !== '' && !/^[ #]/.test(line));
  const isKey = (line: string): boolean => /^[A-Za-z0-9_][A-Za-z0-9_.-]*:( |$)/.test(line);
  const first = outer[0];
  return (
    (first === undefined || isKey(first)) &&
    outer.every((line) => isKey(line) || /^-( |$)/.test(line)) &&
    !outer.some((line) => /^(ssh_authorized_keys|merge_how|merge_type):/.test(line))
  );
}
