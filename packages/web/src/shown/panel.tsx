import { Card, Group, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';

interface Props {
  readonly title: string;
  /** Buttons beside the title. */
  readonly tools?: ReactNode;
  /** Without a margin inside, for tables. */
  readonly flush?: boolean;
  readonly children: ReactNode;
}

/** A part of a page with its own heading. */
export function Panel({ title, tools, flush = false, children }: Props) {
  const id = useId();
  return (
    <Card component="section" withBorder padding="md" aria-labelledby={id}>
      <Group justify="space-between" mb={flush ? 'xs' : 'sm'} mih={30}>
        <Title order={2} size="h5" id={id}>
          {title}
        </Title>
        {tools !== undefined && <Group gap="xs">{tools}</Group>}
      </Group>
      {flush ? <Card.Section>{children}</Card.Section> : children}
    </Card>
  );
}
