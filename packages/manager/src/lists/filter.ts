import { fieldNamed, rejectParameter, valueIn, type Field, type Scalar } from './fields.js';

/** Tells whether a row is wanted. */
export type Filter = (row: object) => boolean;

const OPERATORS = ['eq', 'ne', 'lt', 'le', 'gt', 'ge', 'contains'] as const;
type Operator = (typeof OPERATORS)[number];

interface Token {
  readonly kind: 'word' | 'quoted' | 'open' | 'close' | 'end';
  readonly text: string;
  /** Where it begins, from 1. */
  readonly at: number;
}

/**
 * Reads a filter such as `state eq running and (host ne h1 or not name contains "test")`.
 * `and` binds more than `or`, `not` most; words of the language are written in lower case. Values with blanks or parentheses stand in quotes,
 * in which `\` takes the next character as it is. A row without the field is unequal to every value and fits no other comparison.
 * Throws `invalid` that tells the position.
 */
export function parseFilter(text: string, fields: ReadonlyMap<string, Field>): Filter {
  return new Parser(text, fields).parse();
}

/** Deeper than anybody writes, and shallow enough for the stack. */
const DEEPEST = 50;

class Parser {
  readonly #text: string;
  readonly #fields: ReadonlyMap<string, Field>;
  readonly #tokens: readonly Token[];
  #next = 0;
  #depth = 0;

  constructor(text: string, fields: ReadonlyMap<string, Field>) {
    this.#text = text;
    this.#fields = fields;
    this.#tokens = this.#split();
  }

  parse(): Filter {
    const filter = this.#or();
    const rest = this.#take();
    if (rest.kind !== 'end') this.#reject(rest, `expected "and", "or" or the end`);
    return filter;
  }

  #or(): Filter {
    const terms = [this.#and()];
    while (this.#takeWord('or')) terms.push(this.#and());
    return terms.length === 1 ? (terms[0] as Filter) : (row) => terms.some((term) => term(row));
  }

  #and(): Filter {
    const terms = [this.#not()];
    while (this.#takeWord('and')) terms.push(this.#not());
    return terms.length === 1 ? (terms[0] as Filter) : (row) => terms.every((term) => term(row));
  }

  #not(): Filter {
    this.#depth += 1;
    try {
      if (this.#depth > DEEPEST) this.#reject(this.#peek(), `is nested more than ${DEEPEST} deep`);
      if (this.#takeWord('not')) {
        const term = this.#not();
        return (row) => !term(row);
      }
      if (this.#peek().kind !== 'open') return this.#comparison();
      this.#take();
      const filter = this.#or();
      const close = this.#take();
      if (close.kind !== 'close') this.#reject(close, 'expected ")"');
      return filter;
    } finally {
      this.#depth -= 1;
    }
  }

  #comparison(): Filter {
    const name = this.#take();
    if (name.kind !== 'word') this.#reject(name, 'expected a field');
    const field = fieldNamed(this.#fields, name.text);
    if (field === undefined) {
      return this.#reject(name, `is no field; there are ${[...this.#fields.keys()].join(', ')}`);
    }
    const word = this.#take();
    const operator = OPERATORS.find((each) => word.kind === 'word' && each === word.text);
    if (operator === undefined) return this.#reject(word, `expected one of ${OPERATORS.join(', ')}`);
    if (operator === 'contains' && field.type !== 'text') {
      this.#reject(word, `${field.name} is no text, and contains nothing`);
    }
    const value = this.#value(field, operator);
    return (row) => fits(valueIn(row, field.name), operator, value);
  }

  #value(field: Field, operator: Operator): Scalar {
    const token = this.#take();
    if (token.kind !== 'word' && token.kind !== 'quoted') this.#reject(token, 'expected a value');
    const { text } = token;
    let value: Scalar = text;
    if (field.type === 'number') {
      value = Number(text);
      if (text.trim() === '' || !Number.isFinite(value)) this.#reject(token, `${field.name} is a number`);
    } else if (field.type === 'boolean') {
      if (text !== 'true' && text !== 'false') this.#reject(token, `${field.name} is true or false`);
      value = text === 'true';
    }
    const { values } = field;
    if (values !== undefined && (operator === 'eq' || operator === 'ne') && !values.includes(value)) {
      this.#reject(token, `${field.name} is one of ${values.join(', ')}`);
    }
    return value;
  }

  #split(): readonly Token[] {
    const text = this.#text;
    const pattern = /\s*(?:(\()|(\))|"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([^\s()"']+))/sy;
    const tokens: Token[] = [];
    const end = text.trimEnd().length;
    while (pattern.lastIndex < end) {
      const from = pattern.lastIndex;
      const at = from + (/^\s*/.exec(text.slice(from))?.[0].length ?? 0) + 1;
      const found = pattern.exec(text);
      if (found === null) {
        return this.#reject({ kind: 'word', text: text.slice(at - 1), at }, 'the quote has no end');
      }
      const [, open, close, double, single, word] = found;
      const quoted = double ?? single;
      if (open !== undefined) tokens.push({ kind: 'open', text: '(', at });
      else if (close !== undefined) tokens.push({ kind: 'close', text: ')', at });
      else if (quoted !== undefined)
        tokens.push({ kind: 'quoted', text: quoted.replace(/\\(.)/gs, '$1'), at });
      else tokens.push({ kind: 'word', text: word ?? '', at });
    }
    return [...tokens, { kind: 'end', text: '', at: end + 1 }];
  }

  #peek(): Token {
    return this.#tokens[this.#next] as Token;
  }

  /** The next token; the end is never passed. */
  #take(): Token {
    const token = this.#peek();
    if (token.kind !== 'end') this.#next += 1;
    return token;
  }

  #takeWord(word: string): boolean {
    const { kind, text } = this.#peek();
    if (kind !== 'word' || text !== word) return false;
    this.#take();
    return true;
  }

  #reject(token: Token, text: string): never {
    const where = token.kind === 'end' ? 'at its end' : `at position ${token.at}, "${token.text}"`;
    return rejectParameter('filter', this.#text, `${where}: ${text}`);
  }
}

function fits(found: Scalar | undefined, operator: Operator, value: Scalar): boolean {
  if (found === undefined) return operator === 'ne';
  switch (operator) {
    case 'eq':
      return found === value;
    case 'ne':
      return found !== value;
    case 'lt':
      return found < value;
    case 'le':
      return found <= value;
    case 'gt':
      return found > value;
    case 'ge':
      return found >= value;
    case 'contains':
      return String(found).includes(String(value));
  }
}
