import { resolve as resolvePath } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type RunningServer, type ServeOptions } from '@hostelry/server';
import { type CommandContext } from '../context.js';
import { CommandError, ExitCode } from '../exit-codes.js';
import { type Io } from '../io.js';
import { write } from '../output.js';
import { parseCount } from '../quantities.js';

interface ServeFlags {
  readonly listen?: string;
  readonly port?: string;
  readonly data?: string;
  readonly scheduler?: string;
  readonly store?: string;
  readonly advertise?: string;
  readonly tlsCert?: string;
  readonly tlsKey?: string;
  readonly allowHost?: readonly string[];
  readonly login?: boolean;
}

const AGAIN_MS = 5000;

/**
 * `hostelry serve`: serves until interrupted. Without a host it runs on in-memory hosts with a few guests.
 * One that loses a shared store to another server stands by for its next turn.
 */
export async function serve(context: CommandContext, flags: ServeFlags): Promise<void> {
  const interruption = new AbortController();
  const stopListening = context.io.onInterrupt(() => interruption.abort());
  try {
    await serveTurns(context, flags, interruption.signal);
  } finally {
    stopListening();
  }
}

async function serveTurns(context: CommandContext, flags: ServeFlags, signal: AbortSignal): Promise<void> {
  const { io, hosts } = context;
  const { serve: start } = await import('@hostelry/server');
  const interrupted = new Promise<undefined>((resolve) => {
    signal.addEventListener('abort', () => resolve(undefined));
  });
  const say = (text: string): void => void io.stderr.write(`${text}\n`);
  let options = serveOptions(context, flags, signal);
  let server = await startedOrInterrupted(() => start(options), signal);
  while (server !== undefined) {
    // Where it was reached once, it is reached again.
    const { port } = new URL(server.address);
    if (port !== '') options = { ...options, port: Number(port) };
    const stopReloading = reloadOnHangup(io, server, options);
    let lost: Error | undefined;
    try {
      for (const warning of server.warnings) say(`Warning: ${warning}`);
      await write(io, `Hostelry is at ${server.address}\n`);
      if (hosts.length === 0 && flags.store === undefined)
        say('These hosts live in memory; --host qemu:///system serves a real one');
      lost = await Promise.race([interrupted, server.lost]);
    } finally {
      stopReloading?.();
      await server.close();
    }
    if (lost === undefined) return;
    say(`hostelry: ${lost.message}`);
    server = await startedOrInterrupted(() => startAgain(() => start(options), say, signal), signal);
  }
}

/** The store of one that has served was right; when it does not answer, it will. */
async function startAgain(
  start: () => Promise<RunningServer>,
  say: (text: string) => void,
  signal: AbortSignal,
): Promise<RunningServer> {
  for (;;) {
    try {
      return await start();
    } catch (error) {
      if (signal.aborted) throw error;
      say(`hostelry: ${error instanceof Error ? error.message : String(error)}`);
      await sleep(AGAIN_MS, undefined, { signal });
    }
  }
}

/** Nothing if it was interrupted before it served: that is no failure. */
async function startedOrInterrupted(
  start: () => Promise<RunningServer>,
  signal: AbortSignal,
): Promise<RunningServer | undefined> {
  try {
    return await start();
  } catch (error) {
    if (signal.aborted) return undefined;
    throw error;
  }
}

/** With a certificate, SIGHUP has it read again; returns how to stop that. */
function reloadOnHangup(
  io: Io,
  server: RunningServer,
  { tls, report }: ServeOptions,
): (() => void) | undefined {
  if (tls === undefined) return undefined;
  return io.onHangup?.(() => {
    server.reloadCertificate().then(
      () => io.stderr.write('hostelry: the certificate was read again\n'),
      (error: Error) => report?.(error),
    );
  });
}

function serveOptions({ io, hosts }: CommandContext, flags: ServeFlags, signal: AbortSignal): ServeOptions {
  return {
    hosts,
    signal,
    ...(flags.listen === undefined ? {} : { listen: flags.listen }),
    ...(flags.port === undefined ? {} : { port: parseCount(flags.port, '--port', 0) }),
    ...(flags.scheduler === undefined ? {} : { scheduler: flags.scheduler }),
    ...(flags.data === undefined ? {} : { dataDirectory: flags.data }),
    ...(flags.store === undefined ? {} : { store: flags.store }),
    ...(flags.advertise === undefined ? {} : { advertise: flags.advertise }),
    onStandby: (active, address) => {
      const place = active.address === undefined ? '' : ` at ${active.address}`;
      void write(
        io,
        `Standing by at ${address}: ${active.owner} is active${place}
`,
      );
    },
    tls: certificateFiles(flags, io.cwd),
    allowedHosts: flags.allowHost ?? [],
    withoutLogin: flags.login === false,
    report: (problem) => void io.stderr.write(`hostelry: ${problem.message}\n`),
    log: (line) => void io.stderr.write(`hostelry: ${line}\n`),
  };
}

/** Both files, or none. */
function certificateFiles(
  { tlsCert, tlsKey }: ServeFlags,
  cwd: string,
): { readonly certFile: string; readonly keyFile: string } | undefined {
  if (tlsCert === undefined && tlsKey === undefined) return undefined;
  if (tlsCert === undefined || tlsKey === undefined) {
    throw new CommandError(ExitCode.USAGE, 'Give --tls-cert and --tls-key together');
  }
  return { certFile: resolvePath(cwd, tlsCert), keyFile: resolvePath(cwd, tlsKey) };
}
