import { list } from './commands/list.js';
/** What every command takes, before or after its name. */
export const GLOBAL_OPTIONS = [
    {
        flags: '--host <uri>',
        summary: 'work in process on this host, for example qemu:///system (repeat for more)',
        repeats: true,
    },
    {
        flags: '--host-option <key=value>',
        summary: 'an option for the driver of --host, for example openTimeoutMs=3000 (repeat for more)',
        repeats: true,
    },
    {
        flags: '--server <url>',
        summary: 'work through this server (default: HOSTELRY_SERVER, else http://127.0.0.1:4180)',
    },
    { flags: '-o, --output <format>', summary: 'table, json, yaml or name (default: table)' },
    { flags: '-V, --version', summary: 'print the version' },
    { flags: '-h, --help', summary: 'print this help, or that of a command' },
];
const FORCE_TIMEOUT = {
    flags: '--timeout <time>',
    summary: 'how long a guest may take, for example 30s',
};
/** A command that acts on instances. */
function action(name, summary, { aliases = [], options = [] } = {}) {
    return {
        names: [name, ...aliases],
        argument: '<instance...>',
        summary,
        options: [
            ...options,
            { flags: '--no-wait', summary: 'print the operations and return at once (needs a server)' },
        ],
        run: async (context, args, given) => (await import('./commands/actions.js')).act(context, name, args, given),
    };
}
/** Every command, in the order of the help. */
export const COMMANDS = [
    {
        names: ['launch'],
        argument: '[name]',
        summary: 'create an instance and start it',
        options: [
            { flags: '--image <file|url>', summary: 'the disk image to boot from; many instances share it' },
            { flags: '--sha256 <sum>', summary: "the image's checksum" },
            { flags: '--format <format>', summary: 'qcow2 or raw (default: detected)' },
            {
                flags: '--disk <size>',
                summary: "the root disk's size, for example 10GiB (default: the image's)",
            },
            { flags: '--cpus <count>', summary: 'virtual CPUs (default: 1)' },
            { flags: '--memory <size>', summary: 'memory, for example 2GiB (default: 512MiB)' },
            {
                flags: '--network <name>',
                summary: "connect to this network of the host's (repeat for more)",
                repeats: true,
            },
            {
                flags: '--bridge <name>',
                summary: "connect to this bridge of the host's (repeat for more)",
                repeats: true,
            },
            { flags: '--hostname <name>', summary: "the guest's host name (default: the instance's name)" },
            {
                flags: '--ssh-key <file>',
                summary: 'a public key that may log in (repeat for more)',
                repeats: true,
            },
            { flags: '--user-data <file>', summary: 'cloud-init user-data' },
            { flags: '--network-config <file>', summary: 'cloud-init network configuration' },
            { flags: '--kernel <file|url>', summary: 'boot this kernel directly' },
            { flags: '--initrd <file|url>', summary: 'with this initial RAM disk' },
            { flags: '--cmdline <text>', summary: 'and this kernel command line' },
            { flags: '--on <host>', summary: 'the host to run on, by its name' },
            { flags: '--no-wait', summary: 'print the operation and return at once (needs a server)' },
        ],
        run: async (context, args, given) => (await import('./commands/launch.js')).launch(context, args[0], given),
    },
    {
        names: ['list', 'ls'],
        summary: 'list instances',
        options: [{ flags: '--on <host>', summary: 'only those on this host' }],
        // Small, and run more often than any other: a module of its own would cost more than it saves.
        run: (context, _args, given) => list(context, given),
    },
    {
        names: ['show'],
        argument: '<instance>',
        summary: 'show an instance',
        run: async (context, args) => (await import('./commands/show.js')).show(context, args[0] ?? ''),
    },
    action('start', 'start instances'),
    action('stop', 'stop instances; forced after the timeout', {
        aliases: ['shutdown'],
        options: [{ flags: '-f, --force', summary: 'take the power away at once' }, FORCE_TIMEOUT],
    }),
    action('destroy', 'stop instances at once (as stop -f; nothing is deleted)'),
    action('restart', 'restart instances; reset after the timeout', {
        aliases: ['reboot'],
        options: [{ flags: '-f, --force', summary: 'reset at once' }, FORCE_TIMEOUT],
    }),
    action('pause', 'freeze instances in memory'),
    action('resume', 'let paused instances go on', { aliases: ['unpause'] }),
    action('delete', 'delete instances and their own disks', {
        aliases: ['rm', 'undefine'],
        options: [{ flags: '--keep-disks', summary: "leave the instance's own disks" }],
    }),
    {
        names: ['console'],
        argument: '<instance>',
        summary: 'connect to a console; Ctrl-] leaves it',
        options: [
            { flags: '--serial', summary: 'the serial console (the default)' },
            { flags: '--force', summary: 'disconnect whoever uses it' },
        ],
        run: async (context, args, given) => (await import('./commands/console.js')).attach(context, args[0] ?? '', given),
    },
    {
        names: ['host'],
        summary: 'list and test hosts',
        commands: [
            {
                names: ['list', 'ls'],
                summary: 'list hosts',
                run: async (context) => (await import('./commands/hosts.js')).listHosts(context),
            },
            {
                names: ['test'],
                argument: '<uri>',
                summary: 'try to reach a host, step by step',
                run: async (context, args) => (await import('./commands/hosts.js')).testHost(context, args[0] ?? ''),
            },
        ],
    },
    {
        names: ['image'],
        summary: 'tidy the images that hosts keep',
        commands: [
            {
                names: ['prune'],
                summary: 'remove cached images that nothing uses',
                options: [{ flags: '--on <host>', summary: 'only on this host' }],
                run: async (context, _args, given) => (await import('./commands/images.js')).pruneImages(context, given),
            },
        ],
    },
    {
        names: ['xml'],
        summary: "check, lay out and compare libvirt's documents",
        commands: [
            {
                names: ['validate'],
                argument: '<file...>',
                summary: "tell what is wrong with documents by libvirt's schemas (- is standard input)",
                options: [{ flags: '--strict', summary: 'what the schemas do not know is an error too' }],
                run: async (context, args, given) => (await import('./commands/xml.js')).validateFiles(context, args, given),
            },
            {
                names: ['format'],
                argument: '<file...>',
                summary: 'lay documents out anew; comments and unknown content stay',
                options: [{ flags: '-w, --write', summary: 'write the files themselves, and tell which changed' }],
                run: async (context, args, given) => (await import('./commands/xml.js')).formatFiles(context, args, given),
            },
            {
                names: ['diff'],
                argument: '<file...>',
                summary: 'tell how two documents differ in meaning; exits with 1 if they do',
                run: async (context, args) => (await import('./commands/xml.js')).diffFiles(context, args),
            },
        ],
    },
    {
        names: ['driver'],
        summary: 'list, show and check compute drivers',
        commands: [
            {
                names: ['list', 'ls'],
                summary: 'list the drivers that are installed here',
                run: async (context) => (await import('./commands/drivers.js')).listDrivers(context),
            },
            {
                names: ['show'],
                argument: '<specifier>',
                summary: 'show a driver and its options; by its name, package or file',
                run: async (context, args) => (await import('./commands/drivers.js')).showDriver(context, args[0] ?? ''),
            },
            {
                names: ['check'],
                argument: '<specifier>',
                summary: 'try a driver on its host: what it says, and which facets it has',
                options: [
                    {
                        flags: '--option <key=value>',
                        summary: 'an option of the driver, for example uri=qemu:///system (repeat for more)',
                        repeats: true,
                    },
                    { flags: '--full', summary: 'run the conformance kit: it makes instances and removes them' },
                    { flags: '--image <file|url>', summary: 'what the guests of the kit boot from' },
                    { flags: '--kernel <file|url>', summary: 'a kernel for the guests of the kit' },
                    { flags: '--initrd <file|url>', summary: 'with this initial RAM disk' },
                    { flags: '--memory <size>', summary: 'memory of the guests of the kit (default: 64MiB)' },
                ],
                run: async (context, args, given) => (await import('./commands/drivers.js')).checkDriverCommand(context, args[0] ?? '', given),
            },
        ],
    },
    {
        names: ['events'],
        summary: 'print events as they happen',
        options: [
            { flags: '--follow', summary: 'go on until interrupted' },
            { flags: '--since <id>', summary: 'begin after this event' },
        ],
        run: async (context, _args, given) => (await import('./commands/events.js')).events(context, given),
    },
    {
        names: ['serve'],
        summary: 'serve the API and the web pages',
        options: [
            { flags: '--listen <address>', summary: 'address to listen on (default: 127.0.0.1)' },
            { flags: '--port <port>', summary: 'port to listen on; 0 takes a free one (default: 4180)' },
            {
                flags: '--data <folder>',
                summary: 'where the database is kept (default: ~/.local/state/hostelry)',
            },
            {
                flags: '--scheduler <name>',
                summary: 'who chooses the host of a launch: first-fit, spread, a package or a file',
            },
        ],
        run: async (context, _args, given) => (await import('./commands/serve.js')).serve(context, given),
    },
];
