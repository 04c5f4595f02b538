import { type KindModel, type Model } from './model.js';
import { type ScalarType } from './scalar-type.js';
import {
  type Case,
  type ChildShape,
  type ElementType,
  type FieldSet,
  isEmpty,
  type ScalarField,
} from './shape.js';
import { key } from './write-table.js';

/** The names that a module takes from another. */
type Imports = Map<string, Set<string>>;

const scalarsModule = '../../schema/scalars.js';
const foreignModule = '../../schema/foreign.js';

/** The module with the types of a kind. */
export function writeTypes(model: Model, { kind, own }: KindModel): string {
  const writer = new TypeWriter(model, kind.name);
  const text = own.map((type) => writer.type(type)).join('');
  return `${writer.imports()}${text}`;
}

class TypeWriter {
  readonly #model: Model;
  readonly #kind: string;
  readonly #imports: Imports = new Map();

  constructor(model: Model, kind: string) {
    this.#model = model;
    this.#kind = kind;
  }

  imports(): string {
    const lines = [...this.#imports]
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([module, names]) => {
        const list = [...names].sort().map((name) => `type ${name}`);
        return `import { ${list.join(', ')} } from '${module}';\n`;
      });
    return lines.length === 0 ? '' : `${lines.join('')}\n`;
  }

  type(type: ElementType): string {
    const name = this.#model.names.types.get(type) ?? '';
    const { common, cases, on, foreign, isReadable } = type.shape;
    const said = `/** What \`${this.#model.names.paths.get(type) ?? ''}\` holds`;
    if (foreign)
      return `${said}: elements of others. */\nexport type ${name} = ${this.#take(foreignModule, 'ForeignElement')}[];\n\n`;
    if (on === undefined) return `${said}. */\nexport interface ${name} {\n${this.#fields(common)}}\n\n`;
    const base = `${name}Base`;
    const variants = cases.map(({ values, fields }, index) => {
      const known = values.filter((value) => value !== undefined);
      const literals = known.map((value) => `'${value}'`).join(' | ');
      const optional = known.length < values.length ? '?' : '';
      const of = known.length === 0 ? `without ${on}` : `of ${on} ${known.join(', ')}`;
      const rest: FieldSet = {
        attributes: new Map(
          [...fields.attributes].filter(([each]) => each !== on && !common.attributes.has(each)),
        ),
        children: new Map([...fields.children].filter(([each]) => !common.children.has(each))),
        text: common.text === undefined ? fields.text : undefined,
      };
      const own = this.#model.names.cases.get(type)?.[index] ?? '';
      const text = `${said}, ${of}. */\nexport interface ${own} extends ${base} {\n  ${key(on)}${optional}: ${literals === '' ? 'undefined' : literals};\n${this.#fields(rest)}${isReadable ? without(cases, fields, on) : ''}}\n\n`;
      return { own, text };
    });
    return (
      `${said} whatever its ${on}. */\nexport interface ${base} {\n${this.#fields(common)}}\n\n` +
      variants.map(({ text }) => text).join('') +
      `${said}, by ${on}. */\nexport type ${name} = ${variants.map(({ own }) => own).join(' | ')};\n\n`
    );
  }

  #fields({ attributes, children, text }: FieldSet): string {
    const lines: string[] = [];
    if (text !== undefined) lines.push(this.#scalarField('value', text));
    for (const [name, field] of attributes) lines.push(this.#scalarField(name, field));
    for (const child of children.values()) lines.push(this.#child(child));
    return lines.join('');
  }

  #scalarField(name: string, { scalar, required }: ScalarField): string {
    return `  ${key(name)}${required ? '' : '?'}: ${this.#scalar(scalar)};\n`;
  }

  #child({ property, type, scalar, repeats, required }: ChildShape): string {
    let held = scalar === undefined ? '' : this.#scalar(scalar);
    if (type !== undefined)
      held = isEmpty(type.shape) ? this.#take(scalarsModule, 'Empty') : this.#name(type);
    const text = repeats ? `${held.includes(' ') ? `(${held})` : held}[]` : held;
    return `  ${key(property)}${required ? '' : '?'}: ${text};\n`;
  }

  #name(type: ElementType): string {
    const name = this.#model.names.types.get(type) ?? '';
    const home = this.#model.homes.get(type) ?? '';
    return home === this.#kind ? name : this.#take(`./${home}.js`, name);
  }

  #scalar({ kind, literals }: ScalarType): string {
    if (kind === 'long') return this.#take(scalarsModule, 'Long');
    if (kind !== 'string') return 'number';
    if (literals === undefined) return 'string';
    const sorted = [...literals].sort().join(' ');
    if (sorted === 'no yes') return this.#take(scalarsModule, 'YesNo');
    if (sorted === 'off on') return this.#take(scalarsModule, 'OnOff');
    return literals.map((value) => `'${value}'`).join(' | ');
  }

  #take(module: string, name: string): string {
    const names = this.#imports.get(module) ?? new Set();
    this.#imports.set(module, names.add(name));
    return name;
  }
}

/** What other cases have and this one does not. */
function without(cases: readonly Case[], own: FieldSet, on: string): string {
  const names = new Set(
    cases.flatMap(({ fields }) => [...fields.attributes.keys(), ...fields.children.keys()]),
  );
  return [...names]
    .filter((name) => name !== on && !own.attributes.has(name) && !own.children.has(name))
    .map((name) => `  ${key(name)}?: never;\n`)
    .join('');
}
