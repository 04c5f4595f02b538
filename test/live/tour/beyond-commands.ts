/** Commands that libvirt's test driver does not support and we do: what each must say. */

/** One command line of virsh and what its answer must match. */
export interface Expectation {
  readonly command: string;
  readonly says: RegExp;
  /** Whether it fails. Default false. */
  readonly fails?: boolean;
}

const says = (command: string, pattern: RegExp): Expectation => ({ command, says: pattern });
const fails = (command: string, pattern: RegExp): Expectation => ({ command, says: pattern, fails: true });

/** Devices that come and go. */
const devices: readonly Expectation[] = [
  says('define IN/guest.xml', /defined/),
  says('start tour --paused', /started/),
  says('domstate tour --reason', /paused \(user\)/),
  says('resume tour', /resumed/),
  says('attach-device tour IN/disk.xml --live --config', /attached successfully/),
  fails('attach-device tour IN/disk.xml', /target vdb already exists/),
  says('domblklist tour', /vdb +\/guest\/extra.img/),
  says('attach-disk tour /guest/third.img vdc --live', /attached successfully/),
  says('attach-interface tour network default --mac 52:54:00:00:00:99 --live', /attached successfully/),
  says('domiflist tour', /52:54:00:00:00:99/),
  says('detach-disk tour vdc --live', /detached successfully/),
  says('detach-interface tour network --mac 52:54:00:00:00:99 --live', /detached successfully/),
  says('detach-device-alias tour virtio-disk1 --live', /request sent successfully/),
  says('detach-device tour IN/disk.xml --config', /detached successfully/),
  fails('detach-device tour IN/disk.xml', /device not found: disk vdb not found/),
  says('change-media tour hdc --eject', /ejected/),
  says('change-media tour hdc /guest/other.iso --insert', /inserted/),
  says('domif-setlink tour tour0 down', /updated successfully/),
  says('domif-getlink tour tour0', /down/),
  fails('update-device tour IN/disk.xml', /disk vdb not found/),
  says('blockresize tour vda 20G', /resized/),
  says('domblkthreshold tour vda 1000', /^\s*$/),
];

/** Jobs on disks and on the whole guest. */
const jobs: readonly Expectation[] = [
  says('blockcopy tour vda /guest/copy.img --wait --verbose --pivot --transient-job', /pivoted[\s\S]*100 %/),
  says('domblklist tour', /vda +\/guest\/copy.img/),
  says('snapshot-create-as tour outside --disk-only', /created/),
  says('domblklist tour', /vda +\/guest\/copy.outside/),
  says('blockcommit tour vda --active --wait --verbose --pivot', /pivoted/),
  says('domblklist tour', /vda +\/guest\/copy.img/),
  says('snapshot-create-as tour again --disk-only', /created/),
  says('blockpull tour vda --wait --verbose', /Pull complete/),
  says('blockjob tour vda --info', /No current block job/),
  fails('blockjob tour vda --abort', /does not have an active block job/),
  says('snapshot-delete tour outside --children', /deleted/),
  fails('backup-dumpxml tour', /no domain backup job present/),
  says('backup-begin tour IN/pull.xml IN/checkpoint.xml', /Backup started/),
  says('backup-dumpxml tour', /<domainbackup mode='pull'>/),
  says('domjobinfo tour', /Operation: +Backup/),
  says('domjobabort tour', /^\s*$/),
  says('domjobinfo tour', /Job type: +None/),
  says('checkpoint-list tour --name', /check1/),
  says('checkpoint-delete tour check1', /deleted/),
  says('dump tour /guest/core --live', /dumped/),
  says('managedsave tour --paused', /saved/),
  says('managedsave-dumpxml tour', /<name>tour<\/name>/),
  says('managedsave-define tour IN/guest.xml', /updated/),
  says('start tour', /started/),
  says('domstate tour --reason', /paused \(starting up\)/),
  says('resume tour', /resumed/),
];

