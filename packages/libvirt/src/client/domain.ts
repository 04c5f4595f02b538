import { type Duplex, type Readable } from 'node:stream';
import {
  DomainMemoryStatTags,
  DomainQemuAgentCommandTimeoutValues,
  DomainVcpuFlags,
  ErrorNumber,
} from '../generated/constants.js';
import { DomainMethods, type SecurityLabel } from '../generated/handles/domain.js';
import {
  type DomainCPUStats,
  type DomainMigrateParameters,
  type DomainSchedulerParameters,
} from '../generated/parameters.js';
import { qemu } from '../generated/qemu.js';
import { remote } from '../generated/remote.js';
import { type CallOptions } from '../rpc/call-options.js';
import { LibvirtError } from '../rpc/errors.js';
import { charsToString } from './chars.js';
import { unpackCpus } from './cpu-map.js';
import {
  type DomainBlockJobInfo,
  type DomainDiskError,
  type DomainInfo,
  type DomainIOThreadInfo,
  type DomainMemoryStats,
  type DomainVcpuInfo,
} from './domain-info.js';
import { type DomainReference } from './domain-reference.js';
import { type MetadataElement, type MetadataSource } from './metadata.js';
import { type RemoteCalls } from './remote-calls.js';
import { TYPED_PARAM_STRING_OKAY, typedParamsFrom, typedParamsToObject } from './typed-params.js';

/** How to open a console. */
export interface OpenConsoleOptions extends CallOptions {
  /** Alias of the console, serial or parallel device, for example `serial0`. Default: the first. */
  readonly device?: string | undefined;
  /** Of DomainConsoleFlags; FORCE takes a console that another client has open. */
  readonly flags?: number | undefined;
}

/** How to open a channel. */
export interface OpenChannelOptions extends CallOptions {
  /** Name of its target, for example `org.qemu.guest_agent.0`, or the device's alias. Default: the first. */
  readonly name?: string | undefined;
  /** Of DomainChannelFlags; FORCE takes a channel that another client has open. */
  readonly flags?: number | undefined;
}

/** Of what to make a picture. */
export interface ScreenshotOptions extends CallOptions {
  /** Number of the screen, for guests with several. Default 0. */
  readonly screen?: number | undefined;
}

/** A picture of a screen, and what kind of picture. */
export interface Screenshot {
  /** MIME type, where the hypervisor tells it. */
  readonly mime: string | undefined;
  /** The picture's bytes. */
  readonly image: Readable;
}

/** What the daemon is asked for at most; it has 13 tags, and newer ones may have more. */
const MAX_MEMORY_STATS = 64;
/** REMOTE_DOMAIN_GET_CPU_STATS_NCPUS_MAX: more are asked for in pieces. */
const MAX_CPUS = 128;
/** The start_cpu that means the sum over all CPUs. */
const ALL_CPUS = -1;
/** VIR_DOMAIN_QEMU_AGENT_COMMAND_DEFAULT. */
const AGENT_DEFAULT_TIMEOUT = DomainQemuAgentCommandTimeoutValues.DEFAULT;

/**
 * A domain of one connection, named by its UUID, so the handle stays valid whatever the domain does; calls reject with NO_DOMAIN once it is gone.
 * Every method rejects with LibvirtError, TimeoutError, ConnectionError or the signal's reason. Flags are libvirt's, or-ed; default 0.
 */
export class Domain extends DomainMethods implements DomainReference {
  /** State, memory, vCPUs and CPU time in one call. */
  async getInfo(options?: CallOptions): Promise<DomainInfo> {
    const info = await this.call(remote.DOMAIN_GET_INFO, { dom: this.wire }, options);
    return {
      state: info.state,
      maxMemoryKiB: info.maxMem,
      memoryKiB: info.memory,
      vcpus: info.nrVirtCpu,
      cpuTimeNs: info.cpuTime,
    };
  }

  /**
   * Sets title, description or an application's own element (type of DomainMetadataType, flags of DomainModificationImpact).
   * `key` and `uri` name the element's prefix and namespace; undefined `metadata` removes.
   */
  async setMetadata(
    type: number,
    metadata: string | undefined,
    target: MetadataElement = {},
    options?: CallOptions,
  ): Promise<void> {
    await this.calls.call(
      remote.DOMAIN_SET_METADATA,
      { dom: this.wire, type, metadata, key: target.key, uri: target.uri, flags: target.flags ?? 0 },
      options,
    );
  }

