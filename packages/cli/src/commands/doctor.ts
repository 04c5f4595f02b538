import { resolve } from 'node:path';
import { connectionTo } from '../connection.js';
import { type CommandContext } from '../context.js';
import { type Finding } from '../doctor/finding.js';
import { examineMachine, PLACES } from '../doctor/machine.js';
import { CommandError, ExitCode } from '../exit-codes.js';
import { ApiError, HttpClient } from '../http/http-client.js';
import { printList, type View } from '../output.js';

const VIEW: View<Finding> = {
  columns: [
    { heading: 'WHAT', show: (each) => each.name },
    { heading: 'VERDICT', show: (each) => each.verdict },
    { heading: 'DETAIL', show: (each) => each.detail },
    { heading: 'WHAT TO DO', show: (each) => each.advice ?? '' },
  ],
  name: (each) => `${each.name}: ${each.verdict}`,
};

const SERVER_MS = 5000;

/**
 * `hostelry doctor`: looks at this machine, at the server or the named hosts, and tells what to do; exit code 1 if something is broken.
 * It changes nothing.
 */
export async function doctor(context: CommandContext, { data }: { readonly data?: string }): Promise<void> {
  const { io, settings, hosts } = context;
  const findings = [
    ...examineMachine({
      ...PLACES,
      nodeVersion: process.version,
      path: io.env['PATH'] ?? '',
      dataDirectory: data === undefined ? await defaultData() : resolve(io.cwd, data),
    }),
    ...(hosts.length === 0 ? [await serverFinding(context)] : await hostFindings(context)),
  ];
  await printList(io, settings.format, findings, VIEW);
  const broken = findings.filter(({ verdict }) => verdict === 'broken').map(({ name }) => name);
  if (broken.length > 0) throw new CommandError(ExitCode.ERROR, `Broken: ${[...new Set(broken)].join(', ')}`);
}

async function defaultData(): Promise<string> {
  return (await import('@hostelry/server')).defaultDataDirectory();
}

async function serverFinding({ settings: { target }, io }: CommandContext): Promise<Finding> {
  const name = 'Server';
  if (!('server' in target)) return { name, verdict: 'note', detail: 'none was named' };
  const { server, assumed } = target;
  try {
    const options = { signal: AbortSignal.timeout(SERVER_MS) };
    const document = await new HttpClient(server, connectionTo(target, io)).get<{
      info?: { version?: string };
    }>('/v1/openapi.json', options);
    return { name, verdict: 'ok', detail: `Hostelry ${document.info?.version ?? ''} at ${server}` };
  } catch (error) {
    const isSilent = error instanceof ApiError && error.code === 'unreachable';
    if (assumed && isSilent) {
      const advice = 'start one with "hostelry serve", or give --host URI to work without';
      return { name, verdict: 'note', detail: `none answers at ${server}`, advice };
    }
    const detail = error instanceof Error ? error.message : String(error);
    const advice = isSilent ? 'start it, or name another one with --server' : 'see what it says';
    return { name, verdict: 'broken', detail, advice };
  }
}

function hostFindings(context: CommandContext): Promise<readonly Finding[]> {
  return context.withApi(async (api) =>
    Promise.all(
      context.hosts.map(async ({ uri, options }): Promise<Finding> => {
        const name = `Host ${uri}`;
        const { ok, steps } = await api.testHost(
          uri,
          options === undefined ? {} : { driverOptions: options },
        );
        const last = steps.at(-1);
        if (ok) return { name, verdict: 'ok', detail: last?.detail ?? '' };
        return {
          name,
          verdict: 'broken',
          detail: `${last?.name ?? 'test'}: ${last?.detail ?? 'failed'}`,
          advice: 'try the address with virsh -c',
        };
      }),
    ),
  );
}
