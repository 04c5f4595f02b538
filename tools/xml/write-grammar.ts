import { type CompiledGrammar } from './compile-grammar.js';

/** The module with the validation grammar. */
export function writeGrammar({ roots, nodes }: CompiledGrammar): string {
  const lines = nodes.map((node) => JSON.stringify(node));
  const text = `{"roots":${JSON.stringify(roots)},"nodes":[\n${lines.join(',\n')}\n]}`;
  return `import { type GrammarData } from '../validation/grammar-form.js';

// JSON in a string: see the tables
const grammar = \`${text.replaceAll(/[\\`$]/g, '\\$&')}\`;

/** What documents of all kinds may hold, made anew by each call. */
export function grammarData(): GrammarData {
  return JSON.parse(grammar) as GrammarData;
}
`;
}
