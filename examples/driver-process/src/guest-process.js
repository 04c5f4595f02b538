import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

/** What every guest runs: it ends when it is asked to. */
const PROGRAM = 'trap "exit 0" TERM; while :; do sleep 0.1; done';
const POLL_MS = 10;

/**
 * A process by its number and when it began, since numbers come back.
 * @typedef {{ pid: number, began: string }} GuestProcess
 */

/** Starts a process that outlives us. @returns {GuestProcess} */
export function startProcess() {
  const child = spawn('/bin/sh', ['-c', PROGRAM], { detached: true, stdio: 'ignore' });
  child.on('error', () => undefined);
  child.unref();
  const { pid } = child;
  const began = pid === undefined ? undefined : statOf(pid)?.began;
  if (pid === undefined || began === undefined) throw new Error('The process did not start');
  return { pid, began };
}

/** @param {GuestProcess | undefined} process @returns {'running' | 'paused' | 'stopped'} */
export function stateOf(process) {
  const stat = process === undefined ? undefined : statOf(process.pid);
  if (stat === undefined || stat.began !== process?.began || stat.state === 'Z') return 'stopped';
  return stat.state === 'T' ? 'paused' : 'running';
}

/** Sends a signal to the process, SIGKILL to its children too; one that is gone is no error. @param {GuestProcess} process @param {NodeJS.Signals} signal */
export function send(process, signal) {
  if (stateOf(process) === 'stopped') return;
  try {
    // A child that is stopped before it runs its program would hold up the shell that waits for it.
    globalThis.process.kill(signal === 'SIGKILL' ? -process.pid : process.pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/**
 * Waits until the process is in that state; false when the time is up. /proc tells no events.
 * @param {GuestProcess} process @param {string} state @param {number} timeoutMs @param {AbortSignal} [signal]
 */
export async function reaches(process, state, timeoutMs, signal) {
  const end = Date.now() + timeoutMs;
  while (stateOf(process) !== state) {
    if (Date.now() >= end) return false;
    await delay(POLL_MS, undefined, { signal });
  }
  return true;
}

function statOf(pid) {
  try {
    // The name may have spaces and parentheses: the fields begin after the last.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return { state: fields[0], began: fields[19] };
  } catch {
    // No such process.
    return undefined;
  }
}
