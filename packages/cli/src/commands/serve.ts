import { resolve as resolvePath } from 'node:path';
import { type CommandContext } from '../context.js';
import { CommandError, ExitCode } from '../exit-codes.js';
import { write } from '../output.js';
import { parseCount } from '../quantities.js';

/** `hostelry serve`: serves until interrupted. Without a host it runs on in-memory hosts with a few guests. */
export async function serve(
  context: CommandContext,
  options: {
    readonly listen?: string;
    readonly port?: string;
    readonly data?: string;
    readonly scheduler?: string;
    readonly tlsCert?: string;
    readonly tlsKey?: string;
    readonly allowHost?: readonly string[];
    readonly login?: boolean;
  },
): Promise<void> {
  const { io, hosts } = context;
  const report = (problem: Error): void => void io.stderr.write(`hostelry: ${problem.message}\n`);
  const tls = certificateFiles(options, io.cwd);
  const { serve: start } = await import('@hostelry/server');
  const server = await start({
    hosts,
    ...(options.listen === undefined ? {} : { listen: options.listen }),
    ...(options.port === undefined ? {} : { port: parseCount(options.port, '--port', 0) }),
    report,
    log: (line) => void io.stderr.write(`hostelry: ${line}\n`),
    tls,
    allowedHosts: options.allowHost ?? [],
    withoutLogin: options.login === false,
    ...(options.scheduler === undefined ? {} : { scheduler: options.scheduler }),
    ...(options.data === undefined ? {} : { dataDirectory: options.data }),
  });
  const interrupted = new Promise<void>((resolve) => io.onInterrupt(resolve));
  const reload = (): void => {
    server.reloadCertificate().then(
      () => io.stderr.write('hostelry: the certificate was read again\n'),
      (error: Error) => report(error),
    );
  };
  const stopReloading = tls === undefined ? undefined : io.onHangup?.(reload);
  try {
    for (const warning of server.warnings) io.stderr.write(`Warning: ${warning}\n`);
    await write(io, `Hostelry is at ${server.address}\n`);
    if (hosts.length === 0)
      io.stderr.write('These hosts live in memory; --host qemu:///system serves a real one\n');
    await interrupted;
  } finally {
    stopReloading?.();
    await server.close();
  }
}

/** Both files, or none. */
function certificateFiles(
  { tlsCert, tlsKey }: { readonly tlsCert?: string; readonly tlsKey?: string },
  cwd: string,
): { readonly certFile: string; readonly keyFile: string } | undefined {
  if (tlsCert === undefined && tlsKey === undefined) return undefined;
  if (tlsCert === undefined || tlsKey === undefined) {
    throw new CommandError(ExitCode.USAGE, 'Give --tls-cert and --tls-key together');
  }
  return { certFile: resolvePath(cwd, tlsCert), keyFile: resolvePath(cwd, tlsKey) };
}
