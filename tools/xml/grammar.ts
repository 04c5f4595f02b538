import {
  choiceOf,
  type ElementPattern,
  empty,
  groupOf,
  interleaveOf,
  notAllowed,
  type Pattern,
} from './pattern.js';
import { type SchemaFiles, type SchemaNode } from './schema-node.js';

/** A definition's parts, each with the namespace that its place inherits. */
type Parts = { readonly node: SchemaNode; readonly namespace: string }[];

/**
 * One grammar: the definitions of a schema and of those it includes. Covers what libvirt's schemas use; throws for the
 * rest of RELAX NG, so that a newer schema cannot be read wrongly.
 */
export class Grammar {
  readonly #files: SchemaFiles;
  readonly #name: string;
  readonly #defines = new Map<string, Parts>();
  readonly #elements = new Map<string, ElementPattern>();
  readonly #nested = new Map<string, Grammar>();
  readonly #included = new Set<string>();

  private constructor(files: SchemaFiles, name: string) {
    this.#files = files;
    this.#name = name;
  }

  /** The grammar of a schema file. */
  static load(files: SchemaFiles, file: string): Grammar {
    const grammar = new Grammar(files, file);
    grammar.#add(files.root(file), '');
    return grammar;
  }

  /** What documents of the grammar are. */
  start(): Pattern {
    return this.#define('start');
  }

  #add(grammar: SchemaNode, inherited: string): void {
    const namespace = grammar.attributes['ns'] ?? inherited;
    for (const child of grammar.children) {
      switch (child.name) {
        case 'include':
          this.#include(child);
          break;
        case 'start':
          this.#addDefine('start', child, namespace);
          break;
        case 'define':
          this.#addDefine(child.attributes['name'] ?? '', child, namespace);
          break;
        default:
          throw new Error(`Cannot read <${child.name}> in the grammar of ${child.id}`);
      }
    }
  }

  #include(node: SchemaNode): void {
    const file = node.attributes['href'] ?? '';
    if (node.children.length > 0) throw new Error(`Cannot read the overrides of ${node.id}`);
    // Two schemas that are both included may include a third; its definitions count once
    if (this.#included.has(file)) return;
    this.#included.add(file);
    this.#add(this.#files.root(file), '');
  }

  #addDefine(name: string, node: SchemaNode, namespace: string): void {
    const combine = node.attributes['combine'];
    if (combine !== undefined && combine !== 'choice')
      throw new Error(`Cannot combine ${node.id} by ${combine}`);
    const parts = this.#defines.get(name) ?? [];
    this.#defines.set(name, [...parts, { node, namespace }]);
  }

  #define(name: string): Pattern {
    const parts = this.#defines.get(name);
    if (parts === undefined) throw new Error(`Cannot find the definition "${name}" in ${this.#name}`);
    return choiceOf(
      parts.map(({ node, namespace }) =>
        groupOf(
          node.children.map((child) =>
            this.#pattern(
              child,
              namespace,
              node.children.length === 1 && name !== 'start' ? name : undefined,
            ),
          ),
        ),
      ),
    );
  }

  #pattern(node: SchemaNode, inherited: string, define?: string): Pattern {
    const namespace = node.attributes['ns'] ?? inherited;
    const items = (): Pattern[] => node.children.map((child) => this.#pattern(child, namespace));
    switch (node.name) {
      case 'empty':
        return empty;
      case 'notAllowed':
        return notAllowed;
      case 'text':
        return { kind: 'text' };
      case 'value':
        return { kind: 'value', value: node.text.trim() };
      case 'data':
        return data(node);
      case 'ref': {
        const name = node.attributes['name'] ?? '';
        const item = this.#define(name);
        if (item.kind === 'notAllowed' || item.kind === 'empty') return item;
        const place = this.#defines.get(name)?.[0]?.node.id ?? '';
        return { kind: 'named', name, node: place, id: `${this.#name}|${place}`, item };
      }
      case 'group':
        return groupOf(items());
      case 'interleave':
        return interleaveOf(items());
      case 'choice':
        return choiceOf(items());
      case 'optional':
        return choiceOf([groupOf(items()), empty]);
      case 'zeroOrMore':
      case 'oneOrMore': {
        const item = groupOf(items());
        const min = node.name === 'oneOrMore' ? 1 : 0;
        if (item.kind === 'notAllowed') return min === 0 ? empty : item;
        return { kind: 'repeat', item, min };
      }
      case 'attribute':
        return attribute(node, items);
      case 'element':
        return this.#element(node, namespace, define);
      case 'grammar':
        return this.#nestedGrammar(node).start();
      default:
        throw new Error(`Cannot read <${node.name}> at ${node.id}`);
    }
  }

  #element(node: SchemaNode, namespace: string, define: string | undefined): Pattern {
    const name = node.attributes['name'];
    if (name === undefined) {
      if (node.children[0]?.name === 'anyName') return { kind: 'anyElement' };
      throw new Error(`Cannot read the name of ${node.id}`);
    }
    const id = `${this.#name}|${node.id}`;
    let element = this.#elements.get(id);
    if (element === undefined) {
      let content: Pattern | undefined;
      const make = (): Pattern => groupOf(node.children.map((child) => this.#pattern(child, namespace)));
      element = { node: node.id, id, name, namespace, define, content: () => (content ??= make()) };
      this.#elements.set(id, element);
    }
    return { kind: 'element', element };
  }

  #nestedGrammar(node: SchemaNode): Grammar {
    let nested = this.#nested.get(node.id);
    if (nested === undefined) {
      nested = new Grammar(this.#files, `${this.#name}|${node.id}`);
      nested.#add(node, '');
      this.#nested.set(node.id, nested);
    }
    return nested;
  }
}

function data(node: SchemaNode): Pattern {
  const patterns: string[] = [];
  const limits: Record<string, string> = {};
  let except: readonly string[] = [];
  for (const child of node.children) {
    const name = child.attributes['name'] ?? '';
    if (child.name === 'except') except = valuesIn(child);
    else if (child.name !== 'param') throw new Error(`Cannot read <${child.name}> at ${child.id}`);
    else if (name === 'pattern') patterns.push(child.text.trim());
    else limits[name] = child.text.trim();
  }
  return { kind: 'data', type: node.attributes['type'] ?? '', patterns, limits, except };
}

function valuesIn(node: SchemaNode): string[] {
  if (node.name === 'value') return [node.text.trim()];
  if (node.name !== 'except' && node.name !== 'choice')
    throw new Error(`Cannot read <${node.name}> at ${node.id}`);
  return node.children.flatMap(valuesIn);
}

function attribute(node: SchemaNode, items: () => Pattern[]): Pattern {
  const name = node.attributes['name'];
  if (name === undefined) {
    // An attribute of any name belongs to what is kept as text
    if (node.children[0]?.name === 'anyName') return empty;
    throw new Error(`Cannot read the name of ${node.id}`);
  }
  const content = node.children.length === 0 ? ({ kind: 'text' } as const) : groupOf(items());
  return content.kind === 'notAllowed' ? content : { kind: 'attribute', name, content };
}
