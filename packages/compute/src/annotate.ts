import { type AnnotationsChange } from './facets/annotations.js';
import { type Annotations } from './instance-spec.js';
import { rejectField } from './reject-field.js';

/** So many labels an instance has at most. */
const MOST_LABELS = 64;

/** What annotations become by a change. Throws ComputeError `invalid` that names the field if there would be too many. */
export function annotate(before: Annotations, change: AnnotationsChange): Annotations {
  const title = change.title === undefined ? before.title : (change.title ?? undefined);
  const description =
    change.description === undefined ? before.description : (change.description ?? undefined);
  const labels: Record<string, string> = { ...before.labels };
  for (const [key, value] of Object.entries(change.labels ?? {})) {
    if (value === null) delete labels[key];
    else labels[key] = value;
  }
  const count = Object.keys(labels).length;
  if (count > MOST_LABELS)
    rejectField('Annotations', 'labels', `would be ${count}, more than ${MOST_LABELS}`);
  return {
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    ...(count === 0 ? {} : { labels }),
  };
}
