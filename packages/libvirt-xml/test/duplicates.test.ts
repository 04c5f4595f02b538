import { describe, expect, it } from 'vitest';
import { parseDomain, parseStoragePool, serializeDomain, serializeStoragePool } from '../src/index.js';

describe('an element that is there twice and read once', () => {
  it('is gone when its property is deleted', () => {
    const domain = parseDomain(
      `<domain type='kvm'><devices><serial type='tcp'><source mode='connect' host='a'/><source mode='bind' host='b'/></serial></devices></domain>`,
    );
    const serial = domain.devices?.serial?.[0];
    delete (serial as { source?: object }).source;
    const again = parseDomain(serializeDomain(domain)).devices?.serial?.[0];
    expect(structuredClone(again)).toEqual({ type: 'tcp' });
  });

  it('is gone when a scalar is deleted', () => {
    const pool = parseStoragePool(
      `<pool type='logical'><source><name>a</name><name>b</name></source></pool>`,
    );
    if (pool.source !== undefined) delete (pool.source as { name?: string }).name;
    expect(structuredClone(parseStoragePool(serializeStoragePool(pool)).source)).toEqual({});
  });
});
