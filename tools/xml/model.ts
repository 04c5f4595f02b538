import { type DecidedScalar, TypeBuilder } from './build-types.js';
import { fieldsOf } from './fields.js';
import { Grammar } from './grammar.js';
import { mergeTypes, reachable, relink } from './merge-types.js';
import { type Names, nameTypes } from './name-types.js';
import { type Kind, type Overlay } from './overlay-form.js';
import { SchemaFiles } from './schema-node.js';
import { type ElementType, isEmpty } from './shape.js';

/** A kind of document with its types. */
export interface KindModel {
  readonly kind: Kind;
  readonly root: ElementType;
  /** The types that no earlier kind holds, nearest to the root first. */
  readonly own: readonly ElementType[];
  /** The earlier kinds that hold the others. */
  readonly uses: readonly string[];
}

/** All that is written: kinds, the names of their types, and the kind that each type lives with. */
export interface Model {
  readonly kinds: readonly KindModel[];
  readonly names: Names;
  readonly homes: ReadonlyMap<ElementType, string>;
  /** What was decided of each text of each kind; of a text in several variants, once for each. */
  readonly scalars: readonly DecidedScalar[];
}

/** Reads the schemas of a folder. Throws for what it cannot read or name. */
export function loadModel(folder: string, kinds: readonly Kind[], overlay: Overlay): Model {
  const files = new SchemaFiles(folder);
  const found = kinds.map((kind) => {
    const start = fieldsOf(Grammar.load(files, kind.schema).start());
    const root = start.children.get(kind.root);
    if (root === undefined) throw new Error(`Cannot find <${kind.root}> in ${kind.schema}`);
    const builder = new TypeBuilder(overlay, kind);
    return { kind, root: builder.root(root.elements), scalars: builder.scalars };
  });
  const all = reachable(found.map(({ root }) => root));
  const kept = mergeTypes(all);
  relink(all, kept);
  const homes = new Map<ElementType, string>();
  const models = found.map(({ kind, root: first }) => {
    const root = kept.get(first) ?? first;
    const types = reachable([root]).filter(({ shape }) => !isEmpty(shape));
    const own = types.filter((type) => !homes.has(type));
    const uses = new Set(types.flatMap((type) => homes.get(type) ?? []));
    for (const type of own) homes.set(type, kind.name);
    return { kind, root, own, uses: [...uses] };
  });
  const names = nameTypes(
    models.map(({ kind, root }) => [kind.root, root]),
    overlay.names,
  );
  return { kinds: models, names, homes, scalars: found.flatMap(({ scalars }) => scalars) };
}
