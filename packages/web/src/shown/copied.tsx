import { Button, Code, Group } from '@mantine/core';
import { useState } from 'react';

/** A command to be copied. */
export function Copied({ label, text }: { readonly label: string; readonly text: string }) {
  const [isCopied, setCopied] = useState(false);
  const copy = (): void => {
    // Without permission the text can still be selected.
    void navigator.clipboard?.writeText(text).then(
      () => setCopied(true),
      () => undefined,
    );
  };
  return (
    <div>
      <Group justify="space-between" mb={4}>
        <span className="quiet">{label}</span>
        <Button size="compact-xs" variant="subtle" onClick={copy}>
          {isCopied ? 'Copied' : 'Copy'}
        </Button>
      </Group>
      <Code block className="command" tabIndex={0} aria-label={label}>
        {text}
      </Code>
    </div>
  );
}
