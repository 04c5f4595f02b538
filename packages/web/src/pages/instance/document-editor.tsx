import { type Ref, useId, useImperativeHandle, useRef } from 'react';
import { linesOf, offsetOf } from './document-lines.js';

/** What can be asked of an editor. */
export interface DocumentPlace {
  /** Puts the cursor to a line and a column, both counted from 1. */
  readonly goTo: (line: number, column: number) => void;
}

interface Props {
  readonly label: string;
  readonly text: string;
  /** Absent where it can only be read. */
  readonly change?: ((text: string) => void) | undefined;
  readonly error: string | undefined;
  readonly place: Ref<DocumentPlace>;
}

/** A text with the numbers of its lines. */
export function DocumentEditor({ label, text, change, error, place }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  const numbers = useRef<HTMLPreElement>(null);
  const errorId = useId();
  useImperativeHandle(place, () => ({
    goTo(line, column) {
      const field = area.current;
      if (field === null) return;
      const offset = offsetOf(field.value, line, column);
      field.focus();
      field.setSelectionRange(offset, offset);
      const lineHeight = field.scrollHeight / linesOf(field.value);
      field.scrollTop = Math.max(0, (line - 4) * lineHeight);
    },
  }));
  const follow = (): void => {
    if (numbers.current !== null && area.current !== null) {
      numbers.current.scrollTop = area.current.scrollTop;
    }
  };
  return (
    <div>
      <div className="document">
        <pre ref={numbers} aria-hidden>
          {Array.from({ length: linesOf(text) }, (_each, index) => index + 1).join('\n')}
        </pre>
        <textarea
          ref={area}
          aria-label={label}
          aria-invalid={error !== undefined}
          {...(error === undefined ? {} : { 'aria-describedby': errorId })}
          spellCheck={false}
          autoCapitalize="off"
          wrap="off"
          value={text}
          readOnly={change === undefined}
          onChange={(event) => change?.(event.currentTarget.value)}
          onScroll={follow}
        />
      </div>
      {error !== undefined && (
        <p id={errorId} className="wrong" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
