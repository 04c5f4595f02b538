import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { type Duplex } from 'node:stream';
import { type CommandContext } from '../context.js';
import { CommandError, ExitCode } from '../exit-codes.js';
import { type Io } from '../io.js';
import { write } from '../output.js';

/** Ctrl-], as virsh and telnet have it. */
const LEAVE = 0x1d;

/** `hostelry console --serial`: the serial console on this terminal until Ctrl-], the end of the guest, or an interrupt. */
export async function attach(
  context: CommandContext,
  ref: string,
  options: { readonly force?: boolean; readonly log?: boolean; readonly vnc?: boolean },
): Promise<void> {
  if (options.log === true) return printLog(context, ref);
  if (options.vnc === true) return serveDisplay(context, ref);
  const { io } = context;
  await context.withApi(async (api) => {
    const serial = await api.openSerial(ref, options.force === true ? { force: true } : {});
    if (io.stdin.isTTY === true) io.stderr.write(`Connected to "${ref}", Ctrl-] leaves\r\n`);
    await bridge(io, serial);
  });
}

/** `hostelry console --log`: the end of what the guest wrote to its serial console, as it wrote it. */
export async function printLog(context: CommandContext, ref: string): Promise<void> {
  const { io } = context;
  await context.withApi(async (api) => {
    const { bytes, truncated } = await api.readConsoleLog(ref);
    if (truncated) io.stderr.write(`The log of "${ref}" began before this\n`);
    await write(io, bytes);
  });
}

/**
 * `hostelry console --vnc`: prints the address of a port of this machine that leads to the guest's display, for any VNC viewer, until an interrupt.
 * The display is opened anew for each viewer.
 */
export async function serveDisplay(context: CommandContext, ref: string): Promise<void> {
  const { io } = context;
  await context.withApi(async (api) => {
    const { name } = await api.getInstance(ref);
    if ((await api.ask('displays', ref)).length === 0) {
      throw new CommandError(ExitCode.OPERATION_FAILED, `Instance "${name}" has no display`);
    }
    const viewers = new Set<Socket>();
    const server = createServer((viewer) => {
      viewers.add(viewer);
      viewer.once('close', () => viewers.delete(viewer));
      viewer.on('error', () => viewer.destroy());
      api.openDisplay(ref).then(
        (display) => {
          viewer.once('close', () => display.destroy());
          display.once('error', (error) => io.stderr.write(`hostelry: ${error.message}\n`));
          display.once('close', () => viewer.destroy());
          viewer.pipe(display).pipe(viewer);
          if (viewer.destroyed) display.destroy();
        },
        (error: unknown) => {
          io.stderr.write(`hostelry: ${error instanceof Error ? error.message : String(error)}\n`);
          viewer.destroy();
        },
      );
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const stopped = new Promise<void>((resolve) => {
      const stop = io.onInterrupt(() => {
        stop();
        resolve();
      });
    });
    try {
      const { port } = server.address() as AddressInfo;
      await write(io, `vnc://127.0.0.1:${port}\n`);
      await stopped;
    } finally {
      server.close();
      for (const viewer of viewers) viewer.destroy();
    }
  });
}

/** Connects the terminal to the console both ways, byte for byte; returns when either side ends. */
async function bridge(io: Io, serial: Duplex): Promise<void> {
  const raw = io.stdin.isTTY === true && io.stdin.setRawMode !== undefined;
  if (raw) io.stdin.setRawMode?.(true);
  const typed = (data: Buffer): void => {
    const leave = raw ? data.indexOf(LEAVE) : -1;
    const sent = leave === -1 ? data : data.subarray(0, leave);
    if (sent.length > 0 && !serial.write(sent)) {
      io.stdin.pause();
      serial.once('drain', () => io.stdin.resume());
    }
    if (leave !== -1) serial.destroy();
  };
  const shown = (data: Buffer): void => {
    if (!io.stdout.write(data)) {
      serial.pause();
      io.stdout.once('drain', () => serial.resume());
    }
  };
  const stop = io.onInterrupt(() => serial.destroy());
  try {
    await new Promise<void>((resolve, reject) => {
      serial.on('data', shown);
      serial.once('error', reject);
      serial.once('close', resolve);
      serial.once('end', () => serial.destroy());
      io.stdin.on('data', typed);
    });
  } finally {
    stop();
    io.stdin.off('data', typed);
    io.stdin.pause();
    if (raw) io.stdin.setRawMode?.(false);
    serial.destroy();
  }
}
