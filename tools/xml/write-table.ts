import { type KindModel, type Model } from './model.js';
import { pascal } from './name-types.js';
import { type Case, type ChildShape, type ElementType, type FieldSet, isEmpty, type Shape } from './shape.js';

/** Plain data as it is written. */
type Data = string | true | null | readonly Data[] | { readonly [key: string]: Data };

/** The name of the function that gives a kind's table. */
export function tableName(kind: string): string {
  const name = pascal(kind);
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}Table`;
}

/** The module with the table of a kind. */
export function writeTable(model: Model, { kind, root, own, uses }: KindModel): string {
  const imports = uses.map((use) => `import { ${tableName(use)} } from './${use}.js';\n`).join('');
  const rows = Object.fromEntries(own.map((type) => [rowName(model, type), row(model, type.shape)]));
  const first: Record<string, Data> = uses.length === 0 ? { Empty: {} } : {};
  const lines = Object.entries({ ...first, ...rows }).map(
    ([name, each]) => `${JSON.stringify(name)}: ${JSON.stringify(each)}`,
  );
  const others = uses.map((use) => `...${tableName(use)}().rows, `).join('');
  const parsed = 'JSON.parse(rows) as TypeRows';
  return `${imports}import { type Table, type TypeRows } from '../../schema/table.js';

// JSON in a string: V8 reads it several times as fast as the same literals, and not before it is used
const rows = \`{
${lines.join(',\n')}
}\`;

/** The table of \`<${kind.root}>\` documents, made anew by each call. */
export function ${tableName(kind.name)}(): Table {
  return {
    roots: { ${key(kind.root)}: '${rowName(model, root)}' },
    rows: ${others === '' ? parsed : `{ ${others}...(${parsed}) }`},
  };
}
`;
}

function rowName({ names }: Model, type: ElementType): string {
  return isEmpty(type.shape) ? 'Empty' : (names.types.get(type) ?? '');
}

function row(model: Model, shape: Shape): Data {
  if (shape.foreign) return { foreign: true };
  const { common, on, cases, order } = shape;
  if (on === undefined) return fields(model, common, order);
  const absent = cases.find(({ values }) => values.includes(undefined));
  const variants: Record<string, Data> = {};
  for (const each of cases) {
    for (const value of each.values) {
      if (value !== undefined || each.values.length === 1)
        variants[value ?? ''] = variant(model, each, shape);
    }
  }
  const attributes = new Map([[on, discriminator], ...common.attributes]);
  return {
    ...fields(model, { ...common, attributes }, order),
    on,
    ...(absent === undefined ? {} : { absent: absent.values.find((value) => value !== undefined) ?? '' }),
    variants,
  };
}

const discriminator = { scalar: { kind: 'string', literals: undefined }, required: true } as const;

/** What a case has besides the common fields. */
function variant(model: Model, { fields: all }: Case, { common, on, order }: Shape): Data {
  const rest: FieldSet = {
    attributes: new Map([...all.attributes].filter(([name]) => name !== on && !common.attributes.has(name))),
    children: new Map([...all.children].filter(([name]) => !common.children.has(name))),
    text: common.text === undefined ? all.text : undefined,
  };
  return fields(
    model,
    rest,
    order.filter((name) => rest.children.has(name)),
  );
}

/** Fields in `order`; a child that others have there holds its place as null. */
function fields(
  model: Model,
  { attributes, children, text }: FieldSet,
  order: readonly string[],
): Record<string, Data> {
  const result: Record<string, Data> = {};
  if (attributes.size > 0) {
    result['attributes'] = Object.fromEntries(
      [...attributes].map(([name, { scalar }]) => [name, scalar.kind]),
    );
  }
  if (order.length > 0) {
    result['children'] = Object.fromEntries(
      order.map((name) => {
        const field = children.get(name);
        return [name, field === undefined ? null : child(model, field)];
      }),
    );
  }
  if (text !== undefined) {
    result['text'] = text.scalar.kind;
    if (!text.required) result['textOptional'] = true;
  }
  return result;
}

function child(model: Model, field: ChildShape): Data {
  const { property, element, namespace, type, scalar, repeats } = field;
  const held = type === undefined ? (scalar?.kind ?? '') : rowName(model, type);
  const occurrence: Data = repeats ? [held] : held;
  if (property === element && namespace === '') return occurrence;
  return { element, ...(namespace === '' ? {} : { namespace }), type: occurrence };
}

/** A property name, quoted where it must be. */
export function key(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : `'${name}'`;
}
