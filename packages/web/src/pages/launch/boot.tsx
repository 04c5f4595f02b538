import { Group, SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import { Suggested } from '../../forms/suggested.js';
import { importedNames } from '../../instances/imported-names.js';
import { useImages } from '../../live/use-host.js';
import { Panel } from '../../shown/panel.js';
import type { FieldOf } from './field-of.js';
import type { LaunchForm } from './launch-spec.js';
import { useHostOf } from './use-host-of.js';

interface BootProps {
  readonly of: FieldOf;
  /** Empty: the scheduler chooses. */
  readonly host: string;
  readonly boot: LaunchForm['boot'];
  readonly choose: (boot: LaunchForm['boot']) => void;
}

/** What it boots from; images that the host keeps are offered. */
export function Boot({ of, host, boot, choose }: BootProps) {
  const { data: images = [] } = useImages(useHostOf(host));
  return (
    <Panel title="Boots from">
      <Stack gap="sm">
        <SegmentedControl
          aria-label="Boots from"
          value={boot}
          onChange={(chosen) => choose(chosen)}
          data={[
            { value: 'image', label: 'An image' },
            { value: 'kernel', label: 'A kernel' },
            { value: 'nothing', label: 'Nothing yet' },
          ]}
        />
        {boot === 'image' && (
          <>
            <Suggested
              label="Image"
              description="A file on the server's machine, a URL, or image:NAME of the host's. Many instances share it."
              known={importedNames(images)}
              placeholder="https://…/debian-12-genericcloud-amd64.qcow2"
              {...of('image')}
            />
            <Group grow align="flex-start">
              <TextInput
                label="Disk, GiB"
                placeholder="as the image"
                inputMode="numeric"
                {...of('diskGiB')}
              />
              <TextInput label="SHA-256 of the image" placeholder="not checked" {...of('sha256')} />
            </Group>
          </>
        )}
        {boot === 'kernel' && (
          <>
            <TextInput
              label="Kernel"
              description="A file on the server's machine, or a URL."
              {...of('kernel')}
            />
            <TextInput label="Initial RAM disk" {...of('initrd')} />
            <TextInput label="Command line" {...of('commandLine')} />
          </>
        )}
        {boot === 'nothing' && (
          <Text size="sm" c="dimmed">
            It is made without a root disk; volumes can be attached to it.
          </Text>
        )}
      </Stack>
    </Panel>
  );
}
