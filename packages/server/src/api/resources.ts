import {
  type ComputeErrorCode,
  type ComputeErrorDetails,
  type HostInfo,
  type InstanceInfo,
  type InstanceSpec,
} from '@hostelry/compute';
import { type InstanceActionKind, type OperationResult } from '@hostelry/manager';

/** What actions are told and questions answer is the manager's. */
export type {
  DeleteRequest,
  InstanceActionKind,
  InstanceAnswers,
  InstanceQuery,
  InstanceRequests,
  ListQuery,
  MoveRequest,
  NewHost,
  OperationResult,
  Page,
  ResizeRequest,
  StopRequest,
} from '@hostelry/manager';

/** A host as the API shows it. */
export interface HostResource {
  readonly name: string;
  /** The driver's specifier, for example `libvirt`. */
  readonly driver: string;
  /** Where the host is, for example `qemu:///system`, without a password that the address may carry. */
  readonly uri: string;
  readonly state: 'connecting' | 'connected' | 'unreachable';
  /** Why it is unreachable. */
  readonly reason?: string;
  /** The facets that its driver has, by name, for example `power`. */
  readonly facets: readonly string[];
  /** Present while it takes no new instances: why, as it was given, and since when. */
  readonly maintenance?: { readonly reason?: string; readonly since?: number };
  /** Absent while the host was never reached. */
  readonly info?: HostInfo;
}

/** One step of a host test. */
export interface HostTestStep {
  readonly name: string;
  readonly ok: boolean;
  readonly detail: string;
  readonly durationMs: number;
}

/** What trying a host's address gave, step by step; steps after a failed one are absent. */
export interface HostTestResource {
  readonly uri: string;
  readonly ok: boolean;
  readonly steps: readonly HostTestStep[];
}

/** An instance as the API shows it: what its hypervisor says now, and where it is. */
export interface InstanceResource extends InstanceInfo {
  readonly host: string;
}

export type OperationState = 'pending' | 'running' | 'succeeded' | 'failed' | 'cancelled';

export interface OperationStep {
  readonly name: string;
  readonly startedAt: number;
  readonly endedAt?: number;
  /** Bytes, where the step moves data. */
  readonly progress?: { readonly done: number; readonly total?: number };
}

/** Of a driver's errors, or `unauthenticated`: a server wants to know first who asks. */
export type ErrorCode = ComputeErrorCode | 'unauthenticated';

/** The error of an operation or a request, as RFC 9457 extension members carry it. */
export interface ErrorResource {
  readonly code: ErrorCode;
  readonly message: string;
  readonly retryable: boolean;
  readonly details?: ComputeErrorDetails;
}

/** Something that was asked for and takes its time. Times are milliseconds since the epoch. */
export interface OperationResource {
  readonly id: string;
  readonly kind: OperationKind;
  readonly state: OperationState;
  readonly host: string;
  readonly instance: { readonly name: string; readonly uuid?: string };
  /** The host that it moves to. */
  readonly to?: string;
  /** The user who asked for it; `@local` for who used the token of the server's own machine, absent where nobody had to log in. */
  readonly by?: string;
  readonly createdAt: number;
  readonly endedAt?: number;
  readonly steps: readonly OperationStep[];
  readonly mayCancel: boolean;
  readonly error?: ErrorResource;
  /** Said by the operation when it succeeded, for example that a stop had to be forced. */
  readonly result?: OperationResult;
}

export type OperationKind = 'launch' | 'move' | InstanceActionKind;

/** One event of the stream. `id` grows by time and can be resumed after. */
export interface EventResource {
  readonly id: number;
  readonly at: number;
  readonly type: EventType;
  /** `*` in a `gap` that concerns all hosts. */
  readonly host: string;
  readonly instance?: {
    readonly name: string;
    readonly uuid: string;
    readonly state?: InstanceInfo['state'];
  };
  /**
   * The change, in one word, for example `started`; for operations the new state (`running` again with each step, which `detail` names);
   * for hosts `added`, `removed`, `connected`, `unreachable`, or `gap`: something may have been missed, and what is known should be compared once;
   * or what became of a pool or network of it that `detail` names: `pool-` or `network-` and `defined`, `undefined`, `started`, `stopped`, `refreshed`.
   */
  readonly change: string;
  readonly detail?: string;
  readonly operation?: { readonly id: string; readonly kind: OperationKind };
}

export type EventType = 'instance' | 'host' | 'operation';

export interface LaunchRequest {
  /** Default: the only host, else the first connected host with room. */
  readonly host?: string;
  readonly spec: InstanceSpec;
}
