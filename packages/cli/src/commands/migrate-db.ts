import { type CommandContext } from '../context.js';
import { write } from '../output.js';

/** `hostelry migrate-db FROM TO`: copies a server's memory from one store into an empty one, for example from SQLite to PostgreSQL. */
export async function migrateDb({ io }: CommandContext, args: readonly string[]): Promise<void> {
  const [from = '', to = ''] = args;
  const { migrateDatabase } = await import('@hostelry/server');
  const counts = await migrateDatabase(from, to);
  const text = Object.entries(counts).map(([table, count]) => `${count} ${table}`);
  await write(io, `Copied ${text.join(', ')}\n`);
}
