import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveSimulator, type ServedSimulator } from '@hostelry/simulator';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeLive, startLibvirtHost, type LibvirtHost } from './testbed.js';
import { TOUR } from './tour/commands.js';
import { compare, eventProblems } from './tour/comparison.js';
import { type Difference, DIFFERENCES } from './tour/differences.js';
import { FIXTURES } from './tour/fixtures.js';
import { takeTour, type TourResult } from './tour/guide.js';

const WANTED_COMMANDS = 150;

describeLive('a tour of virsh', () => {
  let folder: string;
  let host: LibvirtHost;
  let served: ServedSimulator;
  let ours: TourResult;
  let theirs: TourResult;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tour-'));
    for (const [name, text] of Object.entries(FIXTURES)) writeFileSync(join(folder, name), text);
    served = await serveSimulator({ path: join(folder, 'sock') });
    host = await startLibvirtHost({ name: 'tour' });
    const uri = `test+unix:///default?socket=${host.socket}`;
    [ours, theirs] = await Promise.all([
      takeTour(TOUR, { uri: served.uri, input: folder, output: join(folder, 'ours') }),
      takeTour(TOUR, { uri, input: folder, output: join(folder, 'theirs') }),
    ]);
  }, 180_000);

  afterAll(async () => {
    await served.close();
    await host.stop();
    rmSync(folder, { recursive: true });
  });

  it('says what libvirt says, but for the differences that are listed', () => {
    const met = new Set<Difference>();
    const unlisted: string[] = [];
    const same = new Set<string>();
    ours.outcomes.forEach((mine, index) => {
      const other = theirs.outcomes[index];
      if (other === undefined) throw new Error('The tours have different lengths');
      const verdict = compare(mine, other);
      if (verdict.kind === 'same') same.add(mine.command.split(' ')[0] ?? '');
      else if (verdict.kind === 'listed') met.add(verdict.difference);
      else unlisted.push(verdict.text);
    });
    expect(unlisted.join('\n\n')).toBe('');
    const stale = DIFFERENCES.filter((difference) => !met.has(difference));
    expect(stale, 'listed as different, but the same').toEqual([]);
    expect(same.size, 'different commands that say the same').toBeGreaterThanOrEqual(WANTED_COMMANDS);
  });

  it('has the same events', () => {
    expect(theirs.events.length).toBeGreaterThan(50);
    expect(eventProblems(ours.events, theirs.events)).toEqual([]);
  });
});
