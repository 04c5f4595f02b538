import { ComputeError } from '@hostelry/compute';

/** Longest name that Joliet holds, in UTF-16 units. */
const JOLIET_NAME_LIMIT = 64;

/** Control characters and the ones that Joliet excludes. */
// eslint-disable-next-line no-control-regex -- control characters are what must be refused
const JOLIET_FORBIDDEN = /[\u0000-\u001f*/:;?\\]/;

/** Checks one path component: what Joliet cannot hold is `invalid`. */
export function checkName(name: string, path: string): void {
  if (name === '' || name === '.' || name === '..') {
    throw new ComputeError('invalid', `Path "${path}" has an empty or relative component`);
  }
  if (JOLIET_FORBIDDEN.test(name)) {
    throw new ComputeError('invalid', `Path "${path}" has a character that an ISO 9660 image cannot hold`);
  }
  if (name.length > JOLIET_NAME_LIMIT) {
    throw new ComputeError(
      'invalid',
      `Name "${name}" has ${name.length} characters; an ISO 9660 image holds ${JOLIET_NAME_LIMIT}`,
    );
  }
}

/**
 * The level 1 name (8.3, capitals, digits and `_`) of each name of one directory, in the same order, all different.
 * Files get a dot and the version `;1`, directories neither. Source: ECMA-119, 7.5 and 7.6, level 1 of 10.1.
 */
export function levelOneNames(
  entries: readonly { readonly name: string; readonly directory: boolean }[],
): string[] {
  const taken = new Set<string>();
  return entries.map(({ name, directory }) => {
    const dot = directory ? -1 : name.lastIndexOf('.');
    const stem = dCharacters(dot > 0 ? name.slice(0, dot) : name) || '_';
    const extension = dot > 0 ? dCharacters(name.slice(dot + 1)).slice(0, 3) : '';
    for (let attempt = 0; ; attempt++) {
      const suffix = attempt === 0 ? '' : String(attempt);
      const short = stem.slice(0, 8 - suffix.length) + suffix;
      const identifier = directory ? short : `${short}.${extension};1`;
      if (!taken.has(identifier)) {
        taken.add(identifier);
        return identifier;
      }
    }
  });
}

function dCharacters(text: string): string {
  return text.toUpperCase().replace(/[^A-Z0-9_]/g, '_');
}

/** The bytes of an identifier in the primary tree. */
export function asciiBytes(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}

/** The bytes of an identifier in the Joliet tree: UCS-2, big-endian. */
export function ucs2Bytes(text: string): Uint8Array {
  return Buffer.from(text, 'utf16le').swap16();
}
