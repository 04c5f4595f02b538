import { describe, expect, it } from 'vitest';

import { nameEnums } from '../protocol/name-constants.js';
import { readApiVersion, readEnums } from '../protocol/read-enums.js';
import { writeConstants } from '../protocol/write-constants.js';

function value(type: string, name: string, number: number | string): string {
  return `<enum name='${name}' file='f' value='${number}' type='${type}' version='1.0.0' info='a &gt; b\nc'/>`;
}

function named(...elements: string[]): Record<string, Record<string, number>> {
  const enums = nameEnums(readEnums([elements.join('\n')]));
  return Object.fromEntries(enums.map(({ name, entries }) => [name, Object.fromEntries(entries)]));
}

describe('the names of constants', () => {
  it('drop the prefix that all values share and the sentinel, sorted by value', () => {
    expect(
      named(
        value('virRoomState', 'VIR_ROOM_STATE_LAST', 2),
        value('virRoomState', 'VIR_ROOM_TAKEN', 1),
        value('virRoomState', 'VIR_ROOM_FREE', 0),
        value('virRoomState', 'VIR_ROOM_NR', 'VIR_ROOM_STATE_LAST'),
      ),
    ).toEqual({ RoomState: { FREE: 0, TAKEN: 1 } });
  });

  it('keep a value that only ends like a sentinel', () => {
    expect(
      named(value('virPlace', 'VIR_PLACE_ADD_LAST', 1), value('virPlace', 'VIR_PLACE_ADD_FIRST', 2)),
    ).toEqual({
      Place: { LAST: 1, FIRST: 2 },
    });
  });

  it('of a single value drop what its type says', () => {
    expect(
      named(
        value('virNWFilterDefineFlags', 'VIR_NWFILTER_DEFINE_VALIDATE', 1),
        value('virTypedParameterFlags', 'VIR_TYPED_PARAM_STRING_OKAY', 4),
      ),
    ).toEqual({ NWFilterDefineFlags: { VALIDATE: 1 }, TypedParameterFlags: { STRING_OKAY: 4 } });
  });

  it('keep enough of the prefix to be identifiers', () => {
    expect(named(value('virBed', 'VIR_BED_SIZE_2X', 0), value('virBed', 'VIR_BED_SIZE_BIG', 1))).toEqual({
      Bed: { SIZE_2X: 0, BIG: 1 },
    });
  });

  it('shorten the type of flags and resolve values that name others', () => {
    expect(
      named(
        value('virRoomOpenFlagsValues', 'VIR_ROOM_OPEN_NOW', 'VIR_ROOM_CLOSE_NOW'),
        value('virRoomOpenFlagsValues', 'VIR_ROOM_OPEN_LATER', -2),
        value('virRoomClose', 'VIR_ROOM_CLOSE_NOW', 5),
      ),
    ).toEqual({ RoomClose: { NOW: 5 }, RoomOpenFlags: { LATER: -2, NOW: 5 } });
  });

  it('refuse what would be ambiguous or cannot be resolved', () => {
    expect(() => named(value('virAFlags', 'VIR_A_B', 1), value('virAFlagsValues', 'VIR_A_C', 2))).toThrow(
      'Enums "virAFlags" and "virAFlagsValues" would both be "AFlags"',
    );
    expect(() => named(value('virA', 'VIR_A_B', 'VIR_NOWHERE'))).toThrow(
      'Cannot resolve the value of "VIR_NOWHERE"',
    );
  });
});

describe('the constants file', () => {
  it('has an object and a union for each enum, and the error names by number', () => {
    const enums = nameEnums(
      readEnums([
        [
          value('virErrorNumber', 'VIR_ERR_OK', 0),
          value('virErrorNumber', 'VIR_WAR_NO_ROOM', 2),
          value('virErrorDomain', 'VIR_FROM_NONE', 0),
          value('virErrorDomain', 'VIR_FROM_INN', 1),
        ].join('\n'),
      ]),
    );
    const files = writeConstants(enums, '1.2.3');
    expect(files.get('constants.ts')).toContain(
      'export const ErrorNumber = {\n  OK: 0,\n  WAR_NO_ROOM: 2,\n} as const;',
    );
    expect(files.get('constants.ts')).toContain(
      'export type ErrorDomain = (typeof ErrorDomain)[keyof typeof ErrorDomain];',
    );
    expect(files.get('error-names.ts')).toContain("[\n  'OK',\n  undefined,\n  'WAR_NO_ROOM',\n]");
  });

  it('knows the version of the API description', () => {
    expect(readApiVersion(`<macro name='LIBVIR_VERSION_NUMBER' file='f' raw='11003002'>`)).toBe('11.3.2');
    expect(readApiVersion('<api/>')).toBeUndefined();
  });
});
