import { type DomainSnapshotDisk } from '@hostelry/libvirt-xml';
import { type Checkpoint } from './checkpoints.js';
import { domainText } from './domain-live-xml.js';
import { type Snapshot } from './snapshots.js';

/** The document that libvirt would answer for a snapshot. */
export function snapshotText(snapshot: Snapshot, secure: boolean): string {
  const memory = snapshot.state === 'running' || snapshot.state === 'paused' ? 'internal' : 'no';
  return [
    '<domainsnapshot>',
    ...heading(snapshot.name, snapshot.description),
    `  <state>${snapshot.state}</state>`,
    ...parentLines(snapshot.parent),
    `  <creationTime>${snapshot.createdAt}</creationTime>`,
    `  <memory snapshot='${memory}'/>`,
    ...(snapshot.disks.length === 0 ? [] : ['  <disks>', ...snapshot.disks.flatMap(diskLines), '  </disks>']),
    indented(domainText(snapshot.config, { secure })),
    '</domainsnapshot>',
    '',
  ].join('\n');
}

/** The document that libvirt would answer for a checkpoint. */
export function checkpointText(
  checkpoint: Checkpoint,
  options: { readonly secure: boolean; readonly domain: boolean; readonly size: boolean },
): string {
  const disks = checkpoint.disks.map(({ name, bitmap }) => {
    const size = options.size && bitmap !== undefined ? ` size='0'` : '';
    const kind = bitmap === undefined ? `checkpoint='no'` : `checkpoint='bitmap' bitmap='${escape(bitmap)}'`;
    return `    <disk name='${escape(name)}' ${kind}${size}/>`;
  });
  return [
    '<domaincheckpoint>',
    ...heading(checkpoint.name, checkpoint.description),
    ...parentLines(checkpoint.parent),
    `  <creationTime>${checkpoint.createdAt}</creationTime>`,
    ...(disks.length === 0 ? [] : ['  <disks>', ...disks, '  </disks>']),
    ...(options.domain ? [indented(domainText(checkpoint.config, { secure: options.secure }))] : []),
    '</domaincheckpoint>',
    '',
  ].join('\n');
}

function heading(name: string, description: string | undefined): string[] {
  const lines = [`  <name>${escape(name)}</name>`];
  if (description !== undefined) lines.push(`  <description>${escape(description)}</description>`);
  return lines;
}

function parentLines(parent: string | undefined): string[] {
  return parent === undefined ? [] : ['  <parent>', `    <name>${escape(parent)}</name>`, '  </parent>'];
}

function diskLines(disk: DomainSnapshotDisk): string[] {
  const start = `    <disk name='${escape(disk.name)}'`;
  if (disk.snapshot !== 'external') return [`${start} snapshot='${disk.snapshot ?? 'no'}'/>`];
  if (disk.type === 'network') return [`${start} snapshot='external' type='network'/>`];
  const [attribute, path] = disk.type === 'block' ? ['dev', disk.source?.dev] : ['file', disk.source?.file];
  return [
    `${start} snapshot='external' type='${disk.type ?? 'file'}'>`,
    `      <driver type='${escape(disk.driver?.type ?? 'qcow2')}'/>`,
    `      <source ${attribute}='${escape(path ?? '')}'/>`,
    '    </disk>',
  ];
}

function indented(document: string): string {
  return document.trimEnd().replaceAll(/^(?=.)/gm, '  ');
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll("'", '&apos;');
}
