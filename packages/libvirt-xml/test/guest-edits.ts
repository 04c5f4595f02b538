import { expect } from 'vitest';
import { type Domain, parseDomain, serializeDomain } from '../src/index.js';
import { guestXml } from './guest-document.js';

/** The document after an edit. */
export function edited(xml: string, edit: (domain: Domain) => void): string {
  const domain = parseDomain(xml);
  edit(domain);
  return serializeDomain(domain);
}

/** Expects that the edit changed one text of the document into another and nothing else. */
export function expectChange(from: string, to: string, edit: (domain: Domain) => void): void {
  expect(guestXml.split(from)).toHaveLength(2);
  expect(edited(guestXml, edit)).toBe(guestXml.replace(from, () => to));
}
