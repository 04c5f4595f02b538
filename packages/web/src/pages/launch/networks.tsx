import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useNetworks } from '../../live/use-host.js';
import { Panel } from '../../shown/panel.js';
import type { FieldOf } from './field-of.js';
import { listed, toggleListed } from './launch-spec.js';
import { useHostOf } from './use-host-of.js';

interface Props {
  readonly of: FieldOf;
  /** Empty: the scheduler chooses. */
  readonly host: string;
  /** The names that were typed. */
  readonly text: string;
  readonly set: (text: string) => void;
}

/** What its interfaces are connected to; the networks of the host are offered. */
export function Networks({ of, host, text, set }: Props) {
  const { data: networks = [] } = useNetworks(useHostOf(host));
  const chosen = listed(text);
  return (
    <Panel title="Networks">
      <Stack gap="sm">
        <TextInput
          label="Networks of the host"
          description="Their names, with commas between them; one interface for each."
          placeholder="default"
          {...of('networks')}
        />
        {networks.length > 0 && (
          <Group gap={6} role="group" aria-label="Networks that the host has">
            {networks.map(({ name }) => (
              <Button
                key={name}
                size="compact-xs"
                variant={chosen.includes(name) ? 'filled' : 'default'}
                aria-pressed={chosen.includes(name)}
                onClick={() => set(toggleListed(text, name))}
              >
                {name}
              </Button>
            ))}
          </Group>
        )}
        <TextInput label="Bridges of the host" {...of('bridges')} />
      </Stack>
    </Panel>
  );
}
