/** Ctrl-], as virsh and telnet have it. */
const LEAVE = 0x1d;
/** `hostelry console --serial`: the serial console on this terminal until Ctrl-], the end of the guest, or an interrupt. */
export async function attach(context, ref, options) {
    const { io } = context;
    await context.withApi(async (api) => {
        const serial = await api.openSerial(ref, options.force === true ? { force: true } : {});
        if (io.stdin.isTTY === true)
            io.stderr.write(`Connected to "${ref}", Ctrl-] leaves\r\n`);
        await bridge(io, serial);
    });
}
/** Connects the terminal to the console both ways, byte for byte; returns when either side ends. */
async function bridge(io, serial) {
    const raw = io.stdin.isTTY === true && io.stdin.setRawMode !== undefined;
    if (raw)
        io.stdin.setRawMode?.(true);
    const typed = (data) => {
        const leave = raw ? data.indexOf(LEAVE) : -1;
        const sent = leave === -1 ? data : data.subarray(0, leave);
        if (sent.length > 0 && !serial.write(sent)) {
            io.stdin.pause();
            serial.once('drain', () => io.stdin.resume());
        }
        if (leave !== -1)
            serial.destroy();
    };
    const shown = (data) => {
        if (!io.stdout.write(data)) {
            serial.pause();
            io.stdout.once('drain', () => serial.resume());
        }
    };
    const stop = io.onInterrupt(() => serial.destroy());
    try {
        await new Promise((resolve, reject) => {
            serial.on('data', shown);
            serial.once('error', reject);
            serial.once('close', resolve);
            serial.once('end', () => serial.destroy());
            io.stdin.on('data', typed);
        });
    }
    finally {
        stop();
        io.stdin.off('data', typed);
        io.stdin.pause();
        if (raw)
            io.stdin.setRawMode?.(false);
        serial.destroy();
    }
}
