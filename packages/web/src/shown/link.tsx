import { Anchor, Button, type AnchorProps, type ButtonProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link as Route } from 'wouter';

interface To {
  readonly to: string;
  readonly children: ReactNode;
}

/** A link to another page. */
export function Link({ to, children, ...props }: To & AnchorProps) {
  return (
    <Anchor component={Route} href={to} inherit {...props}>
      {children}
    </Anchor>
  );
}

/** The same, as a button. */
export function LinkButton({ to, children, ...props }: To & ButtonProps) {
  return (
    <Button component={Route} href={to} {...props}>
      {children}
    </Button>
  );
}
