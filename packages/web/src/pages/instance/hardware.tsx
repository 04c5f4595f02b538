import { Stack } from '@mantine/core';
import type { InstanceResource } from '@hostelry/server/api';
import { Devices } from './devices.js';
import { Disks } from './disks.js';
import { Interfaces } from './interfaces.js';

interface Props {
  readonly instance: InstanceResource;
  readonly facets: ReadonlySet<string>;
}

/** Disks, interfaces and devices; what a host cannot change is only shown. */
export function Hardware({ instance, facets }: Props) {
  return (
    <Stack>
      <Disks instance={instance} canChange={facets.has('volumes')} />
      <Interfaces instance={instance} canChange={facets.has('interfaces')} />
      {facets.has('devices') && <Devices instance={instance} />}
    </Stack>
  );
}
