import { type Method } from './method.js';
import { docs } from './docs.js';

/** A method's doc comment: what it does in our words where we have some, and which function it stands for. */
export function sentence(method: Method): string {
  const key = `${method.class.name}.${method.name}`;
  const own = docs[key];
  const since = method.since === '' ? '' : ` (since libvirt ${method.since})`;
  const source = `${method.function}${since}`;
  const flags =
    method.flagsEnum !== undefined && method.arguments.some(({ name }) => name === 'flags')
      ? ` Flags of ${method.flagsEnum}.`
      : '';
  return own === undefined ? `Calls ${source}.${flags}` : `${own} ${source}.${flags}`;
}
