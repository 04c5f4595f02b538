import { describe, expect, it } from 'vitest';
import { ruleOf, showRule } from '../src/pages/instance/firewall-rules.js';
import { counted, showBytes, showDuration, showMiB, showRate, showShare } from '../src/shown/quantities.js';

describe('quantities for people', () => {
  it('are in the unit that leaves the fewest digits', () => {
    expect([512, 1024, 1536, 1_048_576].map(showMiB)).toEqual(['512 MiB', '1 GiB', '1.5 GiB', '1 TiB']);
    expect([0, 1023, 1024, 1_048_575].map(showBytes)).toEqual(['0 B', '1023 B', '1 KiB', '1 MiB']);
    expect(showRate(2048)).toBe('2 KiB/s');
    expect(showShare(0.256)).toBe('26 %');
  });

  it('are counted with their nouns, and timed', () => {
    expect([counted(1, 'host'), counted(0, 'host')]).toEqual(['1 host', '0 hosts']);
    expect([12, 1540, 61_000].map(showDuration)).toEqual(['12 ms', '1.5 s', '1 min 1 s']);
  });
});

describe('rules of a firewall', () => {
  it('are made of what was typed, and shown in one line', () => {
    const typed = { direction: 'in', protocol: 'tcp', ports: '8000 - 8100', remote: ' 10.0.0.0/8 ' };
    const rule = ruleOf(typed);
    expect(rule).toEqual({
      direction: 'in',
      protocol: 'tcp',
      ports: { from: 8000, to: 8100 },
      remote: '10.0.0.0/8',
    });
    expect(showRule(rule)).toBe('in tcp/8000-8100 from 10.0.0.0/8');
    expect(showRule(ruleOf({ direction: 'out', protocol: '', ports: '', remote: '' }))).toBe(
      'out everything',
    );
    expect(showRule(ruleOf({ direction: 'in', protocol: 'udp', ports: '53', remote: '' }))).toBe('in udp/53');
  });
});
