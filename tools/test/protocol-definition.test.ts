import { describe, expect, it } from 'vitest';

import { compareProtocols } from '../protocol/compare-protocols.js';
import { generateCodecs } from '../protocol/generate-codecs.js';
import { linkProgram } from '../protocol/load-protocol.js';
import { parseDefinition } from '../protocol/parse-definition.js';
import { formatProtocol, parseProtocol } from '../protocol/protocol-json.js';
import { type Program, type Protocol } from '../protocol/schema.js';

const definitionText = `
%#include "something.h"
/* Made up for this test. */
const REMOTE_PROGRAM = 0x1234;
const REMOTE_PROTOCOL_VERSION = 1;
const REMOTE_GUEST_MAX = 12;
const REMOTE_ALIAS_MAX = REMOTE_GUEST_MAX;
typedef string remote_text<REMOTE_GUEST_MAX>;
typedef remote_text *remote_optional_text;
typedef opaque remote_key[16];
union remote_value switch (int type) {
 case VALUE_NUMBER:
     unsigned hyper n;
 case 7:
     remote_text s;
};
struct remote_guest { /* insert@1 */
    remote_text name;
    remote_key key;
};
struct remote_guest_list_args {
    int need; unsigned flags;
};
struct remote_guest_list_ret {
    remote_guest guests<REMOTE_ALIAS_MAX>;
    char model[8];
    remote_guest *first;
};
struct remote_guest_event_msg { remote_optional_text what; remote_value value; };
enum remote_procedure {
    /* Each function has annotations:
     * - @priority: low|high
     */
    /**
     * @generate:both
     * @priority: high
     * @acl: none
     */
    REMOTE_PROC_GUEST_LIST = 1,
    /**
     * @generate: none
     * @writestream: 1
     * @sparseflag: SOME_FLAG
     */
    REMOTE_PROC_GUEST_UPLOAD = 2,
    REMOTE_PROC_GUEST_EVENT = 3
};
`;
const external = { VALUE_NUMBER: 4 };

function program(text = definitionText): Program {
  return linkProgram('remote', parseDefinition(text, 'inn.x', external));
}

function protocol(text?: string): Protocol {
  return { libvirt: '1.0.0', programs: { remote: program(text) } };
}

describe('the parser of protocol definitions', () => {
  it('reads constants, typedefs, structs and unions', () => {
    const { number, version, consts, typedefs, structs, unions } = program();
    expect([number, version, consts.REMOTE_ALIAS_MAX]).toEqual([0x1234, 1, 12]);
    expect(typedefs).toEqual({
      remote_text: 'string<REMOTE_GUEST_MAX>',
      remote_optional_text: 'remote_text?',
      remote_key: 'opaque[16]',
    });
    expect(structs.remote_guest_list_args).toEqual([
      ['need', 'int'],
      ['flags', 'uint'],
    ]);
    expect(structs.remote_guest_list_ret).toEqual([
      ['guests', 'remote_guest<REMOTE_ALIAS_MAX>'],
      ['model', 'char[8]'],
      ['first', 'remote_guest?'],
    ]);
    expect(unions.remote_value).toEqual({
      discriminant: ['type', 'int'],
      arms: [
        [4, 'n', 'uhyper'],
        [7, 's', 'remote_text'],
      ],
    });
  });

  it('links procedures with their structs and reads each one’s own annotations', () => {
    expect(program().procedures).toEqual({
      GUEST_LIST: { number: 1, args: 'remote_guest_list_args', ret: 'remote_guest_list_ret', priority: true },
      GUEST_UPLOAD: { number: 2, stream: 'write', sparse: true },
      GUEST_EVENT: { number: 3, event: true, message: 'remote_guest_event_msg' },
    });
  });

  it.each([
    ['an unknown character', 'const A = 1;\n$', 'inn.x:2: unexpected character "$"'],
    ['an unknown keyword', 'program A { };', 'inn.x:1: a definition cannot begin with "program"'],
    ['an unknown constant', 'struct a { int b<C>; };', 'inn.x:1: constant "C" is not defined'],
    ['a name defined twice', 'const A = 1;\nconst A = 2;', 'inn.x:2: "A" is defined twice'],
    ['a default case', 'union u switch (int t) { default: void; };', 'only a case is supported'],
    ['a missing semicolon', 'const A = 1', 'inn.x:1: ";" was expected, not "the end"'],
    ['an end inside a struct', 'struct a { int b;', 'inn.x:1: the file ends inside a definition'],
    ['a string without a maximum', 'struct a { string b; };', 'inn.x:1: "b" is a string without a size'],
  ])('refuses %s, naming file and line', (_what, text, message) => {
    expect(() => parseDefinition(text, 'inn.x', external)).toThrow(message);
  });

  it('refuses a struct that belongs to no procedure', () => {
    const text = definitionText.replace('REMOTE_PROC_GUEST_LIST', 'REMOTE_PROC_GUEST_ENUMERATE');
    expect(() => program(text)).toThrow('Struct "remote_guest_list_args" belongs to no procedure');
  });

  it('refuses a type that is not defined when codecs are written', () => {
    const text = definitionText.replace('remote_guest *first', 'remote_room *first');
    expect(() => generateCodecs(protocol(text))).toThrow('Type "remote_room" is not defined');
  });
});

describe('protocol.json', () => {
  it('reads back as it was written', () => {
    expect(parseProtocol(formatProtocol(protocol()))).toEqual(protocol());
  });
});

describe('a newer libvirt', () => {
  it('may add, raise a maximum and change a priority', () => {
    const newer = definitionText
      .replace('REMOTE_GUEST_MAX = 12', 'REMOTE_GUEST_MAX = 24')
      .replace('@priority: high', '@priority: low')
      .replace('REMOTE_PROC_GUEST_EVENT = 3', 'REMOTE_PROC_GUEST_EVENT = 3, REMOTE_PROC_GUEST_PING = 4')
      .replace('struct remote_guest {', 'struct remote_room { int number; };\nstruct remote_guest {');
    const { added, compatible, breaking } = compareProtocols(protocol(), protocol(newer));
    expect(added).toEqual(['remote structs remote_room', 'remote procedures GUEST_PING']);
    expect(compatible.map((change) => change.split(':')[0])).toEqual([
      'remote consts REMOTE_GUEST_MAX',
      'remote consts REMOTE_ALIAS_MAX',
      'remote procedures GUEST_LIST',
    ]);
    expect(breaking).toEqual([]);
  });

  it.each([
    ['a field', 'remote_key key;', 'remote_key key; int floor;', 'remote structs remote_guest: '],
    [
      'a maximum downwards',
      'REMOTE_GUEST_MAX = 12',
      'REMOTE_GUEST_MAX = 8',
      'remote consts REMOTE_GUEST_MAX: 12 became 8',
    ],
    ['a number', 'GUEST_UPLOAD = 2', 'GUEST_UPLOAD = 9', 'remote procedures GUEST_UPLOAD: '],
    ['a union', 'case 7', 'case 8', 'remote unions remote_value: '],
    ['a typedef', 'remote_key[16]', 'remote_key[20]', 'remote typedefs remote_key: '],
    [
      'a name',
      'REMOTE_PROC_GUEST_UPLOAD',
      'REMOTE_PROC_GUEST_SEND',
      'remote procedures GUEST_UPLOAD is gone',
    ],
  ])('is refused if it changes %s', (_what, from, to, message) => {
    const { breaking } = compareProtocols(protocol(), protocol(definitionText.replace(from, to)));
    expect(
      breaking.some((change) => change.startsWith(message)),
      breaking.join('\n'),
    ).toBe(true);
  });
});