/** What the software in the guest answers, and its sleep. */
const agent: readonly Expectation[] = [
  says('guestinfo tour', /hostname +: tourhost/),
  says('guestvcpus tour', /online +: 0-1/),
  says('guestvcpus tour 1 --disable', /^\s*$/),
  says('guestvcpus tour', /online +: 0\n/),
  says('setvcpu tour 1 --disable --config', /^\s*$/),
  says('vcpucount tour --guest', /^\d/),
  says('set-user-sshkeys tour root --file IN/keys', /^\s*$/),
  says('get-user-sshkeys tour root', /ssh-ed25519 AAAA/),
  says('guest-agent-timeout tour --timeout 5', /^\s*$/),
  says('dompmsuspend tour mem', /suspended/),
  says('domstate tour', /pmsuspended/),
  says('dompmwakeup tour', /woken up/),
  says('domdisplay tour --type vnc', /vnc:/),
];

/** Secrets, filters, ports, leases, and what else a host has. */
const host: readonly Expectation[] = [
  says('secret-define IN/secret.xml', /created/),
  says('secret-list', /volume +\/guest\/tour.img/),
  says('secret-set-value 41111111-2222-4333-8444-555555555555 --file IN/keys', /value set/),
  says('secret-get-value 41111111-2222-4333-8444-555555555555', /^[\w+/=]+\s*$/),
  says('secret-dumpxml 41111111-2222-4333-8444-555555555555', /<usage type='volume'>/),
  says('secret-undefine 41111111-2222-4333-8444-555555555555', /deleted/),
  says('nwfilter-define IN/filter.xml', /defined/),
  says('nwfilter-list', /tourfilter/),
  says('nwfilter-dumpxml tourfilter', /srcipaddr='10.9.9.5'/),
  says('nwfilter-binding-create IN/binding.xml', /created/),
  says('nwfilter-binding-list', /tour9 +tourfilter/),
  says('nwfilter-binding-dumpxml tour9', /<filterref filter='tourfilter'\/>/),
  fails('nwfilter-undefine tourfilter', /in use/),
  says('nwfilter-binding-delete tour9', /deleted/),
  says('nwfilter-undefine tourfilter', /undefined/),
  says('net-port-create default IN/port.xml', /created/),
  says('net-port-list default', /51111111-2222/),
  says('net-port-dumpxml default 51111111-2222-4333-8444-555555555555', /<plug type='network'/),
  says('net-port-delete default 51111111-2222-4333-8444-555555555555', /deleted/),
  says('net-dhcp-leases default', /52:54:00:00:00:11 +ipv4 +192\.168\.122\.\d+\/24 +tour/),
  says('domcapabilities', /<domainCapabilities>/),
  says('pool-capabilities', /<pool type='dir' supported='yes'>/),
  says('nodememstats', /free/),
  says('node-memory-tune', /shm_pages_to_scan 100/),
  says('node-memory-tune --shm-pages-to-scan 50', /^\s*$/),
  says('node-memory-tune', /shm_pages_to_scan 50/),
  says('nodesuspend mem 70', /^\s*$/),
  says('allocpages 4 10', /^\s*$/),
  says('nodedev-list --tree', /computer[\s\S]*scsi_host11/),
  says('nodedev-info computer', /Active: +yes/),
  fails('cpu-compare IN/cpu.xml', /incompatible with host CPU/),
  says('hypervisor-cpu-baseline IN/cpu.xml', /<model fallback='forbid'>Penryn/),
  says('vol-create-as default-pool up 1M', /created/),
  says('vol-upload up IN/guest.xml default-pool', /^\s*$/),
  says('vol-download up OUT/down default-pool', /^\s*$/),
  says('vol-create-as default-pool holes 4M --allocation 0', /created/),
  says('vol-upload holes IN/sparse.img default-pool --sparse', /^\s*$/),
  says('vol-info holes default-pool', /Allocation: +128.00 KiB/),
  says('vol-download holes OUT/sparse default-pool --sparse', /^\s*$/),
  says('vol-resize up 2M default-pool', /changed/),
  says('vol-wipe up default-pool', /wiped/),
];

/** The tour beyond libvirt's test driver. */
export const BEYOND: readonly Expectation[] = [...devices, ...jobs, ...agent, ...host];
