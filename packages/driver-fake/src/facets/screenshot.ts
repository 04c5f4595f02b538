import { ComputeError, type ScreenshotFacet } from '@hostelry/compute';
import { refusal, type Calls } from '../guest-call.js';

const [WIDTH, HEIGHT] = [16, 8];

/** The screenshot facet: a grey screen, as QEMU would give it. */
export function screenshotFacet({ onGuest }: Calls): ScreenshotFacet {
  return {
    take: (uuid, options) =>
      onGuest('take a screenshot of', uuid, options, (guest) => {
        if (!guest.isActive) throw refusal('take a screenshot of', guest);
        if ((options?.screen ?? 0) !== 0) {
          throw new ComputeError('unsupported', `Instance "${guest.name}" has no screen ${options?.screen}`);
        }
        const header = Buffer.from(`P6\n${WIDTH} ${HEIGHT}\n255\n`);
        const bytes = Buffer.concat([header, Buffer.alloc(WIDTH * HEIGHT * 3, 0x80)]);
        return { mediaType: 'image/x-portable-pixmap' as const, bytes };
      }),
  };
}
