import { ComputeError, type PoolAuth, type PoolSpec } from '@hostelry/compute';
import { validateStoragePool, type StoragePool } from '@hostelry/libvirt-xml';

/** Where libvirt's own documentation has the devices of pools that find them. */
const BY_PATH = { path: '/dev/disk/by-path' };

/** The document of a pool, valid by libvirt's schemas. `invalid` tells what they refuse. */
export async function poolDocument(spec: PoolSpec): Promise<StoragePool> {
  const document = { name: spec.name, ...placeOf(spec) } as StoragePool;
  const findings = await validateStoragePool(document);
  if (findings.length === 0) return document;
  const told = findings.map(({ path, message }) => `${path}: ${message}`).join('; ');
  throw new ComputeError('invalid', `Pool "${spec.name}" cannot be described to libvirt: ${told}`);
}

/** What the schemas have by type is told by its fields: their types narrow by themselves only where each is written out. */
function placeOf(spec: PoolSpec): object {
  const { type } = spec;
  switch (type) {
    case 'dir':
      return { type, target: { path: spec.path } };
    case 'fs':
      return {
        type,
        source: {
          device: { path: spec.device },
          ...(spec.format === undefined ? {} : { format: { type: spec.format } }),
        },
        target: { path: spec.path },
      };
    case 'netfs':
      return {
        type,
        source: {
          host: [{ name: spec.server }],
          dir: { path: spec.folder },
          ...(spec.format === undefined ? {} : { format: { type: spec.format } }),
        },
        target: { path: spec.path },
      };
    case 'logical':
      return {
        type,
        source: { name: spec.group, device: (spec.devices ?? []).map((path) => ({ path })) },
        target: { path: `/dev/${spec.group}` },
      };
    case 'disk':
      return {
        type,
        source: {
          device: { path: spec.device },
          ...(spec.format === undefined ? {} : { format: { type: spec.format } }),
        },
        target: { path: '/dev' },
      };
    case 'iscsi':
    case 'iscsi-direct':
      return {
        type,
        source: {
          host: [hostOf(spec.server, spec.port)],
          device: { path: spec.target },
          ...(spec.initiator === undefined ? {} : { initiator: { iqn: { name: spec.initiator } } }),
          ...authOf('chap', spec.auth),
        },
        ...(type === 'iscsi' ? { target: BY_PATH } : {}),
      };
    case 'scsi':
      return { type, source: { adapter: { type: 'scsi_host', name: spec.adapter } }, target: BY_PATH };
    case 'mpath':
      return { type, target: { path: '/dev/mapper' } };
    case 'rbd':
      return {
        type,
        source: {
          name: spec.pool,
          host: spec.servers.map(({ name, port }) => hostOf(name, port)),
          ...authOf('ceph', spec.auth),
        },
      };
    case 'gluster':
      return {
        type,
        source: {
          host: [{ name: spec.server }],
          name: spec.volume,
          ...(spec.folder === undefined ? {} : { dir: { path: spec.folder } }),
        },
      };
    case 'zfs':
      return { type, source: { name: spec.dataset } };
  }
}

function hostOf(name: string, port: number | undefined): object {
  return { name, ...(port === undefined ? {} : { port }) };
}

function authOf(type: 'chap' | 'ceph', auth: PoolAuth | undefined): object {
  return auth === undefined ? {} : { auth: { type, username: auth.user, secret: { uuid: auth.secret } } };
}
