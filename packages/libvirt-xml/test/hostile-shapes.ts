/*
 * Documents that grow in one way each, to be measured at two sizes: what is quadratic in anything shows in one of them.
 */

const times = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join('');

const guest = (content: string, attributes = ''): string =>
  `<domain type='kvm'${attributes}>\n  <name>n</name>\n  <memory unit='KiB'>1024</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n  ${content}\n</domain>\n`;

const devices = (content: string): string => guest(`<devices>${content}\n  </devices>`);

const disk = (index: number, more = ''): string =>
  `\n    <disk type='file' device='disk'>\n      <source file='/images/${index}.qcow2'/>\n      <target dev='vd${index}' bus='virtio'/>\n      <serial>s${index}</serial>${more}\n    </disk>`;

/** Elements inside each other, no deeper than a document may be. */
const nested = (depth: number, name: string, attributes = ''): string =>
  `<${name}${attributes}>`.repeat(depth) + `</${name}>`.repeat(depth);

/** Documents of size n; each is read as a `<domain>`. */
export const shapes: Readonly<Record<string, (n: number) => string>> = {
  disks: (n) => devices(times(n, (i) => disk(i))),
  'disks on one line': (n) => devices(times(n, (i) => disk(i))).replace(/\n\s*/g, ''),
  'disks with the same keys': (n) =>
    devices(times(n, () => disk(1, "<alias name='a'/><address type='pci' bus='1'/>"))),
  'disks and interfaces in turns': (n) =>
    devices(
      times(
        n,
        (i) =>
          `${disk(i)}\n    <interface type='network'>\n      <source network='n${i % 7}'/>\n    </interface>`,
      ),
    ),
  'devices without keys': (n) =>
    devices(
      times(
        n,
        (i) =>
          `<sound model='ich9'/><input type='mouse' bus='usb'/><panic/>${i % 2 === 0 ? '<hub type="usb"/>' : ''}`,
      ),
    ),
  'unknown disks': (n) => devices(times(n, (i) => `<disk type='future${i}'><x/></disk>`)),
  'unknown elements': (n) => devices(times(n, (i) => `<x${i}><y a='1'/>text</x${i}>`)),
  'one element too often': (n) => guest('<title>t</title>'.repeat(n)),
  'misplaced elements': (n) => guest('<vcpu>1</vcpu><target/><source/>'.repeat(n)),
  'misplaced elements below many attributes': (n) =>
    devices(`<disk type='file' ${times(n, (i) => ` x${i}='1'`)}>${'<name/><readonly/>'.repeat(n)}</disk>`),
  'misplaced text between elements': (n) =>
    devices('<hub type="usb"/> <!-- --> '.repeat(n) + '<hub type="usb"/>x'.repeat(n)),
  'scalars that are wrong': (n) =>
    guest(`<vcpu>x</vcpu><blkiotune>${'<weight>x</weight>'.repeat(n)}</blkiotune>`),
  'lists of scalars': (n) =>
    guest('').replace('<type>', `${times(n, (i) => `<initarg>${i}</initarg>`)}<type>`),
  attributes: (n) =>
    guest(
      '',
      times(n, (i) => ` a${i}='v'`),
    ),
  'attributes with the same start': (n) =>
    guest(
      '',
      times(n, (i) => ` ${'a'.repeat(100)}${i}='v'`),
    ),
  namespaces: (n) =>
    guest(
      '',
      times(n, (i) => ` xmlns:p${i}='urn:p${i}'`),
    ),
  'namespaces above disks': (n) =>
    devices(times(n, (i) => disk(i))).replace(
      '<domain',
      `<domain${times(n, (i) => ` xmlns:p${i}='urn:p${i}'`)}`,
    ),
  'namespaces that are used': (n) =>
    guest(
      `<metadata>${times(n, (i) => `<p${i}:a p0:b='c'><p${i}:d/></p${i}:a>`)}</metadata>`,
      times(n, (i) => ` xmlns:p${i}='urn:p${i}'`),
    ),
  'one namespace declared often': (n) =>
    guest(`<metadata>${times(n, () => `<p:a xmlns:p='urn:p'><p:d/></p:a>`)}</metadata>`),
  'default namespaces': (n) =>
    guest(`<metadata>${times(n, (i) => `<a xmlns='urn:p${i}'><b/></a>`)}</metadata>`),
  'metadata of one element': (n) => guest(`<metadata><a>${'<b/>t'.repeat(n)}</a></metadata>`),
  'arguments of QEMU': (n) =>
    guest(
      `<q:commandline>${times(n, (i) => `<q:arg value='${i}'/><q:env name='e${i}'/>`)}</q:commandline>`,
      " xmlns:q='http://libvirt.org/schemas/domain/qemu/1.0'",
    ),
  'deep metadata': (n) => guest(`<metadata>${times(n / 10, () => nested(40, 'a'))}</metadata>`),
  'deep metadata with prefixes': (n) =>
    guest(`<metadata>${times(n / 10, () => nested(40, 'p:a', " p:b='c'"))}</metadata>`, " xmlns:p='urn:p'"),
  'deep unknown elements': (n) => guest(times(n / 10, () => nested(40, 'x'))),
  'deep backing chains': (n) =>
    devices(
      times(n / 10, (i) => {
        const chain = "<backingStore type='file'><format type='raw'/><source file='/a'/>".repeat(20);
        return `<disk type='file'><target dev='vd${i}'/>${chain}${'</backingStore>'.repeat(20)}</disk>`;
      }),
    ),
  comments: (n) => guest(times(n, (i) => `<!-- ${i} - -->`)),
  'comments at the end of lines': (n) => devices(times(n, (i) => `${disk(i)} <!-- ${i} -->\n`)),
  'one long comment': (n) => guest(`<!-- ${'- '.repeat(n * 10)}-->`),
  instructions: (n) => guest(times(n, (i) => `<?a ${i}? ?>`)),
  sections: (n) => guest(`<title>${times(n, () => '<![CDATA[]] ]>]]>')}</title>`),
  'sections and comments in a text': (n) =>
    guest(`<description>${'<![CDATA[a]]><!-- c -->b'.repeat(n)}</description>`),
  references: (n) =>
    guest(`<title>${'&amp;&#60;&#x3e;'.repeat(n)}</title>`, ` a='${'&amp;&#10;'.repeat(n)}'`),
  brackets: (n) => guest(`<title>${']'.repeat(n)}${']] '.repeat(n)}</title>`),
  'carriage returns': (n) =>
    guest(`<title>${'\r'.repeat(n)}${'\r\n'.repeat(n)}</title>`, ` a='${'\r'.repeat(n)}'`),
  'white space': (n) => guest(`${' '.repeat(n * 10)}<vcpu>1</vcpu>${'\n'.repeat(n * 10)}`),
  'white space in a number': (n) =>
    guest(`<vcpu>1${' '.repeat(n * 10)}1</vcpu><iothreads>${' '.repeat(n * 10)}1</iothreads>`),
  'white space in a tag': (n) =>
    guest(
      `<vcpu${' '.repeat(n)}a${' '.repeat(n)}=${' '.repeat(n)}'1'${' '.repeat(n)}>1</vcpu${' '.repeat(n)}>`,
    ),
  'a long name': (n) => guest(`<${'x'.repeat(n * 10)}/>`),
  'a long text': (n) => guest(`<title>${'x'.repeat(n * 10)}</title>`),
  'a long number': (n) => guest(`<vcpu>${'9'.repeat(n * 10)}</vcpu><memory>${'0'.repeat(n * 10)}</memory>`),
  lines: (n) => guest('\n'.repeat(n * 10)),
  'quotes in a key': (n) =>
    guest(`<os>${times(2, (i) => `<boot dev='${'&apos;'.repeat(n)}&#10;${i}'/>`)}</os>`),
};

