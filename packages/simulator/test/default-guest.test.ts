import { parseDomain, serializeDomain } from '@hostelry/libvirt-xml';
import { expect, test } from 'vitest';
import { DefaultGuest } from '../src/hypervisor/default-host.js';
import { domainText } from '../src/hypervisor/domain-live-xml.js';
import { completeDomain } from '../src/hypervisor/domain-xml.js';
import { DEFAULT_HARDWARE } from '../src/hypervisor/hardware.js';

test('the facts and the text of the default guest are what its text says when it is read and completed', () => {
  const guest = new DefaultGuest();
  expect({ ...guest }).toEqual(completeDomain(guest.text, { arch: DEFAULT_HARDWARE.arch }));
});

test('the text of a running guest to which nothing but the id is added is what would be written anew', () => {
  const guest = new DefaultGuest();
  const live = domainText(guest, { id: 7, plain: true, secure: false });
  const domain = parseDomain(guest.text);
  domain.id = 7;
  expect(live).toBe(serializeDomain(structuredClone(domain)));
  expect(live).not.toBe(guest.text);
});
