import { type Alignment, alignByIdentity, alignByValue, type Place, placesOf } from './align.js';
import {
  childFieldOf,
  type CompiledChild,
  type CompiledFields,
  type CompiledRow,
} from './compiled-fields.js';
import { type Root } from './compiled-table.js';
import { decodeOwnText, fieldsOfElement, isKnown } from './decoder.js';
import { Edits } from './edits.js';
import { InPlace, isForeignUnchanged, stepsBetween } from './in-place.js';
import { type Anchor, Insertions } from './insertions.js';
import { deletionStart, spaceStart } from './layout.js';
import { localName, namespaceOf } from './namespaces.js';
import { findAttribute, textOf, type XmlAttribute, type XmlDocument, type XmlText } from './node.js';
import { rename } from './rename.js';
import { type Copies, Renderer } from './renderer.js';
import { decodeScalar, escapeAttribute, escapeText, sameScalar } from './scalar.js';
import { type ScalarKind } from './schema/table.js';
import { type Fields, fieldsBehind, Source, sourceOf } from './source.js';
import { missingDeclarations, nameEndOf, standaloneText } from './standalone.js';
import { contentOf, isElement, NEXT, nextOf } from './tape.js';
import { type Element, type Tree } from './tree.js';
import { WritePath } from './write-path.js';

/** The update of an object and what is inside it. `top` is the element where the writer's path is. */
interface Update {
  readonly tree: Tree;
  readonly top: number;
  readonly inPlace: InPlace;
  readonly edits: Edits;
}

/** The element that an object is to become. */
type Wanted = Pick<CompiledChild, 'name' | 'namespace'> & { readonly row: CompiledRow };

/** What becomes of one field's elements: the sources, the items, and which item stays on which source. */
interface Plan {
  readonly field: CompiledChild;
  readonly sources: readonly Element[];
  readonly items: readonly [step: string, item: unknown][];
  readonly alignment: Alignment;
}

/** Writes objects: what came from a document and did not change keeps its bytes, the rest is rendered. One that has failed is not used again. */
export class Writer implements Copies {
  #pathMade: WritePath | undefined;
  #rendererMade: Renderer | undefined;

  // Made when more changed than scalars

  get #path(): WritePath {
    return (this.#pathMade ??= new WritePath());
  }

  get #renderer(): Renderer {
    return (this.#rendererMade ??= new Renderer(this.#path, this));
  }

  /** The whole document for a root object. */
  document(root: Root, value: Fields): string {
    const source = sourceOf(value);
    if (
      source !== undefined &&
      source.record === source.tree.rootRecord &&
      source.tree.nameOf(source.record) === root.name
    ) {
      const { text } = source.tree;
      const edits = new Edits();
      this.#update(root.row, value, source, edits);
      return edits.apply(text, 0, text.length);
    }
    if (source === undefined) return this.#renderer.root(root, value);
    const { name, row } = root;
    // What is of another kind is no document of this one, even if its element has the name
    this.#renderer.fieldsOf(row, value);
    const copy = this.#taken({ name, namespace: undefined, row }, value, source);
    return copy === undefined ? this.#renderer.root(root, value) : `${copy}\n`;
  }

