import { type PauseFacet } from '@hostelry/compute';
import { type ActionContext } from '../actions/context.js';
import { pause } from '../actions/pause.js';
import { resume } from '../actions/resume.js';

export function pauseFacet(context: ActionContext): PauseFacet {
  return {
    pause: (uuid, options) => pause(context, uuid, options),
    resume: (uuid, options) => resume(context, uuid, options),
  };
}