  /** Title, description or an application's own element; rejects with NO_DOMAIN_METADATA if there is none. */
  async getMetadata(type: number, target: MetadataSource = {}, options?: CallOptions): Promise<string> {
    const args = { dom: this.wire, type, uri: target.uri, flags: target.flags ?? 0 };
    return (await this.calls.call(remote.DOMAIN_GET_METADATA, args, options)).metadata;
  }

  /**
   * Both directions of a console. It ends when the domain stops; ending or destroying it closes the console and leaves the domain alone.
   * The signal ends the console at any time, `timeoutMs` only limits its opening.
   */
  async openConsole(options: OpenConsoleOptions = {}): Promise<Duplex> {
    const { createDuplex } = await import('../rpc/stream.js');
    const args = { dom: this.wire, dev_name: options.device, flags: options.flags ?? 0 };
    const { channel } = await this.calls.openStream(remote.DOMAIN_OPEN_CONSOLE, args, options);
    return createDuplex(channel, { signal: options.signal });
  }

  /** Both directions of a channel device (a line to a program in the guest) whose source is a unix socket; otherwise as openConsole. */
  async openChannel(options: OpenChannelOptions = {}): Promise<Duplex> {
    const { createDuplex } = await import('../rpc/stream.js');
    const args = { dom: this.wire, name: options.name, flags: options.flags ?? 0 };
    const { channel } = await this.calls.openStream(remote.DOMAIN_OPEN_CHANNEL, args, options);
    return createDuplex(channel, { signal: options.signal });
  }

  /**
   * A picture of the domain's screen, as its hypervisor makes them: the type is told by `mime`, for example `image/x-portable-pixmap`.
   * Read it to its end or destroy it. The signal ends it at any time, `timeoutMs` only limits its opening.
   */
  async screenshot(options: ScreenshotOptions = {}): Promise<Screenshot> {
    const { createDownload } = await import('../rpc/stream.js');
    const args = { dom: this.wire, screen: options.screen ?? 0, flags: 0 };
    const { ret, channel } = await this.calls.openStream(remote.DOMAIN_SCREENSHOT, args, options);
    return { mime: ret.mime, image: createDownload(channel, { signal: options.signal }) };
  }