  /** The text of an object that is put elsewhere than where it was read, with all that its source holds. */
  copy(field: CompiledChild, value: object): string | undefined {
    const source = sourceOf(value);
    if (source === undefined || field.row === undefined) return undefined;
    return this.#taken(
      { name: field.name, namespace: field.namespace, row: field.row },
      value as Fields,
      source,
    );
  }

  /** An element's text, updated, to stand elsewhere; undefined where an element of another sort is wanted. */
  #taken({ name, namespace, row }: Wanted, value: Fields, source: Source): string | undefined {
    const { tree, element } = source;
    const edits = new Edits();
    if (namespaceOf(element) !== namespace) return undefined;
    if (localName(element.name) !== name && !rename(source, name, row, edits)) return undefined;
    const missing = missingDeclarations(element);
    if (missing !== '') edits.insert(nameEndOf(element), missing);
    this.#update(row, value, source, edits);
    return edits.apply(tree.text, element.start, element.end);
  }

  #update(row: CompiledRow, value: Fields, source: Source, edits: Edits): void {
    const { tree, record, fields } = source;
    if (
      fieldsOfElement(row, tree, record) !== fields ||
      !this.#updateInside(value, record, fields, {
        top: record,
        inPlace: new InPlace(tree, edits),
        tree,
        edits,
      })
    )
      this.#rewrite(row, value, source, edits);
  }

  /**
   * Updates an object that changed at most in scalars, and what is inside it; false, and nothing is done, for one that
   * changed otherwise.
   */
  #updateInside(value: Fields, record: number, fields: CompiledFields, update: Update): boolean {
    const { tree, inPlace, top, edits } = update;
    if (!inPlace.update(value, record, fields)) return false;
    const { tape } = tree;
    const end = tape[record + NEXT] as number;
    for (let child = contentOf(tape, record); child < end; child = nextOf(tape, child)) {
      const now = tree.decoded(child);
      if (typeof now !== 'object') continue;
      const by = fieldsBehind(tree, child);
      const isDone =
        by === undefined
          ? isForeignUnchanged(tree, child)
          : this.#updateInside(now as Fields, child, by, update);
      if (isDone) continue;
      const row = childFieldOf(fields, tree.element(child), tree)?.row;
      if (row === undefined) continue;
      this.#path.within(
        () => stepsBetween(tree, top, child),
        () => {
          if (row.foreign) this.#updateForeign(now, tree.element(child), tree, edits);
          else this.#rewrite(row, now as Fields, new Source(tree, child), edits);
        },
      );
    }
    return true;
  }

  #rewrite(row: CompiledRow, value: Fields, source: Source, edits: Edits): void {
    const now = this.#renderer.fieldsOf(row, value, source.fields);
    const { element, fields: before } = source;
    const change = { element, before, now, row };
    this.#updateAttributes(value, change, source.tree, edits);
    if (before !== now) this.#updateOldAttributes(value, change, source.tree, edits);
    const content = new Insertions(source.tree, element, edits);
    this.#updateOwnText(value, change, content, edits);
    this.#updateChildren(value, change, content, edits);
    content.finish();
  }

  #updateAttributes(value: Fields, change: Change, document: XmlDocument, edits: Edits): void {
    const { element, before, now } = change;
    const { text } = document;
    let place = nameEndOf(element);
    for (const { name, kind } of now.attributes) {
      const attribute = element.attributes.length === 0 ? undefined : findAttribute(element, name);
      const current = value[name];
      if (attribute === undefined) {
        if (current === undefined) continue;
        const sibling = element.attributes[0];
        const quote = sibling === undefined ? "'" : text.charAt(sibling.valueStart - 1);
        edits.insert(place, this.#renderer.attribute(name, kind, current, quote));
        continue;
      }
      place = attribute.valueEnd + 1;
      const old = before.attributeByName.get(name);
      const decoded = old === undefined ? undefined : decodeScalar(old.kind, attribute.value);
      if (!sameScalar(decoded, current)) this.#putAttribute(text, attribute, kind, current, edits);
    }
  }

  /** What only the old variant has goes when its property does; otherwise it stays where it is, with the value that it has now. */
  #updateOldAttributes(value: Fields, change: Change, { text }: XmlDocument, edits: Edits): void {
    const { element, before, now, row } = change;
    for (const { name, kind } of before.attributes) {
      const current = value[name];
      if (now.attributeByName.has(name) || (now.keys.has(name) && current !== undefined)) continue;
      const attribute = findAttribute(element, name);
      const decoded = attribute === undefined ? undefined : decodeScalar(kind, attribute.value);
      if (sameScalar(decoded, current)) continue;
      if (attribute === undefined) this.#renderer.refuse(row, value, name);
      else this.#putAttribute(text, attribute, kind, current, edits);
    }
  }

  /** Gives an attribute of a text another value, or takes it out. */
  #putAttribute(text: string, attribute: XmlAttribute, kind: ScalarKind, value: unknown, edits: Edits): void {
    const { name, start, valueStart, valueEnd } = attribute;
    if (value === undefined) edits.replace(spaceStart(text, start), valueEnd + 1, '');
    else edits.replace(valueStart, valueEnd, escapeAttribute(this.#renderer.scalar(kind, name, value)));
  }

  #updateOwnText(value: Fields, change: Change, content: Insertions, edits: Edits): void {
    const { element, before, now } = change;
    const kind = now.text;
    if (kind === undefined || sameScalar(decodeOwnText(before, element.tree, element.record), value['value']))
      return;
    const text = value['value'] === undefined ? '' : this.#renderer.scalar(kind, 'value', value['value']);
    replaceText(element, escapeText(text), content, edits);
  }

  #updateChildren(value: Fields, change: Change, content: Insertions, edits: Edits): void {
    const plans = this.#plans(value, change, content.document);
    const kept = new Set<Element>();
    for (const { sources, alignment } of plans) {
      for (const index of alignment) {
        const element = sources[index];
        if (element !== undefined) kept.add(element);
      }
    }
    const placed = plans.filter(({ sources }) => sources.length > 0);
    let nextPlaced = 0;
    for (const plan of plans) {
      if (placed[nextPlaced] === plan) nextPlaced++;
      for (const element of plan.sources) {
        if (!kept.has(element)) edits.replace(deletionStart(content.document, element), element.end, '');
      }
      const around = neighbour(placed[nextPlaced - 1], placed[nextPlaced], kept);
      this.#writePlan(plan, around, content, edits);
    }
  }

  #writePlan(plan: Plan, around: Anchor, content: Insertions, edits: Edits): void {
    const { field, sources, items, alignment } = plan;
    const places = placesOf(sources.length, alignment);
    items.forEach(([step, item], position) => {
      this.#path.within(step, () => {
        const element = sources[alignment[position] ?? -1];
        if (element !== undefined) this.#keep(field, item, element, content.document, edits);
        else {
          const anchor = anchorAt(sources, places[position]) ?? around;
          content.add(anchor, (layout) => this.#renderer.child(field, item, layout));
        }
      });
    });
  }

  #keep(field: CompiledChild, item: unknown, element: Element, document: XmlDocument, edits: Edits): void {
    if (field.kind !== undefined) {
      if (sameScalar(decodeScalar(field.kind, textOf(element)), item)) return;
      const text = escapeText(this.#renderer.scalar(field.kind, '', item));
      const content = new Insertions(document, element, edits);
      replaceText(element, text, content, edits);
      content.finish();
      return;
    }
    if (field.row === undefined) return;
    if (field.row.foreign) {
      this.#updateForeign(item, element, document, edits);
      return;
    }
    const source = sourceOf(item);
    if (source !== undefined) this.#update(field.row, item as Fields, source, edits);
  }

  #updateForeign(value: unknown, element: Element, document: XmlDocument, edits: Edits): void {
    const texts = this.#renderer.foreignItems(value);
    const items = value as readonly unknown[];
    const sources = elementsIn(element);
    const alignment = alignByIdentity(
      sources,
      items.map((item) => sourceOf(item)?.element),
    );
    const kept = new Set(alignment);
    sources.forEach((child, index) => {
      if (!kept.has(index)) edits.replace(deletionStart(document, child), child.end, '');
    });
    const content = new Insertions(document, element, edits);
    const places = placesOf(sources.length, alignment);
    texts.forEach((xml, position) => {
      const child = sources[alignment[position] ?? -1];
      if (child === undefined) content.add(anchorAt(sources, places[position]), () => xml);
      else if (standaloneText(document.text, child) !== xml) edits.replace(child.start, child.end, xml);
    });
    content.finish();
  }

  #plans(value: Fields, change: Change, document: XmlDocument): Plan[] {
    const { before, now } = change;
    const found = this.#sources(value, change, document);
    const plans: Plan[] = [];
    for (const field of now.children) plans.push(this.#plan(field, value, found.get(field.key) ?? []));
    if (before !== now) {
      for (const field of before.children) {
        if (now.keys.has(field.key)) continue;
        const sources = found.get(field.key) ?? [];
        if (sources.length === 0 && value[field.key] !== undefined)
          this.#renderer.refuse(change.row, value, field.key);
        plans.push(this.#plan(field, value, sources));
      }
    }
    return plans;
  }

  /** The elements of the source that stand for each field. */
  #sources(value: Fields, { element, before }: Change, document: XmlDocument): Map<string, Element[]> {
    const found = new Map<string, Element[]>();
    const strange = new Map<string, Element[]>();
    for (const child of elementsIn(element)) {
      const field = childFieldOf(before, child, document);
      if (field === undefined) continue;
      if (!isKnown(field, child.tree, child.record)) {
        // Its text is of another kind, so it is unknown content, until the field gets a value: that takes its place
        if (!field.repeats && value[field.key] !== undefined) strange.set(field.key, [child]);
        continue;
      }
      const list = found.get(field.key);
      if (list === undefined) found.set(field.key, [child]);
      // What is read once and is there again goes too when its property does: it would be read in its place
      else if (field.repeats || value[field.key] === undefined) list.push(child);
    }
    return new Map([...strange, ...found]);
  }

  #plan(field: CompiledChild, value: Fields, sources: readonly Element[]): Plan {
    const items = this.#renderer.items(field, value[field.key]);
    let alignment: Alignment;
    if (field.kind !== undefined) {
      const kind = field.kind;
      alignment = alignByValue(sources, items, (left, [, right]) =>
        sameScalar(decodeScalar(kind, textOf(left)), right),
      );
    } else if (field.row?.foreign === true) {
      alignment = items.map((_, index) => (index < sources.length ? index : -1));
    } else {
      alignment = alignByIdentity(
        sources,
        items.map(([, item]) => sourceOf(item)?.element),
      );
    }
    return { field, sources, items, alignment };
  }
}

