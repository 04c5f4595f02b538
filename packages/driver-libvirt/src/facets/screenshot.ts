import { type ScreenshotFacet } from '@hostelry/compute';
import { type ActionContext } from '../actions/context.js';

export function screenshotFacet(context: ActionContext): ScreenshotFacet {
  return {
    take: async (uuid, options) =>
      (await import('../actions/take-screenshot.js')).takeScreenshot(context, uuid, options),
  };
}
