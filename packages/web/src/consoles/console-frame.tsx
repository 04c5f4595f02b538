import { Alert, Button, Group, Text } from '@mantine/core';
import { type ReactNode, useRef } from 'react';
import type { Console } from './use-console.js';

interface Props {
  readonly console: Console;
  /** Buttons that make sense while it is open. */
  readonly tools: ReactNode;
  readonly children: ReactNode;
}

/** What is around a console: its state, what can be done about it, and its buttons. */
export function ConsoleFrame({ console: { phase, connect }, tools, children }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const fill = (): void => {
    // A browser that refuses says so in its own way.
    if (document.fullscreenElement === null) void frame.current?.requestFullscreen().catch(() => undefined);
    else void document.exitFullscreen();
  };
  return (
    <div ref={frame} className="console" data-phase={phase.name}>
      <Group justify="space-between" mb="xs" mih={36}>
        <Text size="sm" c="dimmed" role="status">
          {phase.name === 'connecting' ? 'Connecting …' : phase.name === 'open' ? 'Connected' : ''}
        </Text>
        <Group gap="xs">
          {phase.name === 'open' && tools}
          <Button size="xs" variant="default" onClick={() => connect()}>
            Reconnect
          </Button>
          <Button size="xs" variant="default" onClick={fill}>
            Full screen
          </Button>
        </Group>
      </Group>
      {phase.name === 'taken' && (
        <Alert color="yellow" variant="light" role="alert" mb="xs">
          <Group justify="space-between">
            Another client has this console.
            <Button size="xs" onClick={() => connect(true)}>
              Take it over
            </Button>
          </Group>
        </Alert>
      )}
      {phase.name === 'ended' && (
        <Alert color="gray" variant="light" role="alert" mb="xs">
          {phase.reason}
        </Alert>
      )}
      {children}
    </div>
  );
}
