import { ComputeError } from '@hostelry/compute';
import { type VolumeConnection } from './volume-driver.js';

/** A text that a connection must have. Throws ComputeError `invalid` that names the field. */
export function textIn(connection: VolumeConnection, field: string): string {
  const value = connection[field];
  if (typeof value === 'string' && value !== '') return value;
  throw new ComputeError('invalid', `Volume source: ${field} is ${JSON.stringify(value)}: it must be text`, {
    details: { field: `source.${field}` },
  });
}

/** A path of the host that a connection must have. */
export function pathIn(connection: VolumeConnection): string {
  const path = textIn(connection, 'path');
  if (path.startsWith('/')) return path;
  throw new ComputeError('invalid', `Volume source: path is "${path}": it must begin with "/"`, {
    details: { field: 'source.path' },
  });
}
