export { type CachedImage, type DiskFormat, type ImageKind, type OwnedVolume } from './cached-image.js';
export { ImageStore, type ImageStoreOptions } from './image-store.js';
export { seedOf, type NoCloudSeed } from './nocloud/seed.js';
export { type ImageStoreHost, type StorageConnection } from './storage-connection.js';
