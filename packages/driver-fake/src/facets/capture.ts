import { Readable } from 'node:stream';
import { ComputeError, type CaptureFacet } from '@hostelry/compute';
import { type Calls } from '../guest-call.js';

/** The capture facet. A disk in memory holds nothing but the name of what it was made of. */
export function captureFacet({ onGuest }: Calls): CaptureFacet {
  return {
    capture: (uuid, options) =>
      onGuest('capture', uuid, options, (guest) => {
        const root = (guest.beforeRescue ?? guest.definition).disks.find(
          ({ volume }) => volume === undefined,
        );
        if (root === undefined) {
          throw new ComputeError('conflict', `Cannot capture instance "${guest.name}": it has no root disk`);
        }
        if (options?.quiesce === true && !guest.hasAgent) {
          throw new ComputeError('unsupported', `Cannot quiesce instance "${guest.name}": it has no agent`);
        }
        return {
          format: 'raw' as const,
          sizeMiB: root.sizeMiB,
          stream: Readable.from([diskBytes(root.source)]),
        };
      }),
  };
}

/** The bytes of a disk that was made of this image: one sector with its name. */
export function diskBytes(source: string): Buffer {
  const sector = Buffer.alloc(512);
  sector.write(source);
  return sector;
}
