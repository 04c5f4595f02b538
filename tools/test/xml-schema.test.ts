import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { type Overlay } from '../xml/overlay-form.js';
import { generateModules } from '../xml/generate.js';
import { loadModel, type Model } from '../xml/model.js';

const overlay: Overlay = {
  prefixes: { '': '', 'urn:x': 'x' },
  kinds: {},
  texts: {},
  required: [],
  optional: [],
  many: [],
  once: [],
  order: {},
  discriminators: ['type'],
  notDiscriminators: [],
  readable: [],
  repeats: [],
  names: {},
};

/** The model of a schema whose root is `<a>`; `changes` are to the overlay. */
function modelOf(content: string, changes: Partial<Overlay> = {}): Model {
  const folder = mkdtempSync(join(tmpdir(), 'hostelry-schema-'));
  try {
    const grammar = `<grammar xmlns="http://relaxng.org/ns/structure/1.0">${content}</grammar>`;
    writeFileSync(join(folder, 'a.rng'), grammar);
    return loadModel(folder, [{ name: 'a', schema: 'a.rng', root: 'a' }], { ...overlay, ...changes });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What the root's table row and type say, on one line each. */
function written(content: string, changes: Partial<Overlay> = {}): { row: unknown; types: string } {
  const files = generateModules(modelOf(`<start><element name="a">${content}</element></start>`, changes));
  const json = /^"A": (.*)$/m.exec(files.get('tables/a.ts') ?? '')?.[1] ?? 'null';
  const types = (files.get('types/a.ts') ?? '').replace(/^(?:\/\/|\/\*\*|import).*$/gm, '');
  return { row: JSON.parse(json) as unknown, types: types.replace(/\s+/g, ' ').trim() };
}

const text = (name: string): string => `<element name="${name}"><text/></element>`;

describe('a schema', () => {
  it('gives a group what each part has, and a choice what all alternatives have', () => {
    const { types } = written(`<choice><group>${text('b')}${text('c')}</group>${text('c')}</choice>`);
    expect(types).toBe('export interface A { b?: string; c: string; }');
  });

  it('gives arrays for what repeats or is there twice', () => {
    const { types } = written(`<zeroOrMore>${text('b')}</zeroOrMore>${text('c')}${text('c')}`);
    expect(types).toBe('export interface A { b?: string[]; c?: string[]; }');
  });

  it('gives variants by a constant attribute, and hoists what all have', () => {
    const variant = (value: string, own: string): string =>
      `<group><attribute name="type"><value>${value}</value></attribute>${text(own)}${text('both')}</group>`;
    const { row, types } = written(`<choice>${variant('p', 'b')}${variant('q', 'c')}</choice>`);
    expect(row).toEqual({
      attributes: { type: 'string' },
      children: { b: null, c: null, both: 'string' },
      on: 'type',
      variants: { p: { children: { b: 'string' } }, q: { children: { c: 'string' } } },
    });
    expect(types).toBe(
      'export interface ABase { both: string; } ' +
        "export interface PA extends ABase { type: 'p'; b: string; } " +
        "export interface QA extends ABase { type: 'q'; c: string; } export type A = PA | QA;",
    );
  });

  it('joins the absence of the attribute to the variant with the same fields', () => {
    const { row, types } = written(
      `<choice><group><optional><attribute name="type"><value>p</value></attribute></optional>${text('b')}</group>` +
        `<group><attribute name="type"><value>q</value></attribute>${text('c')}</group></choice>`,
    );
    expect(row).toMatchObject({ absent: 'p' });
    expect(types).toContain("type?: 'p'; b: string;");
  });

  it('gives children the order of all alternatives, whichever has one of them first', () => {
    const { row } = written(`<choice>${text('c')}${text('b')}</choice><optional>${text('c')}</optional>`);
    expect(Object.keys((row as { children: object }).children)).toEqual(['b', 'c']);
  });

  it('leaves children that are there in both orders, or in none, as they come first', () => {
    const twice = written(`${text('c')}${text('b')}${text('c')}`);
    expect(Object.keys((twice.row as { children: object }).children)).toEqual(['c', 'b']);
    const either = written(`<choice>${text('c')}<group>${text('b')}${text('c')}</group></choice>`);
    expect(Object.keys((either.row as { children: object }).children)).toEqual(['b', 'c']);
    const any = written(`<interleave>${text('c')}${text('b')}</interleave>`);
    expect(Object.keys((any.row as { children: object }).children)).toEqual(['c', 'b']);
  });

  it('keeps a child apart from an attribute of its name', () => {
    const { row } = written(`<attribute name="b"/>${text('b')}`);
    expect(row).toEqual({
      attributes: { b: 'string' },
      children: { bElement: { element: 'b', type: 'string' } },
    });
  });

  it('keys an element of another namespace by its URI', () => {
    const { row } = written('<element name="b" ns="urn:x"><text/></element>');
    expect(row).toEqual({ children: { 'x:b': { element: 'b', namespace: 'urn:x', type: 'string' } } });
  });

  it('leaves out what is not allowed, and joins what is combined by choice', () => {
    const model = modelOf(
      '<start><element name="a"><ref name="b"/></element></start>' +
        `<define name="b"><notAllowed/></define><define name="b" combine="choice">${text('c')}</define>`,
    );
    expect([...(model.kinds[0]?.root.shape.common.children.keys() ?? [])]).toEqual(['c']);
  });

  it('takes integers for numbers, and the overlay for the rest', () => {
    const data = '<data type="unsignedInt"/>';
    const { types } = written(
      `<attribute name="b">${data}</attribute><attribute name="c"><choice>${data}<value>auto</value></choice></attribute>` +
        '<attribute name="d"><text/></attribute>',
      { texts: { 'a@d': 'long' } },
    );
    expect(types).toContain('b: number; c: string; d: Long;');
  });

  it('is refused for what the generator does not know', () => {
    expect(() => written('<list><text/></list>')).toThrow('Cannot read <list> at a.rng#');
    expect(() => written('<ref name="nothing"/>')).toThrow('Cannot find the definition "nothing"');
    expect(() => written('<text/>', { names: { Gone: 'There' } })).toThrow('Gone (renamed, but not there)');
    expect(() => written('<element name="b" ns="urn:y"><empty/></element>')).toThrow('has no prefix');
  });
});
