/** What of virsh's output must be the same: all but values that no two daemons share. */
import { type Difference, DIFFERENCES, EVENT_DIFFERENCES } from './differences.js';
import { type Outcome } from './guide.js';

/** Commands whose numbers are measurements: their shape is compared. */
const MEASUREMENTS: ReadonlySet<string> = new Set([
  'cpu-stats',
  'domblkstat',
  'domifstat',
  'dommemstat',
  'domtime',
  'freecell',
  'nodecpustats',
  'vcpuinfo',
  'version',
]);

const KEPT_UUIDS = /^(6695eb01|dfe224cb|dd8fe884|[1239]{2}111111|11111111)/;

/** Commands that list in the order of a hash table. */
const UNORDERED: ReadonlySet<string> = new Set(['domstats']);

/** A command's text with values replaced by words. */
export function comparableText(command: string, text: string): string {
  const [name = ''] = command.split(' ');
  if (name === 'hostname') return text.trim() === '' ? '' : 'HOSTNAME';
  const neutral = text
    .split('\n')
    .filter((line) => !/^CPU time:/.test(line))
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
    .join('\n')
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (uuid) =>
      KEPT_UUIDS.test(uuid) ? uuid : 'UUID',
    )
    .replaceAll(/52:54:00(:[0-9a-f]{2}){3}/g, (mac) => (mac.includes('00:00:00') ? mac : 'MAC'))
    .replaceAll(/\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}( [+-]\d{4})?/g, 'TIME')
    .replaceAll(/ in function \w+/g, ' in function FUNCTION')
    .replaceAll(/192\.168\.122\.\d+\/24/g, 'ADDRESS')
    .replaceAll(/-nan%/g, '0%')
    .replaceAll(/<creationTime>\d+</g, '<creationTime>TIME<');
  if (UNORDERED.has(name)) return neutral.split('\n').sort().join('\n');
  return MEASUREMENTS.has(name) ? neutral.replaceAll(/\d+(\.\d+)?/g, 'N').replaceAll(/ +/g, ' ') : neutral;
}

/** What is wrong between two lists of events: pairs that differ and are not known to, and known pairs that were not met. */
export function eventProblems(ours: readonly string[], theirs: readonly string[]): string[] {
  const silent = EVENT_DIFFERENCES.filter(({ theirs: line }) => line === undefined).map(
    ({ ours: line }) => line,
  );
  const mine = ours.filter((line) => !silent.includes(line));
  const met = new Set(
    EVENT_DIFFERENCES.filter(({ ours: line }) => silent.includes(line) && ours.includes(line)),
  );
  const problems: string[] = [];
  for (let at = 0; at < Math.max(mine.length, theirs.length); at++) {
    const [left, right] = [mine[at], theirs[at]].map((line = 'nothing') => comparableText('event', line));
    if (left === right) continue;
    const known = EVENT_DIFFERENCES.find((pair) => pair.ours === left && pair.theirs === right);
    if (known === undefined) problems.push(`${at}: ${left} instead of ${right}`);
    else met.add(known);
  }
  for (const pair of EVENT_DIFFERENCES) if (!met.has(pair)) problems.push(`not met: ${pair.ours}`);
  return problems;
}

/** How two answers to one command compare. */
export type Verdict =
  | { readonly kind: 'same' }
  | { readonly kind: 'listed'; readonly difference: Difference }
  | { readonly kind: 'different'; readonly text: string };

/** Compares what both sides said to a command: a listed difference excuses it, or only its lines. */
export function compare(ours: Outcome, theirs: Outcome): Verdict {
  const [left, right] = [ours, theirs].map(
    ({ command, exitCode, text }) => `exit ${exitCode}\n${comparableText(command, text)}`,
  );
  if (left === right) return { kind: 'same' };
  for (const difference of DIFFERENCES) {
    if (!ours.command.startsWith(difference.command)) continue;
    const { lines } = difference;
    if (lines === undefined) return { kind: 'listed', difference };
    const others = (text = ''): string =>
      text
        .split('\n')
        .filter((line) => !lines.test(line))
        .join('\n');
    if (others(left) === others(right)) return { kind: 'listed', difference };
  }
  return { kind: 'different', text: `# ${ours.command}\n--- simulator\n${left}\n--- libvirt\n${right}` };
}
