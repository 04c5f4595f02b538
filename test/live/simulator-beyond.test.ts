import {
  closeSync,
  existsSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveSimulator, type ServedSimulator, socketUri } from '@hostelry/simulator';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { execFileSync } from 'node:child_process';
import { describeLive } from './testbed.js';
import { BEYOND } from './tour/beyond-commands.js';
import { FIXTURES } from './tour/fixtures.js';
import { listen, runStep, takeTour } from './tour/guide.js';

const SCHEMAS = '/usr/share/libvirt/schemas';

describeLive('virsh beyond what the test driver of libvirt can', () => {
  let folder: string;
  let output: string;
  let path: string;
  let served: ServedSimulator;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'beyond-'));
    output = join(folder, 'output');
    mkdirSync(output);
    for (const [name, text] of Object.entries(FIXTURES)) writeFileSync(join(folder, name), text);
    // Data at the beginning and in the middle, holes between and behind.
    const sparse = openSync(join(folder, 'sparse.img'), 'w');
    ftruncateSync(sparse, 4 * 1024 * 1024);
    for (const at of [0, 2 * 1024 * 1024]) writeSync(sparse, Buffer.alloc(4096, 'data'), 0, 4096, at);
    closeSync(sparse);
    path = join(folder, 'sock');
    served = await serveSimulator({ path, hosts: 2 });
  });

  afterAll(async () => {
    await served.close();
    rmSync(folder, { recursive: true });
  });

  const virsh = async (uri: string, command: string): Promise<string> => {
    const { exitCode, text } = await runStep(command, { uri, input: folder, output });
    expect(exitCode, `${command}: ${text}`).toBe(0);
    return text;
  };

  it('gets the answers that each command must have, and the events', async () => {
    const steps = BEYOND.map(({ command }) => command);
    const { outcomes, events } = await takeTour(steps, { uri: served.uri, input: folder, output });
    const wrong = outcomes.flatMap(({ command, exitCode, text }, index) => {
      const expected = BEYOND[index];
      const right = expected?.says.test(text) === true && (exitCode === 0) === (expected.fails !== true);
      return right ? [] : [`# ${command}\nexit ${exitCode}\n${text}`];
    });
    expect(wrong.join('\n')).toBe('');
    for (const event of [
      "event 'device-added' for domain 'tour': virtio-disk1",
      "event 'device-removed' for domain 'tour': virtio-disk1",
      "event 'tray-change' for domain 'tour' disk ide0-1-0: opened",
      "event 'block-job' for domain 'tour': Block Copy for /guest/tour.img ready",
      "event 'block-job-2' for domain 'tour': Block Copy for vda completed",
      "event 'job-completed' for domain 'tour':",
      "event 'pm-suspend' for domain 'tour'",
      "event 'lifecycle' for domain 'tour': PMSuspended Memory",
    ]) {
      expect(events).toContain(event);
    }
    expect(
      readFileSync(join(output, 'down'), 'utf8').startsWith(readFileSync(join(folder, 'guest.xml'), 'utf8')),
    ).toBe(true);
    expect(readFileSync(join(output, 'sparse')).equals(readFileSync(join(folder, 'sparse.img')))).toBe(true);
  });

  it('gets documents of every kind that are valid by the schemas of libvirt', async () => {
    expect(existsSync(SCHEMAS)).toBe(true);
    const { uri } = served;
    for (const command of [
      'secret-define IN/secret.xml',
      'nwfilter-define IN/filter.xml',
      'nwfilter-binding-create IN/binding.xml',
      'net-port-create default IN/port.xml',
      'define IN/other.xml',
      'start other',
      'vcpupin other 0 1-3',
      'blkiotune other --weight 500',
      'memtune other --hard-limit 2000000',
      'iothreadpin other 1 1',
      'domiftune other tour0 --inbound 1000,2000,500',
      'blkdeviotune other vda --total-iops-sec 100',
      'numatune other --mode strict --nodeset 0-1',
      'perf other --enable cmt --config',
      'attach-device other IN/disk.xml --live --config',
      'snapshot-create other IN/snapshot.xml',
      'snapshot-create-as other outside --disk-only',
      'checkpoint-create other IN/checkpoint.xml',
      'backup-begin other IN/pull.xml',
      'nodedev-create IN/vport.xml',
      'iface-define IN/interface.xml',
      'vol-create-as default-pool valid 1M --format qcow2',
    ]) {
      await virsh(uri, command);
    }
    const documents: readonly (readonly [command: string, schema: string])[] = [
      ['dumpxml other', 'domain'],
      ['dumpxml other --inactive --security-info', 'domain'],
      ['snapshot-dumpxml other snap1', 'domainsnapshot'],
      ['snapshot-dumpxml other outside', 'domainsnapshot'],
      ['checkpoint-dumpxml other check1', 'domaincheckpoint'],
      ['backup-dumpxml other', 'domainbackup'],
      ['capabilities', 'capability'],
      ['domcapabilities', 'domaincaps'],
      ['pool-capabilities', 'storagepoolcaps'],
      ['net-dumpxml default', 'network'],
      ['net-port-dumpxml default 51111111-2222-4333-8444-555555555555', 'networkport'],
      ['pool-dumpxml default-pool', 'storagepool'],
      ['vol-dumpxml valid default-pool', 'storagevol'],
      ['secret-dumpxml 41111111-2222-4333-8444-555555555555', 'secret'],
      ['nwfilter-dumpxml tourfilter', 'nwfilter'],
      ['nwfilter-binding-dumpxml tour9', 'nwfilterbinding'],
      ['iface-dumpxml eth1', 'interface'],
      ['iface-dumpxml eth9', 'interface'],
      ['nodedev-dumpxml computer', 'nodedev'],
      ['nodedev-dumpxml scsi_host1', 'nodedev'],
      ['nodedev-dumpxml scsi_host12', 'nodedev'],
      ['hypervisor-cpu-baseline IN/cpu.xml', 'cpu'],
    ];
    const bySchema = new Map<string, string[]>();
    let number = 0;
    for (const [command, schema] of documents) {
      const file = join(output, `${number++}-${command.split(' ')[0]}.xml`);
      writeFileSync(file, await virsh(uri, command));
      bySchema.set(schema, [...(bySchema.get(schema) ?? []), file]);
    }
    for (const [schema, files] of bySchema) {
      execFileSync('xmllint', ['--noout', '--relaxng', `${SCHEMAS}/${schema}.rng`, ...files], {
        stdio: 'pipe',
      });
    }
  });

  it('migrates a guest from host to host with its disk, live and offline', async () => {
    const [from, to] = [socketUri('host-1', path), socketUri('host-2', path)];
    await virsh(from, 'vol-create-as default moving 1M');
    await virsh(from, 'vol-upload moving IN/guest.xml default');
    writeFileSync(
      join(folder, 'moving.xml'),
      (FIXTURES['other.xml'] ?? '').replace('/guest/tour.img', '/var/lib/libvirt/images/moving'),
    );
    await virsh(from, 'define IN/moving.xml');
    await virsh(from, 'start other');
    const listener = listen(to, 'event --all');
    const refused = await runStep(`migrate other ${to} --live`, { uri: from, input: folder, output });
    expect(refused.text).toContain("Cannot access storage file '/var/lib/libvirt/images/moving'");
    expect(await virsh(from, 'domstate other --reason')).toContain('running');
    await virsh(from, `migrate other ${to} --live --persistent --undefinesource --copy-storage-all`);
    expect(await virsh(from, 'list --all')).not.toContain('other');
    expect(await virsh(to, 'domstate other --reason')).toContain('running (migrated)');
    await virsh(to, 'vol-download moving OUT/moved default');
    expect(readFileSync(join(output, 'moved'), 'utf8')).toContain(FIXTURES['guest.xml']?.slice(0, 100));
    await virsh(to, `migrate other ${from} --live --p2p --persistent --dname another`);
    expect(await virsh(from, 'domstate another --reason')).toContain('running (migrated)');
    expect(await virsh(to, 'domstate other --reason')).toContain('shut off (migrated)');
    expect(await listener.end()).toEqual([
      "event 'lifecycle' for domain 'other': Started Migrated",
      "event 'lifecycle' for domain 'other': Resumed Migrated",
      "event 'lifecycle' for domain 'other': Defined Added",
      "event 'lifecycle' for domain 'other': Suspended Migrated",
      "event 'lifecycle' for domain 'other': Stopped Migrated",
    ]);
    await virsh(from, 'destroy another; undefine another --nvram --managed-save --snapshots-metadata');
    await virsh(to, `migrate other ${from} --offline --persistent --undefinesource`);
    expect(await virsh(from, 'list --all')).toMatch(/other +shut off/);
  });
});
