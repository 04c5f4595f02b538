import { type Generated } from 'kysely';

/** The tables of the SQL stores. Times are milliseconds since the epoch; `*_json` columns hold JSON text. */
export interface Tables {
  host: HostTable;
  operation: OperationTable;
  operation_step: OperationStepTable;
  event: EventTable;
  event_log: EventLogTable;
  idempotency_key: IdempotencyKeyTable;
  user: UserTable;
  token: TokenTable;
  /** PostgreSQL only. */
  lease: LeaseTable;
  /** PostgreSQL only. */
  schema_version: { version: number };
}

export interface HostTable {
  name: string;
  uri: string;
  driver: string;
  options_json: string | null;
}

export interface OperationTable {
  /** The order of creation, which times cannot tell when two are equal. */
  ordinal: Generated<number>;
  id: string;
  kind: string;
  state: string;
  host: string;
  instance_name: string;
  instance_uuid: string | null;
  /** Since version 2. */
  moves_to: string | null;
  /** Since version 3. */
  asked_by: string | null;
  created_at: number;
  ended_at: number | null;
  may_cancel: number;
  error_json: string | null;
  result_json: string | null;
}

export interface OperationStepTable {
  operation_id: string;
  position: number;
  name: string;
  started_at: number;
  ended_at: number | null;
  bytes_done: number | null;
  bytes_total: number | null;
}

export interface EventTable {
  id: number;
  at: number;
  type: string;
  host: string;
  change: string;
  detail: string | null;
  instance_json: string | null;
  operation_json: string | null;
}

/** One row, since version 4: counting up in it is what puts the events in the order in which they are committed. */
export interface EventLogTable {
  last_id: number;
}

export interface IdempotencyKeyTable {
  key: string;
  fingerprint: string;
  operation_id: string;
  created_at: number;
}

/** Who has the database, by its own clock. */
export interface LeaseTable {
  name: string;
  owner: string;
  address: string | null;
  /** Grows with every owner; what an earlier one writes later is refused by it. */
  epoch: number;
  until: number;
}

/** Since version 3. */
export interface UserTable {
  name: string;
  role: string;
  password_hash: string;
  created_at: number;
}

/** Since version 3. */
export interface TokenTable {
  ordinal: Generated<number>;
  id: string;
  user: string;
  kind: string;
  name: string;
  hash: string;
  created_at: number;
  used_at: number | null;
  expires_at: number | null;
}
