import type { EventResource } from '@hostelry/server/api';
import { send } from './request.js';

/** The events from after `since` up to `until`, which the log has; its stream is read to there and left. */
export async function earlierEvents(
  since: number,
  until: number,
  signal: AbortSignal,
): Promise<readonly EventResource[]> {
  if (since >= until) return [];
  const leave = new AbortController();
  const either = AbortSignal.any([signal, leave.signal]);
  const response = await send(`/v1/events?since=${since}`, { signal: either });
  const events: EventResource[] = [];
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  try {
    while (reader !== undefined && (events.at(-1)?.id ?? since) < until) {
      const { value, done } = await reader.read();
      if (done) break;
      text += value;
      const whole = text.split('\n\n');
      text = whole.pop() ?? '';
      events.push(...whole.flatMap(eventOf));
    }
  } finally {
    leave.abort();
  }
  return events.filter(({ id, change }) => id <= until && change !== 'gap');
}

/** A message of the stream that has data is an event; others are comments and settings. */
function eventOf(message: string): readonly EventResource[] {
  const data = message.split('\n').find((line) => line.startsWith('data: '));
  return data === undefined ? [] : [JSON.parse(data.slice('data: '.length)) as EventResource];
}
