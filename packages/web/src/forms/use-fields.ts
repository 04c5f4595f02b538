import { type ChangeEvent, useState } from 'react';

type Change = ChangeEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>;

/** What a text field needs to be one of a form's values. */
export interface Field {
  readonly name: string;
  readonly value: string;
  readonly onChange: (event: Change) => void;
}

export interface Fields<Values extends Readonly<Record<string, string>>> {
  readonly values: Values;
  readonly field: (name: keyof Values & string) => Field;
  readonly set: (change: Partial<Values>) => void;
}

/** The values of a form, as text. */
export function useFields<Values extends Readonly<Record<string, string>>>(initial: Values): Fields<Values> {
  const [values, setValues] = useState(initial);
  const set = (change: Partial<Values>): void => setValues((last) => ({ ...last, ...change }));
  return {
    values,
    set,
    field: (name) => ({
      name,
      value: values[name] ?? '',
      onChange: (event) => set({ [name]: event.currentTarget.value } as unknown as Partial<Values>),
    }),
  };
}

/** A whole number that was typed; undefined where nothing was. What is none goes on as NaN, for the server to name. */
export function typedNumber(text: string): number | undefined {
  return text.trim() === '' ? undefined : Number(text);
}
