import { type CallOptions, type InstanceDiagnostics, type InterfaceStatistics } from '@hostelry/compute';
import { type Interface } from '@hostelry/libvirt-xml';
import { isLibvirtError } from '../errors.js';
import { amounts } from '../guest/statistics.js';
import { onGuest, type ActionContext } from './context.js';
import { statisticsOf } from './list-statistics.js';

/** Since when a guest has been running, as far as this process saw it start. */
export interface RunningTimes {
  uptimeMs(uuid: string): number | undefined;
}

/**
 * One instance with all that can be found out about it. libvirt keeps no time of a start, and a guest's clock may be wrong,
 * so the uptime is known where this driver heard the start.
 */
export function diagnose(
  context: ActionContext,
  times: RunningTimes,
  uuid: string,
  options: CallOptions = {},
): Promise<InstanceDiagnostics> {
  const { signal } = options;
  return onGuest(context, uuid, { verb: 'diagnose', signal }, async (guest) => {
    const [facts, counted, { devices }, { isActive }] = await Promise.all([
      context.host.facts(signal),
      statisticsOf(context, guest, options),
      guest.document(options),
      guest.power(options),
    ]);
    const uptimeMs = isActive ? times.uptimeMs(uuid) : undefined;
    const count = async (card: Interface): Promise<InterfaceStatistics> => {
      const name = isActive ? card.target?.dev : undefined;
      const mac = card.mac?.address.toLowerCase();
      const known =
        counted.interfaces.find((each) => name !== undefined && each.name === name) ??
        (name === undefined ? {} : { name, ...(await interfaceCounters(name)) });
      return { ...known, ...(mac === undefined ? {} : { mac }) };
    };
    /** One that the bulk statistics do not have, as where the hypervisor has none. */
    const interfaceCounters = async (name: string): Promise<Omit<InterfaceStatistics, 'name' | 'mac'>> => {
      try {
        const stats = await guest.domain.interfaceStats(name, { signal });
        return amounts({
          receivedBytes: stats.rx_bytes,
          receivedPackets: stats.rx_packets,
          receiveErrors: stats.rx_errs,
          receiveDrops: stats.rx_drop,
          sentBytes: stats.tx_bytes,
          sentPackets: stats.tx_packets,
          sendErrors: stats.tx_errs,
          sendDrops: stats.tx_drop,
        });
      } catch (error) {
        if (isLibvirtError(error)) return {};
        throw error;
      }
    };
    return {
      ...counted,
      interfaces: await Promise.all((devices?.interface ?? []).map(count)),
      driver: 'libvirt',
      hypervisor: facts.type,
      ...(uptimeMs === undefined ? {} : { uptimeMs }),
    };
  });
}
