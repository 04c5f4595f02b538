import type { LaunchRequest } from '@hostelry/server/api';

/** What the launch form holds, as it was typed. */
export interface LaunchForm {
  readonly name: string;
  /** Empty: the scheduler chooses. */
  readonly host: string;
  readonly boot: 'image' | 'kernel' | 'nothing';
  readonly image: string;
  readonly sha256: string;
  readonly kernel: string;
  readonly initrd: string;
  readonly commandLine: string;
  readonly vcpus: string;
  readonly memoryMiB: string;
  /** Of the root disk; empty: the image's. */
  readonly diskGiB: string;
  /** Names, parted by commas or spaces. */
  readonly networks: string;
  readonly bridges: string;
  /** One in a line. */
  readonly sshKeys: string;
  readonly userData: string;
}

export const EMPTY_LAUNCH: LaunchForm = {
  name: '',
  host: '',
  boot: 'nothing',
  image: '',
  sha256: '',
  kernel: '',
  initrd: '',
  commandLine: '',
  vcpus: '1',
  memoryMiB: '512',
  diskGiB: '',
  networks: '',
  bridges: '',
  sshKeys: '',
  userData: '',
};

type Spec = LaunchRequest['spec'];

/** The request that a form asks for. What is no number goes as NaN, which JSON writes as null and the server names. */
export function launchRequest(form: LaunchForm): LaunchRequest {
  const interfaces = [
    ...listed(form.networks).map((network) => ({ network })),
    ...listed(form.bridges).map((bridge) => ({ bridge })),
  ];
  const sshAuthorizedKeys = keysOf(form.sshKeys);
  const cloudInit = {
    ...(sshAuthorizedKeys.length === 0 ? {} : { sshAuthorizedKeys }),
    ...(form.userData.trim() === '' ? {} : { userData: form.userData }),
  };
  const spec: Spec = {
    name: form.name.trim(),
    vcpus: numberOf(form.vcpus),
    memoryMiB: numberOf(form.memoryMiB),
    ...bootOf(form),
    ...(interfaces.length === 0 ? {} : { interfaces }),
    ...(Object.keys(cloudInit).length === 0 ? {} : { cloudInit }),
  };
  return { ...(form.host === '' ? {} : { host: form.host }), spec };
}

function bootOf(form: LaunchForm): Pick<Spec, 'rootDisk' | 'kernelBoot'> {
  if (form.boot === 'image') {
    const sha256 = form.sha256.trim().toLowerCase();
    return {
      rootDisk: {
        image: { location: form.image.trim(), ...(sha256 === '' ? {} : { sha256 }) },
        ...(form.diskGiB.trim() === '' ? {} : { sizeMiB: numberOf(form.diskGiB) * 1024 }),
      },
    };
  }
  if (form.boot === 'nothing') return {};
  const initrd = form.initrd.trim();
  const commandLine = form.commandLine.trim();
  return {
    kernelBoot: {
      kernel: { location: form.kernel.trim() },
      ...(initrd === '' ? {} : { initrd: { location: initrd } }),
      ...(commandLine === '' ? {} : { commandLine }),
    },
  };
}

/** Which field of the form the server means by a field of the request. */
export function formField(field: string | undefined): keyof LaunchForm | undefined {
  if (field === undefined) return undefined;
  const path = field.replace(/^spec\./, '');
  const found = FIELDS.find(([prefix]) => path === prefix || path.startsWith(`${prefix}.`));
  return found?.[1];
}

const FIELDS: readonly (readonly [string, keyof LaunchForm])[] = [
  ['name', 'name'],
  ['host', 'host'],
  ['vcpus', 'vcpus'],
  ['memoryMiB', 'memoryMiB'],
  ['rootDisk.sizeMiB', 'diskGiB'],
  ['rootDisk.image.sha256', 'sha256'],
  ['rootDisk', 'image'],
  ['kernelBoot.initrd', 'initrd'],
  ['kernelBoot.commandLine', 'commandLine'],
  ['kernelBoot', 'kernel'],
  ['interfaces', 'networks'],
  ['cloudInit.sshAuthorizedKeys', 'sshKeys'],
  ['cloudInit', 'userData'],
];

/** The same request as a command for curl. */
export function curlOf(request: LaunchRequest, origin: string): string {
  return [
    `curl ${quoted(`${origin}/v1/instances`)}`,
    `-H ${quoted('content-type: application/json')}`,
    `-d ${quoted(JSON.stringify(request, null, 2))}`,
  ].join(' \\\n  ');
}

/** The same request as a command line of hostelry, for a shell that can give text as a file. */
export function commandOf({ host, spec }: LaunchRequest, origin: string): string {
  const { rootDisk, kernelBoot, cloudInit } = spec;
  const options: (readonly [string, string | number | undefined])[] = [
    ['--image', rootDisk?.image.location],
    ['--sha256', rootDisk?.image.sha256],
    ['--disk', rootDisk?.sizeMiB === undefined ? undefined : `${rootDisk.sizeMiB}MiB`],
    ['--kernel', kernelBoot?.kernel.location],
    ['--initrd', kernelBoot?.initrd?.location],
    ['--cmdline', kernelBoot?.commandLine],
    ['--cpus', spec.vcpus],
    ['--memory', `${spec.memoryMiB}MiB`],
    ...(spec.interfaces ?? []).map((each) =>
      'network' in each ? (['--network', each.network] as const) : (['--bridge', each.bridge] as const),
    ),
    ['--on', host],
  ];
  const texts: (readonly [string, string | undefined])[] = [
    ['--ssh-key', cloudInit?.sshAuthorizedKeys?.join('\n')],
    ['--user-data', cloudInit?.userData],
  ];
  return [
    `hostelry --server ${quoted(origin)} launch ${spec.name === '' ? 'NAME' : quoted(spec.name)}`,
    ...options.flatMap(([name, value]) => (value === undefined ? [] : [`${name} ${quoted(String(value))}`])),
    ...texts.flatMap(([name, text]) =>
      text === undefined ? [] : [`${name} <(printf '%s\\n' ${quoted(text)})`],
    ),
  ].join(' \\\n  ');
}

/** A word as a POSIX shell reads it. */
export function quoted(word: string): string {
  return /^[A-Za-z0-9_./:=@%+,-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

/** A list of names with one more; without it where it was there. */
export function toggleListed(text: string, name: string): string {
  const names = listed(text);
  const others = names.filter((each) => each !== name);
  return (others.length < names.length ? others : [...names, name]).join(', ');
}

/** The names that were typed. */
export function listed(text: string): string[] {
  return text.split(/[\s,]+/).filter((name) => name !== '');
}

function keysOf(text: string): string[] {
  return text
    .split('\n')
    .map((key) => key.trim())
    .filter((key) => key !== '' && !key.startsWith('#'));
}

function numberOf(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text);
}