/** Documents of size n that are refused, the place of the trouble at their ends. */
export const refused: Readonly<Record<string, (n: number) => string>> = {
  'no end': (n) => `<domain>${'<a/>'.repeat(n)}`,
  'another end': (n) => `<domain>\n${'<a>\n'.repeat(n)}</b>`.replace(/(<a>\n){200}/g, '<a>\n</a>'),
  'open comments': (n) => `<domain>${'<!--'.repeat(n)}`,
  'open sections': (n) => `<domain>${'<![CDATA['.repeat(n)}`,
  'open instructions': (n) => `<domain>${'<?x '.repeat(n)}`,
  'open references': (n) => `<domain>${'&amp;'.repeat(n)}${'&'.repeat(n)}</domain>`,
  'an open value': (n) => `<domain a="${"'".repeat(n)}`,
  'an attribute twice': (n) => `<domain ${times(n, (i) => ` a${i}=''`)} a0=''/>`,
  'a declaration of white space': (n) => `<?xml version='1.0'${' '.repeat(n)}x?><domain/>`,
  'too deep': (n) => `<domain>${'<a/>'.repeat(n)}${'<a>'.repeat(300)}`,
  'a control character': (n) => `<domain>${'text '.repeat(n)}\u0001</domain>`,
  'text behind the root': (n) => `<domain/>${' \n'.repeat(n)}x`,
};
