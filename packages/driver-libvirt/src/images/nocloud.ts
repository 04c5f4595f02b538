/** What a NoCloud seed says to the guest's cloud-init. */
export interface NoCloudSeed {
  /** cloud-init runs its first-boot work once for each instance id: the instance's UUID. */
  readonly instanceId: string;
  readonly hostname: string;
  readonly sshAuthorizedKeys?: readonly string[];
  /** The complete user-data text. With keys it must be a cloud-config document or is sent beside them as multi-part. */
  readonly userData?: string;
  /** The complete network-config text, version 1 or 2. */
  readonly networkConfig?: string;
}
