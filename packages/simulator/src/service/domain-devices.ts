import { DomainBlockResizeFlags, DomainModificationImpact } from '@hostelry/libvirt';
import { type Domain } from '@hostelry/libvirt-xml';
import { changeDomain, impactOf } from '../hypervisor/domain-change.js';
import {
  attachDevice,
  detachDevice,
  deviceByAlias,
  type MediaChange,
  updateDevice,
} from '../hypervisor/device-change.js';
import { readDevice, type SentDevice } from '../hypervisor/device-kinds.js';
import { completeDevices } from '../hypervisor/domain-devices.js';
import { enliven } from '../hypervisor/domain-live-xml.js';
import { type SimulatedDomain } from '../hypervisor/domain.js';
import { checkFlags, failure } from '../hypervisor/errors.js';
import { type DomainEventBody } from '../hypervisor/events.js';
import { type ClientSession } from './client-session.js';
import { findDomain } from './domain-lookup.js';
import { type RemoteHandlers } from './remote-handlers.js';
import { type WireDomain } from './wire.js';

const { LIVE, CONFIG } = DomainModificationImpact;
const IMPACT = LIVE | CONFIG;
/** VIR_DOMAIN_DEVICE_MODIFY_FORCE: a locked tray is opened. */
const FORCE = 4;
const TRAY_OPEN = 0;
const TRAY_CLOSE = 1;

/** Devices that come and go, with the events of that. */
export function domainDeviceHandlers(session: ClientSession) {
  const emit = (domain: SimulatedDomain, body: DomainEventBody): void =>
    session.host.events.emit({ kind: 'domain-other', domain: domain.identity, body });

  /** Changes the definitions that flags mean; before a live change every device gets the alias that it keeps. */
  const change = (
    domain: SimulatedDomain,
    flags: number,
    edit: (document: Domain, live: boolean) => void,
  ): void => {
    changeDomain(domain, flags, (document, live) => {
      const devices = (document.devices ??= {});
      if (live) enliven(devices, domain.id);
      edit(document, live);
      completeDevices(devices, document.os.type.value);
      if (live) enliven(devices, domain.id);
    });
  };

  const attach = (dom: WireDomain, xml: string, flags: number): void => {
    checkFlags(flags, IMPACT, 'DOMAIN_ATTACH_DEVICE_FLAGS');
    const domain = findDomain(session, dom);
    const sent = readDevice(xml);
    if (impactOf(domain, flags).live) session.host.requireDevice(sent);
    let alias: string | undefined;
    change(domain, flags, (document, live) => {
      const device = attachDevice((document.devices ??= {}), sent);
      if (!live) return;
      completeDevices(document.devices, document.os.type.value);
      enliven(document.devices, domain.id);
      alias = device.alias?.name;
    });
    if (alias !== undefined) emit(domain, { name: 'device-added', alias });
  };

  const detach = (dom: WireDomain, flags: number, sentIn: (document: Domain) => SentDevice): void => {
    checkFlags(flags, IMPACT, 'DOMAIN_DETACH_DEVICE_FLAGS');
    const domain = findDomain(session, dom);
    const impact = impactOf(domain, flags);
    let gone: string | undefined;
    const edit = (document: Domain, live: boolean): void => {
      const device = detachDevice((document.devices ??= {}), sentIn(document));
      if (live) gone = device.alias?.name;
    };
    if (impact.live && domain.behaviour.unplug === 'ignore') {
      // The guest keeps it; what it would be started with changes all the same.
      if (impact.config) change(domain, CONFIG, edit);
      return;
    }
    change(domain, flags, edit);
    if (gone !== undefined) emit(domain, { name: 'device-removed', alias: gone });
  };

  const update = (dom: WireDomain, xml: string, flags: number): void => {
    checkFlags(flags, IMPACT | FORCE, 'DOMAIN_UPDATE_DEVICE_FLAGS');
    const domain = findDomain(session, dom);
    const sent = readDevice(xml);
    const impact = flags & IMPACT;
    if (impactOf(domain, impact).live) session.host.requireDevice(sent);
    let media: MediaChange | undefined;
    change(domain, impact, (document, live) => {
      const changed = updateDevice((document.devices ??= {}), sent);
      if (live) media = changed;
    });
    if (media === undefined) return;
    const { alias, newPath } = media;
    if (media.oldPath !== undefined) emit(domain, { name: 'tray-change', alias, reason: TRAY_OPEN });
    if (newPath !== undefined) emit(domain, { name: 'tray-change', alias, reason: TRAY_CLOSE });
  };

  return {
    DOMAIN_ATTACH_DEVICE: ({ dom, xml }) => attach(dom, xml, LIVE),
    DOMAIN_ATTACH_DEVICE_FLAGS: ({ dom, xml, flags }) => attach(dom, xml, flags),
    DOMAIN_DETACH_DEVICE: ({ dom, xml }) => detach(dom, LIVE, () => readDevice(xml)),
    DOMAIN_DETACH_DEVICE_FLAGS: ({ dom, xml, flags }) => detach(dom, flags, () => readDevice(xml)),
    DOMAIN_DETACH_DEVICE_ALIAS: ({ dom, alias, flags }) =>
      detach(dom, flags, (document) => deviceByAlias(document.devices ?? {}, alias)),
    DOMAIN_UPDATE_DEVICE_FLAGS: ({ dom, xml, flags }) => update(dom, xml, flags),
    DOMAIN_BLOCK_RESIZE: ({ dom, disk, size, flags }) => {
      checkFlags(
        flags,
        DomainBlockResizeFlags.BYTES | DomainBlockResizeFlags.CAPACITY,
        'DOMAIN_BLOCK_RESIZE',
      );
      const domain = findDomain(session, dom);
      if (!domain.isActive) throw failure('OPERATION_INVALID', 'domain is not running', 'DOMAIN');
      const found = domain.config.disks.find((one) => one.target === disk || one.path === disk);
      if (found === undefined)
        throw failure('INVALID_ARG', `disk '${disk}' was not found in the domain config`);
      const bytes = Number(size) * ((flags & DomainBlockResizeFlags.BYTES) === 0 ? 1024 : 1);
      const volume = session.host.storage.volumeOf(found);
      if (volume !== undefined && bytes > 0) volume.resize(bytes, bytes < volume.capacity ? 4 : 0);
    },
    DOMAIN_SET_BLOCK_THRESHOLD: ({ dom, dev, flags }) => {
      checkFlags(flags, 0, 'DOMAIN_SET_BLOCK_THRESHOLD');
      const domain = findDomain(session, dom);
      if (!domain.isActive) throw failure('OPERATION_INVALID', 'domain is not running', 'DOMAIN');
      if (!domain.config.disks.some(({ target }) => target === dev.replace(/\[.*$/, ''))) {
        throw failure('INVALID_ARG', `block device '${dev}' was not found in the domain config`);
      }
    },
  } satisfies RemoteHandlers;
}
