/** The objects that getters are asked of: made through our client, found again by libvirt-python. */
import { readFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { DomainMetadataType, type Connection, type Domain } from '@hostelry/libvirt';
import { tinyGuest, type LibvirtHost } from '../testbed.js';
import { type Oracle } from './oracle.js';
import { type Targets } from './row.js';

const BOOT_DEADLINE_MS = 60_000;

interface GuestParts {
  readonly boot: string;
  readonly devices: string;
  /** How many of its two vCPUs it starts with. Default 1. */
  readonly vcpus?: number;
}

function guestXml(name: string, parts: GuestParts): string {
  return `<domain type='qemu'><name>${name}</name><title>The ${name} one</title>
<metadata><t:thing xmlns:t='urn:test' a='1'><t:part/></t:thing></metadata>
<memory unit='MiB'>128</memory><vcpu placement='static' current='${parts.vcpus ?? 1}'>2</vcpu><iothreads>1</iothreads>
<cputune><shares>1500</shares><vcpupin vcpu='0' cpuset='0'/><emulatorpin cpuset='0'/></cputune>
<os><type arch='x86_64' machine='q35'>hvm</type>${parts.boot}</os>
<features><acpi/></features><devices>${parts.devices}
<serial type='pty'/><channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel>
</devices></domain>`;
}

/** A QEMU guest that booted and is paused, with a snapshot and a checkpoint, and one of everything around it. */
export async function prepareQemu(conn: Connection, oracle: Oracle, host: LibvirtHost): Promise<Targets> {
  const pool = await conn.storagePoolDefineXML(
    `<pool type='dir'><name>p</name><target><path>/var/lib/libvirt/p</path></target></pool>`,
  );
  await pool.create();
  const vol = await pool.storageVolCreateXML(
    `<volume><name>v.qcow2</name><capacity unit='MiB'>8</capacity><target><format type='qcow2'/><compat>1.1</compat></target></volume>`,
  );
  const secret = await conn.secretDefineXML(
    `<secret ephemeral='no' private='no'><usage type='volume'><volume>/v</volume></usage></secret>`,
  );
  await secret.setValue(Buffer.from('open sesame\0\xff', 'latin1'));
  const nwf = await conn.nwFilterDefineXML(
    `<filter name='only-ip' chain='root'><rule action='accept' direction='inout'><ip/></rule></filter>`,
  );
  const kernelArguments = (await readFile(tinyGuest.kernelArguments, 'utf8')).trim();
  const dom = await conn.domainDefineXML(
    guestXml('running', {
      boot: `<kernel>${tinyGuest.kernel}</kernel><initrd>${tinyGuest.initrd}</initrd>
<cmdline>${kernelArguments} hostelry.name=running</cmdline>`,
      devices: `<disk type='file' device='disk'><driver name='qemu' type='qcow2'/>
<source file='/var/lib/libvirt/p/v.qcow2'/><target dev='vda' bus='virtio'/>
<iotune><total_iops_sec>5000</total_iops_sec></iotune></disk>
<interface type='network'><mac address='52:54:00:12:34:56'/><source network='default'/><target dev='nic0'/>
<model type='virtio'/><filterref filter='only-ip'/></interface>`,
    }),
  );
  await pool.storageVolCreateXML(
    `<volume><name>o.qcow2</name><capacity unit='MiB'>8</capacity><target><format type='qcow2'/></target></volume>`,
  );
  const off = await conn.domainDefineXML(
    guestXml('stopped', {
      boot: '',
      devices: `<disk type='file' device='disk'><driver name='qemu' type='qcow2'/>
<source file='/var/lib/libvirt/p/o.qcow2'/><target dev='vda' bus='virtio'/></disk>`,
    }),
  );
  const [ga, running, saved] = await Promise.all([
    startAgentGuest(conn, host),
    boot(dom, host, conn),
    save(conn),
  ]);
  await running.suspend();
  const points = await makePoints(running, off);
  const net = await conn.networkLookupByName('default');
  const [port] = await net.listAllPorts();
  const dev = await conn.nodeDeviceLookupByName('computer');
  const iface = await conn.interfaceLookupByName('lo');
  const bind = await conn.nwFilterBindingLookupByPortDev('nic0');
  if (port === undefined) throw new Error('The guest has no port on its network');
  await oracle.set('conn', `libvirt.open("${host.uri}")`);
  await oracle.set('nic', '"nic0"');
  await oracle.set('dom', 'conn.lookupByName("running")');
  await findAgain(oracle);
  await oracle.set('ga', 'conn.lookupByName("agented")');
  await oracle.set('saved', 'conn.lookupByName("saved")');
  await oracle.set('port', `net.portLookupByUUIDString("${port.uuid}")`);
  await oracle.set('pool', 'conn.storagePoolLookupByName("p")');
  await oracle.set('vol', 'pool.storageVolLookupByName("v.qcow2")');
  await oracle.set('dev', 'conn.nodeDeviceLookupByName("computer")');
  await oracle.set('iface', 'conn.interfaceLookupByName("lo")');
  await oracle.set('secret', `conn.secretLookupByUUIDString("${secret.uuid}")`);
  await oracle.set('nwf', 'conn.nwfilterLookupByName("only-ip")');
  await oracle.set('bind', 'conn.nwfilterBindingLookupByPortDev("nic0")');
  return {
    conn,
    dom: running,
    off,
    ga,
    saved,
    ...points,
    net,
    port,
    pool,
    vol,
    dev,
    iface,
    secret,
    nwf,
    bind,
    nic: 'nic0',
  };
}

async function boot(domain: Domain, host: LibvirtHost, conn: Connection): Promise<Domain> {
  await domain.create();
  await waitForText(host, `HOSTELRY-BOOT ${domain.name}`, domain);
  return conn.domainLookupByName(domain.name);
}

/** Two snapshots of the one that is off and two checkpoints of the other, each after the other. */
async function makePoints(
  dom: Domain,
  off: Domain,
): Promise<Pick<Targets, 'snap' | 'nextSnap' | 'chk' | 'nextChk'>> {
  const snapshot = (name: string) =>
    off.snapshotCreateXML(`<domainsnapshot><name>${name}</name></domainsnapshot>`);
  const checkpoint = (name: string) =>
    dom.checkpointCreateXML(`<domaincheckpoint><name>${name}</name></domaincheckpoint>`);
  return {
    snap: await snapshot('s1'),
    nextSnap: await snapshot('s2'),
    chk: await checkpoint('c1'),
    nextChk: await checkpoint('c2'),
  };
}

/** A guest without anything to run, whose memory is saved. */
async function save(conn: Connection): Promise<Domain> {
  const xml = `<domain type='qemu'><name>saved</name><memory unit='MiB'>32</memory>
<os><type arch='x86_64' machine='q35'>hvm</type></os></domain>`;
  const domain = await conn.domainDefineXML(xml);
  await domain.create();
  await domain.managedSave();
  return domain;
}

/** A guest with QEMU's agent, which stays awake to answer: an ext2 file system, an address, a key, somebody logged in. */
async function startAgentGuest(conn: Connection, host: LibvirtHost): Promise<Domain> {
  const pool = await conn.storagePoolLookupByName('p');
  await pool.storageVolCreateXML(
    `<volume><name>a.raw</name><capacity unit='MiB'>8</capacity><target><format type='raw'/></target></volume>`,
  );
  const kernelArguments = (await readFile(tinyGuest.kernelArguments, 'utf8')).trim();
  const domain = await conn.domainCreateXML(
    guestXml('agented', {
      vcpus: 2,
      boot: `<kernel>${tinyGuest.kernel}</kernel><initrd>${tinyGuest.agentInitrd}</initrd>
<cmdline>${kernelArguments} hostelry.name=agented hostelry.data=/dev/vda</cmdline>`,
      devices: `<disk type='file' device='disk'><driver name='qemu' type='raw'/>
<source file='/var/lib/libvirt/p/a.raw'/><target dev='vda' bus='virtio'/><serial>agents-disk</serial></disk>
<interface type='network'><mac address='52:54:00:12:34:57'/><source network='default'/><model type='virtio'/></interface>`,
    }),
  );
  await waitForText(host, 'HOSTELRY-ADDRESS agented', domain);
  await waitForAgent(domain);
  await domain.backupBegin(
    `<domainbackup mode='pull'><server transport='unix' socket='/var/lib/libvirt/qemu/backup.sock'/></domainbackup>`,
  );
  await domain.authorizedSSHKeysSet('root', ['ssh-ed25519 AAAAone first', 'ssh-ed25519 AAAAtwo second']);
  return domain;
}

/** libvirt says in a domain's XML whether the agent has its channel open. */
async function waitForAgent(domain: Domain): Promise<void> {
  const deadline = Date.now() + BOOT_DEADLINE_MS;
  while (!/name='org.qemu.guest_agent.0' state='connected'/.test(await domain.getXMLDesc())) {
    if (Date.now() > deadline) throw new Error(`The agent of "${domain.name}" did not connect`);
    await delay(50);
  }
}

async function findAgain(oracle: Oracle): Promise<void> {
  await oracle.set('off', 'conn.lookupByName("stopped")');
  await oracle.set('snap', 'off.snapshotLookupByName("s1", 0)');
  await oracle.set('nextSnap', 'off.snapshotLookupByName("s2", 0)');
  await oracle.set('chk', 'dom.checkpointLookupByName("c1", 0)');
  await oracle.set('nextChk', 'dom.checkpointLookupByName("c2", 0)');
  await oracle.set('net', 'conn.networkLookupByName("default")');
}

/** Waits for what a guest says on its console. */
async function waitForText(host: LibvirtHost, wanted: string, dom: Domain): Promise<void> {
  const serial = await dom.openConsole({ signal: AbortSignal.timeout(BOOT_DEADLINE_MS) });
  let text = '';
  for await (const chunk of serial) {
    text += (chunk as Buffer).toString();
    if (text.includes(wanted)) return;
  }
  throw new Error(`The guest on ${host.name} ended before it was up: ${text.slice(-500)}`);
}

/** What libvirt's test driver has: its own domain, network, pool, device and interface, and a domain that is stopped. */
export async function prepareTestDriver(
  conn: Connection,
  oracle: Oracle,
  host: LibvirtHost,
): Promise<Partial<Targets>> {
  const dom = await conn.domainLookupByName('test');
  await dom.setMetadata(DomainMetadataType.TITLE, 'Its title');
  await dom.setMetadata(DomainMetadataType.ELEMENT, '<thing a="1"/>', { key: 't', uri: 'urn:test' });
  const off = await conn.domainDefineXML(
    `<domain type='test'><name>stopped</name><memory>1024</memory><os><type>hvm</type></os></domain>`,
  );
  const points = await makePoints(dom, off);
  const net = await conn.networkLookupByName('default');
  const pool = await conn.storagePoolLookupByName('default-pool');
  const vol = await pool.storageVolCreateXML('<volume><name>v</name><capacity>1000000</capacity></volume>');
  const dev = await conn.nodeDeviceLookupByName('scsi_host2');
  const iface = await conn.interfaceLookupByName('eth1');
  await oracle.set('conn', `libvirt.open("test+unix:///default?socket=${host.socket}")`);
  await oracle.set('nic', '"testnet0"');
  await oracle.set('dom', 'conn.lookupByName("test")');
  await findAgain(oracle);
  await oracle.set('pool', 'conn.storagePoolLookupByName("default-pool")');
  await oracle.set('vol', 'pool.storageVolLookupByName("v")');
  await oracle.set('dev', 'conn.nodeDeviceLookupByName("scsi_host2")');
  await oracle.set('iface', 'conn.interfaceLookupByName("eth1")');
  return { conn, dom, off, ...points, net, pool, vol, dev, iface, nic: 'testnet0' };
}
