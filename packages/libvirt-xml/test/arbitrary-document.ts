import fc from 'fast-check';

const name = fc.constantFrom('a', 'b', 'disk', 'ns:c', 'é', '_x.-1', '__proto__', 'x:y');
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '&lt;',
        '&amp;',
        '&#65;',
        '&#x1F600;',
        '\r\n',
        '\r',
        '\n',
        '\t',
        ' ',
        ']]',
        '>',
        "'",
        '"',
        '\u00a0',
        '😀',
        '--',
      ),
      fc.string({ maxLength: 4 }).map((part) => part.replace(/[<&\]]/g, '')),
    ),
    { maxLength: 5 },
  )
  .map((parts) => parts.join('').replaceAll(']]>', ''));
const space = fc.constantFrom(' ', '\n', '\t', '\r\n  ');
const attribute = fc
  .tuple(space, name, fc.constantFrom('"', "'"), text, fc.constantFrom('=', ' = ', '=\n'))
  .map(([lead, key, quote, value, equals]) => ({
    key,
    text: `${lead}${key}${equals}${quote}${value.replaceAll(quote, '')}${quote}`,
  }));
const attributes = fc
  .uniqueArray(attribute, { selector: ({ key }) => key, maxLength: 4 })
  .map((list) => list.map((each) => each.text).join(''));
const comment = text.map((value) => `<!--${value.replace(/-+/g, '-').replace(/-$/, '')}-->`);
const instruction = text.map((value) => `<?target ${value.replaceAll('?>', '')}?>`);
const cdata = text.map((value) => `<![CDATA[${value.replaceAll(']]>', '')}]]>`);

const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
  content: fc.oneof({ depthSize: 'small', maxDepth: 4 }, text, comment, instruction, cdata, tie('element')),
  element: fc
    .tuple(name, attributes, fc.array(tie('content'), { maxLength: 4 }), fc.boolean())
    .map(([tag, list, children, closed]) =>
      children.length === 0 && closed
        ? `<${tag}${list}/>`
        : `<${tag}${list}>${children.join('').replaceAll(']]>', ']] >')}</${tag}>`.replaceAll(
            /<!\[CDATA\[((?:(?!\]\] >)[^])*)\]\] >/g,
            '<![CDATA[$1]]>',
          ),
    ),
}));

/** A well-formed document with all that the grammar has but a DOCTYPE. */
export const arbitraryDocument: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('', '\ufeff', '<?xml version="1.0"?>', '<?xml version="1.0" encoding="utf-8"?>\n'),
    fc.oneof(fc.constant(''), comment),
    element,
    fc.constantFrom('', '\n', '<?end?>\n'),
  )
  .map((parts) => parts.join(''));

/** A document with a few characters changed: mostly not well-formed any more. */
export function mutationsOf(documents: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const pieces = [
    '<',
    '>',
    '/',
    '&',
    ';',
    '"',
    "'",
    ' ',
    '=',
    '!',
    '?',
    '-',
    ']',
    '[',
    ':',
    'a',
    '\r',
    '\u00a0',
    '\u0001',
    '<!--',
    '-->',
    ']]>',
    '<![CDATA[',
    '&#0;',
    '&#x;',
    '</',
    '/>',
    '<?',
    '?>',
    'xml',
  ];
  const change = fc.record({
    at: fc.nat(),
    remove: fc.nat({ max: 3 }),
    insert: fc.oneof(fc.constant(''), fc.constantFrom(...pieces)),
  });
  return fc.tuple(documents, fc.array(change, { minLength: 1, maxLength: 3 })).map(([document, changes]) =>
    changes.reduce((xml, { at, remove, insert }) => {
      const offset = at % (xml.length + 1);
      return xml.slice(0, offset) + insert + xml.slice(offset + remove);
    }, document),
  );
}