function elementsIn(element: Element): Element[] {
  const { tree, record } = element;
  const { tape } = tree;
  const end = tape[record + NEXT] as number;
  const found: Element[] = [];
  for (let at = contentOf(tape, record); at < end; at = nextOf(tape, at))
    if (isElement(tape, at)) found.push(tree.element(at));
  return found;
}

/** An element with the fields by which it was read and those that hold now. */
interface Change {
  readonly element: Element;
  readonly before: CompiledFields;
  readonly now: CompiledFields;
  readonly row: CompiledRow;
}

function anchorAt(sources: readonly Element[], place: Place): Anchor {
  if (place === undefined) return undefined;
  const element = sources['after' in place ? place.after : place.before];
  if (element === undefined) return undefined;
  return 'after' in place ? { after: element } : { before: element };
}

/** Where a field without elements of its own goes: after the one before it in the schema, else before the one after it. */
function neighbour(previous: Plan | undefined, next: Plan | undefined, kept: ReadonlySet<Element>): Anchor {
  const before = previous?.sources.at(-1);
  if (before !== undefined) return { after: before };
  const after = next?.sources.find((element) => kept.has(element));
  if (after !== undefined) return { before: after };
  const deleted = next?.sources.at(-1);
  return deleted === undefined ? undefined : { after: deleted };
}

/** Gives an element that holds text only another text; comments in it stay. */
function replaceText(element: Element, text: string, content: Insertions, edits: Edits): void {
  const texts = element.children.filter(
    (child): child is XmlText => child.kind === 'text' || child.kind === 'cdata',
  );
  const first = texts.find(({ value }) => value.trim() !== '') ?? texts[0];
  if (first === undefined) {
    content.addText(text);
    return;
  }
  edits.replace(first.start, first.end, text);
  for (const other of texts) {
    if (other !== first && (other.value.trim() !== '' || element.children.length === texts.length)) {
      edits.replace(other.start, other.end, '');
    }
  }
}
