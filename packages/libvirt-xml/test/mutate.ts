import { type XmlElement, parseDocument } from '../src/index.js';

/** Numbers that look random and are the same in every run. */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A whole number below a limit. */
  below(limit: number): number {
    this.#state = (Math.imul(this.#state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.#state / 2 ** 32) * limit);
  }

  /** One of the items. */
  of<T>(items: readonly T[]): T | undefined {
    return items[this.below(items.length)];
  }
}

/** What values may become. */
const values = [
  '', ' ', '0', '1', '-1', '+5', ' 7 ', '007', '0x1', '0X1f', '256', '65535', '65536', '4294967296', '18446744073709551616',
  'yes', 'no', 'on', 'foo', 'a b', 'ü', 'pci', 'file', 'network', 'virtio', '/a', 'a/b', '..', '1.5', '1e3', '10.0.0.1',
  '10.0.0.256', '::1', 'fe80::1%eth0', '52:54:00:12:34:56', '53:54:00:12:34:56', 'KiB', 'kb', '0-3,^2', '0-3,', 'vda', 'zda',
  'c7a5fdbd-edaf-9455-926a-d65c16db1809', 'c7a5fdbdedaf9455926ad65c16db1809', 'iqn.2013-07.com.example:a', '$VAR', '0644', '99999',
  '2020-02-30T00:00:00Z', '2020-02-29T00:00:00', 'a,b', '[store] a.vmdk', 'x'.repeat(40), '&#10;a', 'a&#9;',
]; // prettier-ignore

/** A document with one change in it, of the sorts that validity depends on; its text may no more be a valid document. */
export function mutate(text: string, dice: Dice): string {
  const elements: XmlElement[] = [];
  const collect = (element: XmlElement): void => {
    elements.push(element);
    for (const child of element.children) if (child.kind === 'element') collect(child);
  };
  collect(parseDocument(text).root);
  const element = dice.of(elements);
  if (element === undefined) return text;
  const own = text.slice(element.start, element.end);
  const replaced = (start: number, end: number, by: string) => text.slice(0, start) + by + text.slice(end);
  const attribute = dice.of(element.attributes);
  const other = dice.of(elements.filter(({ name }) => name === element.name)) ?? element;
  const like = dice.of(other.attributes.filter(({ name }) => name === attribute?.name));
  const leaf = element.children.every(({ kind }) => kind !== 'element') && element.closeStart !== element.end;
  switch (dice.below(12)) {
    case 0:
      return element.parent === undefined ? text : replaced(element.start, element.end, '');
    case 1:
      return element.parent === undefined ? text : replaced(element.end, element.end, own);
    case 2:
      return attribute === undefined ? text : replaced(attribute.start, attribute.valueEnd + 1, '');
    case 3:
    case 4:
      return attribute === undefined
        ? text
        : replaced(attribute.valueStart, attribute.valueEnd, dice.of(values) ?? '');
    case 5:
      return attribute === undefined || like === undefined
        ? text
        : replaced(attribute.valueStart, attribute.valueEnd, text.slice(like.valueStart, like.valueEnd));
    case 6:
    case 7:
      return leaf ? replaced(element.openEnd, element.closeStart, dice.of(values) ?? '') : text;
    case 8: {
      const sibling = dice.of(
        element.parent?.children.filter(({ kind, start }) => kind === 'element' && start > element.start) ??
          [],
      );
      if (sibling === undefined) return text;
      const moved = text.slice(sibling.start, sibling.end);
      return (
        text.slice(0, element.start) +
        moved +
        text.slice(element.end, sibling.start) +
        own +
        text.slice(sibling.end)
      );
    }
    case 9: {
      // Another of the name, from elsewhere in the document
      return replaced(element.start, element.end, text.slice(other.start, other.end));
    }
    case 10: {
      const place = element.start + 1 + element.name.length;
      const name = dice.of(['zz', 'type', 'mode', 'name', 'x:y', 'xml:lang', 'value', 'model', 'unit']) ?? '';
      if (element.attributes.some((each) => each.name === name)) return text;
      return replaced(
        place,
        place,
        ` ${name === 'x:y' ? `xmlns:x='urn:x' ` : ''}${name}='${dice.of(values) ?? ''}'`,
      );
    }
    default: {
      if (element.closeStart === element.end) return text;
      const more = dice.of([
        '<zz/>',
        'text',
        '<!-- c -->',
        '<![CDATA[ ]]>',
        `<a xmlns='urn:a'/>`,
        ...elements.slice(1, 30).map(({ start, end }) => text.slice(start, end)),
      ]);
      return replaced(element.closeStart, element.closeStart, more ?? '');
    }
  }
}
