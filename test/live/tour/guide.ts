/** Leads virsh through a list of commands against one daemon. */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { type Step } from './step.js';

/** What one command came to; `text` is standard output and then the errors. */
export interface Outcome {
  readonly command: string;
  readonly exitCode: number;
  readonly text: string;
}

/** What a whole tour came to. */
export interface TourResult {
  readonly outcomes: readonly Outcome[];
  /** What listeners of each kind of event saw meanwhile, a line for each event. */
  readonly events: readonly string[];
}

/** Where a tour goes. */
export interface TourOptions {
  readonly uri: string;
  /** The folder of the fixtures. */
  readonly input: string;
  /** A folder for what virsh writes. */
  readonly output: string;
}

const LISTENERS = [
  'event --all',
  'net-event --event lifecycle',
  'pool-event --event lifecycle',
  'pool-event --event refresh',
  'nodedev-event --event lifecycle',
] as const;
const COMMAND_TIMEOUT_MS = 30_000;
const ENVIRONMENT = { ...process.env, LC_ALL: 'C', TZ: 'UTC', VIRSH_HISTSIZE: '0' };

/** Runs each step as a virsh of its own, in order, while other virshes listen to events and keep the daemon's state alive. */
export async function takeTour(steps: readonly Step[], options: TourOptions): Promise<TourResult> {
  mkdirSync(options.output, { recursive: true });
  const listeners = LISTENERS.map((command) => listen(options.uri, command));
  try {
    const outcomes: Outcome[] = [];
    for (const step of steps) outcomes.push(await runStep(step, options));
    const events: string[] = [];
    for (const listener of listeners) events.push(...(await listener.end()));
    return { outcomes, events };
  } finally {
    for (const listener of listeners) listener.kill();
  }
}

/** Runs one step as a virsh of its own. */
export function runStep(step: Step, { uri, input, output }: TourOptions): Promise<Outcome> {
  const { command, edit } = typeof step === 'string' ? { command: step, edit: undefined } : step;
  const line = command.replaceAll('IN/', `${input}/`).replaceAll('OUT/', `${output}/`);
  const env =
    edit === undefined ? ENVIRONMENT : { ...ENVIRONMENT, EDITOR: `sed -i ${edit.replaceAll(' ', '\\ ')}` };
  return new Promise((resolve) => {
    execFile('virsh', ['-c', uri, line], { env, timeout: COMMAND_TIMEOUT_MS }, (error, stdout, stderr) => {
      const exitCode = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
      const text = `${stdout}${stderr}`
        .replaceAll(uri, 'URI')
        .replaceAll(output, 'OUT')
        .replaceAll(input, 'IN');
      resolve({ command, exitCode, text });
    });
  });
}

/** One virsh that prints events until it is told to end. */
export function listen(uri: string, command: string): { end(): Promise<string[]>; kill(): void } {
  const child: ChildProcess = spawn('virsh', ['-q', '-c', uri, `${command} --loop`], {
    env: ENVIRONMENT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  return {
    end: async () => {
      child.kill('SIGINT');
      await ended;
      return text.split('\n').filter((line) => line.startsWith("event '"));
    },
    kill: () => void child.kill('SIGKILL'),
  };
}
