import { ComputeError, type CallOptions } from '@hostelry/compute';
import { type Guest } from '../guest/guest.js';
import { keptValue } from '../guest/kept-value.js';
import { KEPT_VIFS, vifRecords } from '../vifs/kept-vifs.js';
import { hasVolumeDrivers, type ActionContext } from './context.js';

/** Throws `unsupported` for an instance that has what plug-ins made for it on this host alone: an interface that was plugged, or a volume that was connected. */
export async function requireUnbound(
  context: ActionContext,
  guest: Guest,
  options: CallOptions,
): Promise<void> {
  const refuse = (what: string): never => {
    const message = `Instance "${guest.name}" cannot move: ${what} of this host`;
    throw new ComputeError('unsupported', message);
  };
  const xml = await guest.text({ ...options, inactive: true });
  const [vif] = vifRecords(keptValue(xml, KEPT_VIFS));
  if (vif !== undefined) refuse(`interface ${vif.mac} was plugged by the VIF driver "${vif.driver}"`);
  if (!hasVolumeDrivers(context)) return;
  const { driverVolumes } = await import('./driver-volumes.js');
  const [volume] = await driverVolumes(context, guest, options);
  if (volume !== undefined) refuse(`disk "${volume.disk.target}" was connected by a volume driver`);
}
