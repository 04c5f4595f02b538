import { randomUUID } from 'node:crypto';
import { availableParallelism, hostname, machine, release, totalmem } from 'node:os';
import { ComputeError, DriverEventHub, reportWarning, Undo, validateInstanceSpec } from '@hostelry/compute';
import { GuestDirectory } from './guest-directory.js';
import { reaches, send, startProcess, stateOf } from './guest-process.js';
import { Journal } from './journal.js';

const GUEST_TIMEOUT_MS = 60_000;
const KILL_TIMEOUT_MS = 5_000;
const HOST_MIB = Math.floor(totalmem() / 1024 / 1024);

/** A driver whose guests are processes of this machine. */
export class ProcessDriver {
  name = 'process';
  #guests;
  #hub = new DriverEventHub(reportWarning);
  #journal;
  #started = false;
  /** The last call on each guest that has one under way. */
  #busy = new Map();

  constructor(directory) {
    this.#guests = new GuestDirectory(directory);
    this.#journal = new Journal(this.#guests.journal, (event) => this.#hub.emit(event));
  }

  power = {
    start: (uuid, options) =>
      this.#on('start', uuid, options, async (guest) => {
        if (stateOf(guest.process) !== 'stopped') throw refusal('start', guest);
        await this.#start(guest);
      }),
    stop: (uuid, options = {}) =>
      this.#on('stop', uuid, options, async (guest) => {
        if (stateOf(guest.process) === 'stopped') return { forced: false };
        const forced = !(await ask(guest, options.mode === 'force', options));
        await this.#kill(guest);
        return { forced };
      }),
    reboot: (uuid, options = {}) =>
      this.#on('reboot', uuid, options, async (guest) => {
        if (stateOf(guest.process) !== 'running') throw refusal('reboot', guest);
        const forced = !(await ask(guest, options.mode === 'hard', options));
        await this.#kill(guest);
        await this.#start(guest);
        return { forced };
      }),
  };

  pause = {
    pause: (uuid, options) =>
      this.#on('pause', uuid, options, (guest) => this.#turn('pause', guest, 'paused')),
    resume: (uuid, options) =>
      this.#on('resume', uuid, options, (guest) => this.#turn('resume', guest, 'running')),
  };

  async start(options) {
    throwIfCancelled('Cannot start', options);
    if (this.#started) return;
    await this.#guests.open();
    await this.#journal.start();
    this.#started = true;
    this.#hub.emit({ type: 'host', at: Date.now(), change: 'connected' });
  }

  async stop() {
    this.#started = false;
    this.#journal.stop();
  }

  async hostInfo(options) {
    const all = await this.list(options);
    const active = all.filter(({ state }) => state !== 'stopped');
    return {
      hostname: hostname(),
      hypervisor: 'process',
      hypervisorVersion: release(),
      architecture: machine(),
      cpus: availableParallelism(),
      memoryMiB: HOST_MIB,
      memoryUsedMiB: active.reduce((sum, { memoryMiB }) => sum + memoryMiB, 0),
      vcpusUsed: active.reduce((sum, { vcpus }) => sum + vcpus, 0),
      instances: { running: active.length, total: all.length },
    };
  }

  async list(options) {
    this.#check('Cannot list the instances', options);
    return (await this.#guests.all()).map(infoOf);
  }

  get(uuid, options) {
    return this.#on('read', uuid, options, infoOf);
  }

  async spawn(given, { progress, signal } = {}) {
    this.#check('Cannot spawn', {});
    const undo = new Undo();
    let step = 'validate';
    const begin = (name) => {
      step = name;
      progress?.step(name);
      throwIfCancelled(`Cannot spawn instance "${given.name}"`, { signal });
    };
    try {
      begin('validate');
      const spec = validateInstanceSpec(given);
      begin('check-host');
      for (const field of ['rootDisk', 'kernelBoot', 'container', 'cloudInit', 'interfaces']) {
        if (spec[field] !== undefined)
          throw new ComputeError('unsupported', `A process has no ${field}`, { details: { field } });
      }
      if (spec.memoryMiB > HOST_MIB) {
        throw new ComputeError(
          'no-resources',
          `Instance "${spec.name}" is too large: the host has ${HOST_MIB} MiB`,
        );
      }
      begin('define');
      const { name, vcpus, memoryMiB, uuid = randomUUID() } = spec;
      const guest = { uuid, name, vcpus, memoryMiB };
      await this.#guests.claim(guest);
      undo.push(`instance "${name}"`, () => this.#remove(guest));
      await this.#told(guest, 'defined');
      begin('start');
      await this.#start(guest);
      return infoOf(guest);
    } catch (error) {
      await undo.run();
      const code = error instanceof ComputeError ? error.code : 'failed';
      const field = error instanceof ComputeError ? error.details : {};
      throw new ComputeError(code, error.message, { cause: error, details: { ...field, step } });
    }
  }

  destroy(uuid, options) {
    return this.#on('destroy', uuid, options, (guest) => this.#remove(guest));
  }

  subscribe(listener) {
    return this.#hub.subscribe(listener);
  }

  async #start(guest) {
    guest.process = startProcess();
    await this.#guests.put(guest);
    await this.#told(guest, 'started');
  }

  /** Takes the power away; tells it once, whoever ended it. */
  async #kill(guest) {
    if (guest.process === undefined) return;
    send(guest.process, 'SIGKILL');
    if (!(await reaches(guest.process, 'stopped', KILL_TIMEOUT_MS)))
      throw new ComputeError('failed', `Instance "${guest.name}" cannot be killed`);
    guest.process = undefined;
    await this.#guests.put(guest);
    await this.#told(guest, 'stopped');
  }

  async #remove(guest) {
    await this.#kill(guest);
    await this.#guests.remove(guest);
    await this.#told(guest, 'undefined');
  }

  async #turn(verb, guest, state) {
    const now = stateOf(guest.process);
    if (now === 'stopped') throw refusal(verb, guest);
    if (now === state) return;
    send(guest.process, state === 'paused' ? 'SIGSTOP' : 'SIGCONT');
    await reaches(guest.process, state, KILL_TIMEOUT_MS);
    await this.#told(guest, state === 'paused' ? 'paused' : 'resumed');
  }

  async #told({ uuid, name, process }, change) {
    const event = { type: 'instance', at: Date.now(), uuid, name, change };
    await this.#journal.add(change === 'undefined' ? event : { ...event, state: stateOf(process) });
  }

  /** One call after another on each guest, so that none works on what another takes away. */
  async #on(verb, uuid, options, work) {
    this.#check(`Cannot ${verb} instance ${uuid}`, options);
    const before = this.#busy.get(uuid) ?? Promise.resolve();
    const call = before.then(() => this.#work(verb, uuid, options, work));
    const ended = call.catch(() => undefined);
    this.#busy.set(uuid, ended);
    try {
      return await call;
    } finally {
      if (this.#busy.get(uuid) === ended) this.#busy.delete(uuid);
    }
  }

  async #work(verb, uuid, options, work) {
    const guest = await this.#guests.get(uuid);
    try {
      return await work(guest);
    } catch (error) {
      throwIfCancelled(`Cannot ${verb} instance "${guest.name}"`, options);
      throw error;
    }
  }

  #check(what, options) {
    if (!this.#started) throw new ComputeError('unreachable', `${what}: the driver is not started`);
    throwIfCancelled(what, options);
  }
}

/** Asks the guest to end; false when it must be forced. */
async function ask({ process }, atOnce, { progress, signal, timeoutMs = GUEST_TIMEOUT_MS }) {
  if (atOnce || timeoutMs === 0 || stateOf(process) !== 'running') return false;
  progress?.step('ask-guest');
  send(process, 'SIGTERM');
  return reaches(process, 'stopped', timeoutMs, signal);
}

function infoOf({ uuid, name, vcpus, memoryMiB, process }) {
  const state = stateOf(process);
  return { uuid, name, state, vcpus, memoryMiB, persistent: true, managed: true, disks: [], interfaces: [] };
}

function refusal(verb, guest) {
  return new ComputeError(
    'conflict',
    `Cannot ${verb} instance "${guest.name}": it is ${stateOf(guest.process)}`,
  );
}

function throwIfCancelled(what, { signal } = {}) {
  if (signal?.aborted === true)
    throw new ComputeError('cancelled', `${what}: cancelled`, { cause: signal.reason });
}
