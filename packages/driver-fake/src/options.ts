import { type JsonSchema } from '@hostelry/compute';

/** How large the host in memory is. */
export interface FakeDriverOptions {
  /** Default `fake`. */
  readonly hostname?: string;
  /** Processors. Default 8. */
  readonly cpus?: number;
  /** Memory for all running guests together. Default 16,384 MiB. */
  readonly memoryMiB?: number;
}

/** What options must look like; the loader checks it before the driver is made. */
export const optionsSchema: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    hostname: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9.-]{0,252}$' },
    cpus: { type: 'integer', minimum: 1, maximum: 4096 },
    memoryMiB: { type: 'integer', minimum: 1 },
  },
};
