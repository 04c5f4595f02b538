import { ComputeError, type Screenshot, type ScreenshotOptions } from '@hostelry/compute';
import { isLibvirtError, reasonOf } from '../errors.js';
import { type Guest } from '../guest/guest.js';
import { onGuest, wrongState, type ActionContext } from './context.js';

const VERB = 'take a screenshot of';
const MOST_BYTES = 64 * 1024 * 1024;
/** A picture of a few MiB is there within a second; a hypervisor that hangs is not waited for. */
const LIMIT_MS = 30_000;

const TYPES: Readonly<Record<string, Screenshot['mediaType']>> = {
  'image/png': 'image/png',
  'image/x-portable-pixmap': 'image/x-portable-pixmap',
};

/** Has the hypervisor make a picture of a screen, and reads it through libvirt's stream. */
export function takeScreenshot(
  context: ActionContext,
  uuid: string,
  options: ScreenshotOptions = {},
): Promise<Screenshot> {
  const { signal: given, screen = 0 } = options;
  return onGuest(context, uuid, { verb: VERB, signal: given }, async (guest) => {
    const { state, isActive } = await guest.power(given === undefined ? {} : { signal: given });
    if (!isActive) throw wrongState(VERB, guest, state);
    if (screen > 0) await checkScreen(guest, screen, given);
    const deadline = AbortSignal.timeout(LIMIT_MS);
    const signal = given === undefined ? deadline : AbortSignal.any([given, deadline]);
    try {
      const { mime = '', image } = await guest.domain.screenshot({ screen, signal });
      const mediaType = TYPES[mime];
      if (mediaType === undefined) image.destroy();
      if (mediaType === undefined)
        throw unsupported(guest.name, `its hypervisor makes ${mime || 'no known kind of picture'}`);
      return { mediaType, bytes: await readAll(image, guest.name) };
    } catch (error) {
      if (deadline.aborted && given?.aborted !== true) {
        const message = `Cannot ${VERB} instance "${guest.name}": it is not there after ${LIMIT_MS / 1000} s`;
        throw new ComputeError('timeout', message, { cause: error });
      }
      // The state is known to be right: what is not there is the screen.
      if (!isLibvirtError(error, 'INVALID_ARG', 'OPERATION_INVALID')) throw error;
      if (!(await guest.isActive())) throw wrongState(VERB, guest, 'stopped');
      throw unsupported(guest.name, reasonOf(error), error);
    }
  });
}

/** Not every hypervisor says that there is no such screen: some give the first. */
async function checkScreen(guest: Guest, screen: number, signal: AbortSignal | undefined): Promise<void> {
  const { devices } = await guest.document(signal === undefined ? {} : { signal });
  const screens = (devices?.video ?? []).reduce((sum, { model }) => sum + Number(model?.heads ?? 1), 0);
  if (screen < screens) return;
  throw unsupported(
    guest.name,
    `it has ${screens === 1 ? 'one screen' : `${screens} screens`}, counted from 0`,
  );
}

async function readAll(image: AsyncIterable<Uint8Array>, name: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of image) {
    length += chunk.length;
    // Leaving the loop destroys the stream.
    if (length > MOST_BYTES) throw unsupported(name, `it has more than ${MOST_BYTES} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function unsupported(name: string, why: string, cause?: unknown): ComputeError {
  return new ComputeError('unsupported', `Cannot ${VERB} instance "${name}": ${why}`, { cause });
}
