import { TextInput, type TextInputProps } from '@mantine/core';
import { useId } from 'react';

interface Props extends TextInputProps {
  /** What may be meant; anything else can be typed as well. */
  readonly known: readonly string[];
}

/** A text field that offers what is known. */
export function Suggested({ known, ...props }: Props) {
  const id = useId();
  return (
    <>
      <TextInput {...props} list={id} autoComplete="off" />
      <datalist id={id}>
        {known.map((value) => (
          <option key={value} value={value} />
        ))}
      </datalist>
    </>
  );
}