  /** The vCPUs of a running domain. */
  async getVcpus(options?: CallOptions): Promise<readonly DomainVcpuInfo[]> {
    const [cpus, { vcpus }] = await Promise.all([this.#hostCpus(options), this.getInfo(options)]);
    const maplen = Math.ceil(cpus / 8);
    const args = { dom: this.wire, maxinfo: vcpus, maplen };
    const { info, cpumaps } = await this.call(remote.DOMAIN_GET_VCPUS, args, options);
    return info.map(({ number, state, cpu_time, cpu }, index) => ({
      ...{ number, state, cpuTimeNs: cpu_time, cpu },
      cpumap: unpackCpus(cpumaps.subarray(index * maplen, (index + 1) * maplen), cpus),
    }));
  }

  /** The host CPUs that each vCPU may use, by vCPU. Flags of DomainModificationImpact. */
  async getVcpuPinInfo(flags = 0, options?: CallOptions): Promise<readonly (readonly boolean[])[]> {
    const [cpus, ncpumaps] = await Promise.all([
      this.#hostCpus(options),
      this.getVcpusFlags(flags | DomainVcpuFlags.MAXIMUM, options),
    ]);
    const maplen = Math.ceil(cpus / 8);
    const args = { dom: this.wire, ncpumaps, maplen, flags };
    const { cpumaps, num } = await this.call(remote.DOMAIN_GET_VCPU_PIN_INFO, args, options);
    return Array.from({ length: num }, (_, vcpu) =>
      unpackCpus(cpumaps.subarray(vcpu * maplen, (vcpu + 1) * maplen), cpus),
    );
  }

  /** The host CPUs that the emulator's own threads may use; undefined if they are not pinned. Flags of DomainModificationImpact. */
  async getEmulatorPinInfo(flags = 0, options?: CallOptions): Promise<readonly boolean[] | undefined> {
    const cpus = await this.#hostCpus(options);
    const args = { dom: this.wire, maplen: Math.ceil(cpus / 8), flags };
    const { cpumaps, ret } = await this.call(remote.DOMAIN_GET_EMULATOR_PIN_INFO, args, options);
    return ret === 0 ? undefined : unpackCpus(cpumaps, cpus);
  }

  /** The IOThreads, and the host CPUs that each may use. Flags of DomainModificationImpact. */
  async getIOThreadInfo(flags = 0, options?: CallOptions): Promise<readonly DomainIOThreadInfo[]> {
    const [cpus, { info }] = await Promise.all([
      this.#hostCpus(options),
      this.call(remote.DOMAIN_GET_IOTHREAD_INFO, { dom: this.wire, flags }, options),
    ]);
    return info.map(({ iothread_id, cpumap }) => ({ iothread_id, cpumap: unpackCpus(cpumap, cpus) }));
  }

  /** CPU time by host CPU, from `startCpu` on; with -1, the default, one entry for all together. `cpus` is how many, default all. */
  async getCPUStats(
    startCpu = ALL_CPUS,
    cpus?: number,
    flags = 0,
    options?: CallOptions,
  ): Promise<readonly DomainCPUStats[]> {
    const ask = (nparams: number, start_cpu: number, ncpus: number) =>
      this.call(
        remote.DOMAIN_GET_CPU_STATS,
        { dom: this.wire, nparams, start_cpu, ncpus, flags: flags | TYPED_PARAM_STRING_OKAY },
        options,
      );
    const { nparams } = await ask(0, startCpu, 1);
    if (nparams === 0) return [];
    const inAll = startCpu === ALL_CPUS ? 1 : (cpus ?? (await ask(0, 0, 0)).nparams - startCpu);
    const stats: DomainCPUStats[] = [];
    for (let done = 0; done < inAll; done += MAX_CPUS) {
      const count = Math.min(MAX_CPUS, inAll - done);
      const { params } = await ask(nparams, startCpu + done, count);
      // All CPUs' parameters in one list, as many for each.
      const each = params.length / count;
      for (let cpu = 0; cpu < count; cpu++)
        stats.push(typedParamsToObject(params.slice(cpu * each, (cpu + 1) * each)));
    }
    return stats;
  }

  /** The name of the scheduler, for example `posix`. */
  async getSchedulerType(options?: CallOptions): Promise<string> {
    return (await this.call(remote.DOMAIN_GET_SCHEDULER_TYPE, { dom: this.wire }, options)).type;
  }

  /** Shares of CPU time and limits to it. Flags of DomainModificationImpact. */
  async getSchedulerParameters(flags = 0, options?: CallOptions): Promise<DomainSchedulerParameters> {
    const { nparams } = await this.call(remote.DOMAIN_GET_SCHEDULER_TYPE, { dom: this.wire }, options);
    const args = { dom: this.wire, nparams, flags: flags | TYPED_PARAM_STRING_OKAY };
    const { params } = await this.call(remote.DOMAIN_GET_SCHEDULER_PARAMETERS_FLAGS, args, options);
    return typedParamsToObject(params);
  }

  /** The labels that each security model gave to the domain. */
  async getSecurityLabelList(options?: CallOptions): Promise<readonly SecurityLabel[]> {
    const args = { dom: this.wire };
    const { labels, ret } = await this.call(remote.DOMAIN_GET_SECURITY_LABEL_LIST, args, options);
    if (ret < 0) {
      // The one procedure whose daemon answers a failure as a success, without a reason.
      throw new LibvirtError(
        ErrorNumber.INTERNAL_ERROR,
        `The daemon has no security labels of "${this.name}"`,
      );
    }
    return labels.map(({ label, enforcing }) => ({
      label: charsToString(label),
      enforcing: enforcing !== 0,
    }));
  }

  /** What memory is used for, as far as the guest and the hypervisor tell. */
  async memoryStats(flags = 0, options?: CallOptions): Promise<DomainMemoryStats> {
    const args = { dom: this.wire, maxStats: MAX_MEMORY_STATS, flags };
    const { stats } = await this.call(remote.DOMAIN_MEMORY_STATS, args, options);
    const values = new Map(stats.map(({ tag, val }) => [tag, val]));
    const named = Object.entries(DomainMemoryStatTags).flatMap(([name, tag]) => {
      const value = values.get(tag);
      return value === undefined ? [] : [[name.toLowerCase(), value]];
    });
    return Object.fromEntries(named) as DomainMemoryStats;
  }

  /** The disks that had an error since the domain started. */
  async getDiskErrors(flags = 0, options?: CallOptions): Promise<readonly DomainDiskError[]> {
    const ask = (maxerrors: number) =>
      this.call(remote.DOMAIN_GET_DISK_ERRORS, { dom: this.wire, maxerrors, flags }, options);
    const { nerrors: disks } = await ask(0);
    return disks === 0 ? [] : (await ask(disks)).errors;
  }

  /** How far a disk's block job is; undefined if it has none. Flags of DomainBlockJobInfoFlags. */
  async getBlockJobInfo(
    disk: string,
    flags = 0,
    options?: CallOptions,
  ): Promise<DomainBlockJobInfo | undefined> {
    const args = { dom: this.wire, path: disk, flags };
    const { found, ...info } = await this.call(remote.DOMAIN_GET_BLOCK_JOB_INFO, args, options);
    return found === 0 ? undefined : info;
  }

  /**
   * Migrates to another host that this process is connected to as well; gives the domain there. Flags of DomainMigrateFlags, without PEER2PEER and TUNNELLED.
   * The call lasts as long as the migration: set `timeoutMs` (the signal alone does not stop the daemons: `abortJob` does).
   */
  async migrate(
    destination: RemoteCalls,
    params: DomainMigrateParameters = {},
    flags = 0,
    options?: CallOptions,
  ): Promise<Domain> {
    const { migrateDomain } = await import('./migrate.js');
    const wire = await migrateDomain(
      { source: this.calls, destination, domain: this.wire },
      params,
      flags,
      options,
    );
    return new Domain(destination, wire);
  }

  /**
   * Has the source's daemon migrate by itself, to the daemon at `destinationUri` as it reaches it. Flags of DomainMigrateFlags, with PEER2PEER.
   * The call lasts as long as the migration: set `timeoutMs`. To give it up does not stop the daemons: `abortJob` does.
   */
  async migrateToURI(
    destinationUri: string | undefined,
    params: DomainMigrateParameters = {},
    flags = 0,
    options?: CallOptions,
  ): Promise<void> {
    const args = {
      dom: this.wire,
      dconnuri: destinationUri,
      params: typedParamsFrom(params),
      cookie_in: new Uint8Array(),
      flags,
    };
    await this.call(remote.DOMAIN_MIGRATE_PERFORM3_PARAMS, args, options);
  }

  /** Sends a command to QEMU's monitor, JSON unless HMP is among the flags of DomainQemuMonitorCommandFlags; gives its answer. */
  async qemuMonitorCommand(command: string, flags = 0, options?: CallOptions): Promise<string> {
    const args = { dom: this.wire, cmd: command, flags };
    return (await this.call(qemu.DOMAIN_MONITOR_COMMAND, args, options)).result;
  }

  /** Sends a JSON command to the guest's agent and gives its answer. `timeoutSeconds`, or a value of DomainQemuAgentCommandTimeoutValues, limits the agent's time; default its own 5 s. */
  async qemuAgentCommand(
    command: string,
    timeoutSeconds: number = AGENT_DEFAULT_TIMEOUT,
    flags = 0,
    options?: CallOptions,
  ): Promise<string | undefined> {
    const args = { dom: this.wire, cmd: command, timeout: timeoutSeconds, flags };
    return (await this.call(qemu.DOMAIN_AGENT_COMMAND, args, options)).result;
  }

  /** How many CPUs the host has, online or not. */
  async #hostCpus(options?: CallOptions): Promise<number> {
    const args = { need_map: 0, need_online: 0, flags: 0 };
    return (await this.call(remote.NODE_GET_CPU_MAP, args, options)).ret;
  }
}
