import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import * as devices from '../../src/devices/index.js';

it('tells of a legacy conf once a process, whatever is read of it', async () => {
  const told: string[] = [];
  const onWarning = (warning: Error & { readonly code?: string }): void => {
    told.push(`${warning.name} ${warning.code ?? ''}`);
  };
  process.on('warning', onWarning);
  try {
    devices.sound.specListFromLegacyConf({}, 'x86_64');
    devices.sound.specListFromLegacyConf({}, 'x86_64');
    devices.disk.specListFromLegacyConf({}, 'x86_64');
    devices.devSpecMapFromConf({}, 'x86_64');
    await setImmediate();
  } finally {
    process.off('warning', onWarning);
  }
  expect(told).toEqual(['DeprecationWarning HOSTELRY_LEGACY_CONF']);
});
