import { describe, expect, it } from 'vitest';
import { parseStorageVol, serializeStorageVol, type StorageVol } from '../src/index.js';

describe('a volume beyond the numbers of JSON', () => {
  it('is safe in JSON and structuredClone, bigints too', () => {
    const xml =
      "<volume>\n  <name>v</name>\n  <capacity unit='bytes'>18446744073709551615</capacity>\n</volume>\n";
    const volume = parseStorageVol(xml);
    const json = JSON.stringify(volume);
    expect(JSON.parse(json)).toEqual({
      name: 'v',
      capacity: { value: '18446744073709551615', unit: 'bytes' },
    });
    expect(serializeStorageVol(JSON.parse(json) as StorageVol)).toBe(xml);
    expect(serializeStorageVol(structuredClone(volume))).toBe(xml);
    expect(structuredClone(volume).capacity?.value).toBe(18446744073709551615n);
    expect(Object.keys(volume.capacity ?? {})).toEqual(['unit', 'value']);
    const wrong = JSON.parse(json.replace('18446744073709551615', 'many')) as StorageVol;
    expect(() => serializeStorageVol(wrong)).toThrow('Cannot write "capacity.value": "many" is not');
  });
});
