import { write } from '../output.js';
import { parseCount } from '../quantities.js';
/** `hostelry serve`: serves until interrupted. Without a host it runs on in-memory hosts with a few guests. */
export async function serve(context, options) {
    const { io, hosts } = context;
    const { serve: start } = await import('@hostelry/server');
    const server = await start({
        hosts,
        ...(options.listen === undefined ? {} : { listen: options.listen }),
        ...(options.port === undefined ? {} : { port: parseCount(options.port, '--port', 0) }),
        report: (problem) => void io.stderr.write(`hostelry: ${problem.message}\n`),
        ...(options.scheduler === undefined ? {} : { scheduler: options.scheduler }),
        ...(options.data === undefined ? {} : { dataDirectory: options.data }),
    });
    const interrupted = new Promise((resolve) => io.onInterrupt(resolve));
    try {
        for (const warning of server.warnings)
            io.stderr.write(`Warning: ${warning}\n`);
        await write(io, `Hostelry is at ${server.address}\n`);
        if (hosts.length === 0)
            io.stderr.write('These hosts live in memory; --host qemu:///system serves a real one\n');
        await interrupted;
    }
    finally {
        await server.close();
    }
}
