import { grammarData } from '../generated/grammar.js';
import { namespaceOf } from '../namespaces.js';
import { type XmlDocument } from '../node.js';
import { ElementCheck } from './element-check.js';
import { type Finding, findingsOf } from './finding.js';
import { Grammar } from './grammar.js';
import { type Particle } from './pattern.js';

/** Finds what is wrong with documents; the grammar is made at the first. */
export class Validator {
  #grammar: Grammar | undefined;

  /** What is wrong with a document, in its order; empty for a valid one. */
  validate({ root, text }: XmlDocument): Finding[] {
    const grammar = (this.#grammar ??= new Grammar(grammarData()));
    grammar.tidy();
    const pattern = grammar.root(root.name);
    if (pattern === undefined || namespaceOf(root) !== undefined) {
      const expected = "the root of one of libvirt's documents, as <domain>";
      const message = `<${root.name}> is no document of libvirt's`;
      return findingsOf([{ severity: 'error', code: 'wrong-root', element: root, expected, message }], text);
    }
    const particles: readonly Particle[] = grammar.derivatives.next(pattern);
    const { faults } = new ElementCheck(grammar).best(
      root,
      particles.filter((each) => each.kind === 'element' && each.name === root.name),
    );
    return findingsOf(faults, text);
  }
}

/** One for all: what it works out for a document serves the next. */
export const validator = new Validator();
