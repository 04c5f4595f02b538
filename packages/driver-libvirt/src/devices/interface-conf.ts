import { invalidConf, type ConfSpec, type LegacyConf, type OnDiagnostic } from './legacy.js';

/** The bridge of a conf that names none. */
export const DEFAULT_BRIDGE = 'engine';

/** Interfaces of a legacy conf, whose addresses, models and bridges are lists with commas. */
export function legacyInterfaces(conf: LegacyConf, _arch: string, onDiagnostic: OnDiagnostic): ConfSpec[] {
  const macs = split(conf.macAddr);
  const models = split(conf.nicModel);
  if (conf.bridge === undefined) {
    if (macs.length === 0 && models.length === 0) {
      const message = `The conf names no interface: without "bridge", ${DEFAULT_BRIDGE} would make it invalid`;
      onDiagnostic({ code: 'no-interface', key: 'bridge', message });
      return [];
    }
    const message = `The conf names no bridge: it is ${DEFAULT_BRIDGE}`;
    onDiagnostic({ code: 'default-bridge', key: 'bridge', message });
  }
  const bridges = split(conf.bridge ?? DEFAULT_BRIDGE);
  const isBad =
    models.length < macs.length ||
    models.length < bridges.length ||
    (models.length > 0 && macs.length === 0 && bridges.length === 0);
  if (isBad) {
    throw invalidConf(
      'nicModel',
      `has ${models.length} models for ${macs.length} addresses and ${bridges.length} bridges: bad nic specification`,
    );
  }
  const [lastMac, lastBridge] = [macs.at(-1), bridges.at(-1)];
  if (models.length === 0 || lastMac === undefined || lastBridge === undefined) {
    onDiagnostic({ code: 'no-interface', key: 'nicModel', message: 'The conf names no interface' });
    return [];
  }
  if (macs.length < models.length) {
    const message = `${models.length - macs.length + 1} interfaces have the address ${lastMac}`;
    onDiagnostic({ code: 'mac-repeated', key: 'macAddr', message });
  }
  if (bridges.length < models.length) {
    const message = `${models.length - bridges.length + 1} interfaces are on bridge ${lastBridge}`;
    onDiagnostic({ code: 'bridge-repeated', key: 'bridge', message });
  }
  return models.map((model, index) => ({
    type: 'interface',
    device: 'bridge',
    macAddr: macs[index] ?? lastMac,
    nicModel: model === 'pv' ? 'virtio' : model,
    network: bridges[index] ?? lastBridge,
  }));
}

function split(list: string | undefined): string[] {
  return list === undefined || list === '' ? [] : list.split(',');
}
