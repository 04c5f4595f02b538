import { type Handlers } from '@hostelry/libvirt/server';

/** Handlers of the remote program, by procedure name. */
export type RemoteHandlers = NonNullable<Handlers['remote']>;
