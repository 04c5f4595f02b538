import { choiceOf, empty, groupOf, interleaveOf, notAllowed, type Pattern } from './pattern.js';

/** What is left of a pattern when an attribute has a value, and when it is absent. */
export interface Restriction {
  readonly present: Pattern;
  readonly absent: Pattern;
}

/** Whether a scalar pattern takes a text; undecided for data, which takes all. */
function takes(content: Pattern, value: string): boolean {
  switch (content.kind) {
    case 'value':
      return content.value === value;
    case 'choice':
      return content.items.some((item) => takes(item, value));
    case 'named':
      return takes(content.item, value);
    case 'empty':
      return value === '';
    default:
      return true;
  }
}

/** Splits an element's content by an attribute's value: what may stand beside it, and what may stand without it. */
export function restrict(pattern: Pattern, attribute: string, value: string): Restriction {
  switch (pattern.kind) {
    case 'attribute':
      if (pattern.name !== attribute) return { present: notAllowed, absent: pattern };
      return { present: takes(pattern.content, value) ? pattern : notAllowed, absent: notAllowed };
    case 'choice': {
      const parts = pattern.items.map((item) => restrict(item, attribute, value));
      return {
        present: choiceOf(parts.map(({ present }) => present)),
        absent: choiceOf(parts.map(({ absent }) => absent)),
      };
    }
    case 'group': {
      const parts = pattern.items.map((item) => restrict(item, attribute, value));
      const all = pattern.interleaved === true ? interleaveOf : groupOf;
      const present = parts.map((part, index) =>
        part.present.kind === 'notAllowed'
          ? notAllowed
          : all(parts.map(({ absent }, other) => (other === index ? part.present : absent))),
      );
      return { present: choiceOf(present), absent: all(parts.map(({ absent }) => absent)) };
    }
    case 'repeat': {
      const { present, absent } = restrict(pattern.item, attribute, value);
      const again: Pattern = absent.kind === 'notAllowed' ? empty : { kind: 'repeat', item: absent, min: 0 };
      const none =
        absent.kind === 'notAllowed' && pattern.min === 1 ? notAllowed : { ...pattern, item: absent };
      return {
        present: groupOf([present, again]),
        absent: absent.kind === 'notAllowed' && pattern.min === 0 ? empty : none,
      };
    }
    case 'named': {
      const { present, absent } = restrict(pattern.item, attribute, value);
      const named = (item: Pattern): Pattern =>
        item.kind === 'notAllowed' || item.kind === 'empty' ? item : { ...pattern, item };
      return { present: named(present), absent: named(absent) };
    }
    default:
      return { present: notAllowed, absent: pattern };
  }
}
