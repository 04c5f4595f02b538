import { runCommand } from './command.js';

const { exitCode, served } = await runCommand(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
});
process.exitCode = exitCode;
if (served !== undefined) {
  // The server alone keeps the process alive: closing it ends the process.
  const stop = (): void => void served.close();
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}
