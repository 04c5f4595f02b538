import { type StoragePoolsFacet, type StorageVolumesFacet } from '@hostelry/compute';

export type {
  CloneVolumeSpec,
  DownloadedVolume,
  PoolInfo,
  PoolSpec,
  PoolVolumeInfo,
  PoolVolumeSpec,
  UploadedVolume,
  VolumeContent,
} from '@hostelry/compute';

/**
 * The storage of a host, by the host's name. Calls return when what they ask for is done, and are ended and undone by their signal.
 * `unsupported` if the host's driver keeps no pools there. `/v1/hosts/{host}/pools` over HTTP.
 */
export interface StorageApi {
  pools(host: string): StoragePoolsFacet;
  volumes(host: string): StorageVolumesFacet;
}
