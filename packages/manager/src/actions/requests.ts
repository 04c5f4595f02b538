import {
  type AnnotationsChange,
  type CloneSpec,
  type DefinitionEdit,
  type DeviceSpec,
  type FirewallPolicy,
  type InstanceSize,
  type InterfaceSpec,
  type RebuildSpec,
  type RescueSpec,
  type SnapshotSpec,
  type VolumeSpec,
} from '@hostelry/compute';

/** What each action on an instance is told; what an action is not told anything is an empty object. */
export interface InstanceRequests {
  readonly start: Nothing;
  readonly stop: StopRequest;
  readonly restart: StopRequest;
  readonly pause: Nothing;
  /** Lets it go on after `pause` or `suspend`. */
  readonly resume: Nothing;
  readonly delete: DeleteRequest;
  /** Keeps its memory in a file of the host. */
  readonly suspend: Nothing;
  /** Gives up what `suspend` kept. */
  readonly discard: Nothing;
  readonly resize: ResizeRequest;
  readonly rescue: RescueSpec;
  readonly unrescue: Nothing;
  readonly snapshot: SnapshotSpec;
  /** Goes back to a snapshot. */
  readonly revert: SnapshotRef;
  readonly 'delete-snapshot': SnapshotRef;
  readonly 'attach-volume': VolumeSpec;
  readonly 'detach-volume': DetachRequest & { readonly target: string };
  readonly 'extend-volume': { readonly target: string; readonly sizeMiB: number };
  readonly 'swap-volume': { readonly target: string; readonly replacement: VolumeSpec };
  readonly 'attach-interface': InterfaceSpec;
  readonly 'detach-interface': DetachRequest & { readonly mac: string };
  readonly 'attach-device': DeviceSpec;
  readonly 'detach-device': DetachRequest & { readonly id: string };
  readonly 'set-firewall': FirewallPolicy;
  readonly 'clear-firewall': Nothing;
  readonly rename: { readonly name: string };
  readonly autostart: { readonly enabled: boolean };
  readonly annotate: AnnotationsChange;
  /** Replaces its native document. */
  readonly edit: DefinitionEdit;
  readonly adopt: { readonly withDisks?: boolean };
  readonly disown: Nothing;
  readonly clone: CloneSpec;
  readonly rebuild: {
    /** Default: anew of the image that it was made of. */
    readonly spec?: RebuildSpec;
    readonly timeoutMs?: number;
  };
}

export type InstanceActionKind = keyof InstanceRequests;

export type Nothing = Readonly<Record<never, never>>;

export interface StopRequest {
  readonly force?: boolean;
  /** How long the guest may take before it is forced. */
  readonly timeoutMs?: number;
}

export interface DeleteRequest {
  readonly keepDisks?: boolean;
}

export interface ResizeRequest {
  readonly size: InstanceSize;
  /** See ResizeOptions. */
  readonly mode?: 'restart' | 'live';
  readonly timeoutMs?: number;
}

export interface SnapshotRef {
  readonly name: string;
}

export interface DetachRequest {
  /** How long the guest may take to let go. */
  readonly timeoutMs?: number;
}

export interface MoveRequest {
  /** The name of the host that it is to be on. Default: the scheduler's choice among the others. */
  readonly to?: string;
  /** Move it while it runs; else it is stopped, moved, and started again if it ran. Default false. */
  readonly live?: boolean;
}
