import type { RemoteTable } from '@hostelry/libvirt/raw';
import { type ProgramHandlers } from '@hostelry/libvirt/server';

/** Handlers of the remote program, by procedure name. */
export type RemoteHandlers = ProgramHandlers<RemoteTable>;
