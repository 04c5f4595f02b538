import { type ComputeErrorCode, type ComputeErrorDetails, type DefinitionChange } from '@hostelry/compute';
import { type InstanceActionKind } from './actions/requests.js';

export type OperationKind = 'launch' | 'move' | InstanceActionKind;

export type OperationState = 'pending' | 'running' | 'succeeded' | 'failed' | 'cancelled';

/** One step of an operation. A step without `endedAt` is under way, or is where the operation failed. */
export interface OperationStep {
  readonly name: string;
  readonly startedAt: number;
  readonly endedAt?: number;
  /** Bytes, where the step moves data. */
  readonly progress?: { readonly done: number; readonly total?: number };
}

/** A ComputeError as it is stored and sent. */
export interface OperationError {
  readonly code: ComputeErrorCode;
  readonly message: string;
  readonly retryable: boolean;
  readonly details?: ComputeErrorDetails;
}

/** What an operation says when it succeeded. */
export interface OperationResult {
  /** The guest did not answer in time, and was forced. */
  readonly forced?: boolean;
  /** What was attached, by what detaches it: a disk's target, an interface's MAC address, a device's id. */
  readonly attached?: string;
  /** What an edit of the definition came to. */
  readonly definition?: DefinitionChange;
  /** Targets of the disks that deleting the instance removes, after it was adopted or disowned. */
  readonly ownDisks?: readonly string[];
  /** The copy that was made of it. */
  readonly copy?: { readonly name: string; readonly uuid: string };
  /** Where the instance is after a move. */
  readonly host?: string;
}

/** Something that was asked for and takes its time. Immutable: each change is a new record. Times are milliseconds since the epoch. */
export interface Operation {
  readonly id: string;
  readonly kind: OperationKind;
  readonly state: OperationState;
  readonly host: string;
  readonly instance: { readonly name: string; readonly uuid?: string };
  /** The host that it moves to. */
  readonly to?: string;
  /** The user who asked for it; absent where nobody had to log in. */
  readonly by?: string;
  readonly createdAt: number;
  readonly endedAt?: number;
  readonly steps: readonly OperationStep[];
  readonly mayCancel: boolean;
  readonly error?: OperationError;
  readonly result?: OperationResult;
}

/** Tells whether an operation in this state will never change again. */
export function isEnded(state: OperationState): boolean {
  return state === 'succeeded' || state === 'failed' || state === 'cancelled';
}
