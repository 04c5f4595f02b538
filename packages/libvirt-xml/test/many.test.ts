/* More of everything than a call has room for arguments: nothing may be spread over a call. */
import { describe, expect, it } from 'vitest';
import {
  diffDocuments,
  formatDocument,
  parseDocument,
  parseDomain,
  serializeDomain,
  validate,
} from '../src/index.js';

const many = 200_000;

describe(`${many} of a kind`, () => {
  it('attributes are findings of their element', async () => {
    const attributes = Array.from({ length: many }, (_, index) => ` a${index}=''`).join('');
    const findings = await validate(parseDocument(`<domain type='kvm'><devices${attributes}/></domain>`));
    expect(findings.filter(({ code }) => code === 'unknown-attribute')).toHaveLength(many);
  });

  it('elements of one name are told apart', () => {
    const [before, after] = ['a', 'b'].map((text) =>
      parseDocument(`<domain>${`<x>${text}</x>`.repeat(many)}</domain>`),
    ) as [ReturnType<typeof parseDocument>, ReturnType<typeof parseDocument>];
    expect(diffDocuments(before, after)).toHaveLength(many);
    expect(formatDocument(before).split('\n')).toHaveLength(many + 3);
  });

  it('devices are read, edited and written', () => {
    const domain = parseDomain(
      `<domain type='kvm'><devices>${'<hub type="usb"/>'.repeat(many)}</devices></domain>`,
    );
    domain.devices?.hub?.reverse();
    const written = parseDomain(serializeDomain(domain));
    expect(written.devices?.hub).toHaveLength(many);
    expect(
      diffDocuments(parseDocument(serializeDomain(domain)), parseDocument('<domain type="kvm"/>')),
    ).toHaveLength(1);
  });

  it('levels are compared in as many steps', () => {
    const nested = (text: string) =>
      `<domain>${`<x>${'<a>'.repeat(200)}${text}${'</a>'.repeat(200)}</x>`.repeat(3)}</domain>`;
    expect(diffDocuments(parseDocument(nested('1')), parseDocument(nested('1')))).toEqual([]);
    expect(diffDocuments(parseDocument(nested('1')), parseDocument(nested('2')))).toHaveLength(3);
  });

  it('quotes in a name are told', () => {
    const [one, other] = [1, 2].map((place) => `${"'".repeat(many)}\n${place}`);
    const boot = (...names: readonly (string | undefined)[]) =>
      parseDocument(
        `<domain><os>${names.map((name) => `<boot dev="${name?.replace('\n', '&#10;') ?? ''}"/>`).join('')}</os></domain>`,
      );
    expect(diffDocuments(boot(one, other), boot(other, one))).toEqual([
      { change: 'reordered', path: '/domain/os/boot', before: `${one}, ${other}`, after: `${other}, ${one}` },
    ]);
  });
});
