import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { type InstanceAnswers } from '@hostelry/server/api';
import { type CommandContext } from '../context.js';
import { CommandError, ExitCode } from '../exit-codes.js';
import { type Io } from '../io.js';
import { printList, type View } from '../output.js';

const ADDRESSES: View<InstanceAnswers['addresses'][number]> = {
  columns: [
    { heading: 'INTERFACE', show: (each) => each.name },
    { heading: 'MAC', show: (each) => each.mac ?? '' },
    {
      heading: 'ADDRESSES',
      show: (each) =>
        each.addresses.map(({ address, prefixLength }) => `${address}/${prefixLength}`).join(' '),
    },
  ],
  name: (each) => each.addresses.map(({ address }) => address).join('\n'),
};

/** `hostelry addresses`: the guest's interfaces and their addresses, as its agent tells. */
export async function listAddresses(context: CommandContext, ref: string): Promise<void> {
  await context.withApi(async (api) => {
    const { format } = context.settings;
    const all = await api.ask('addresses', ref);
    const rows = format === 'name' ? all.filter(({ addresses }) => addresses.length > 0) : all;
    await printList(context.io, format, rows, ADDRESSES);
  });
}

/** `hostelry password`: gives a user of the guest the password that is the first line of standard input, which a terminal does not show. */
export async function setPassword(
  context: CommandContext,
  ref: string,
  { user = 'root' }: { readonly user?: string },
): Promise<void> {
  const { io } = context;
  if (io.stdin.isTTY === true) io.stderr.write(`Password for ${user} of "${ref}": `);
  const password = await firstLine(io);
  if (io.stdin.isTTY === true) io.stderr.write('\n');
  if (password === '') throw new CommandError(ExitCode.USAGE, 'Give the password on standard input');
  await context.withApi((api) => api.setPassword(ref, { user, password }));
}

/** The first line of standard input; empty if there is none, or an interrupt came first. */
async function firstLine(io: Io): Promise<string> {
  // What readline would show goes nowhere.
  const output = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: io.stdin, output, terminal: io.stdin.isTTY === true });
  const stop = io.onInterrupt(() => lines.close());
  try {
    for await (const line of lines) return line;
    return '';
  } finally {
    stop();
    lines.close();
  }
}
