import { Group, Stack, Title } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';

interface Props {
  readonly title: string;
  /** Beside the title. */
  readonly beside?: ReactNode;
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}

/** A page: its title, also of the window, and what is on it. The title has the focus when the page is come to. */
export function Page({ title, beside, tools, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Hostelry`;
  }, [title]);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <Stack gap="md">
      <Group justify="space-between" align="center" gap="sm">
        <Group gap="md" align="center">
          <Title order={1} size="h2" ref={heading} tabIndex={-1} className="break">
            {title}
          </Title>
          {beside}
        </Group>
        {tools !== undefined && <Group gap="xs">{tools}</Group>}
      </Group>
      {children}
    </Stack>
  );
}
