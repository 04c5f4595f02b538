import { type ComputeErrorCode, type ComputeErrorDetails } from '@hostelry/compute';

export type OperationKind = 'launch' | 'start' | 'stop' | 'restart' | 'pause' | 'resume' | 'delete';

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
  readonly forced?: boolean;
}

/** Something that was asked for and takes its time. Immutable: each change is a new record. Times are milliseconds since the epoch. */
export interface Operation {
  readonly id: string;
  readonly kind: OperationKind;
  readonly state: OperationState;
  readonly host: string;
  readonly instance: { readonly name: string; readonly uuid?: string };
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
