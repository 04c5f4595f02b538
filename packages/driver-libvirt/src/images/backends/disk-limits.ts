import { type DiskLimits } from './image-backend.js';

/** What disks cannot for their format alone, whoever made them: volumes that were attached, and disks of guests that others made. */
export function formatLimits(format: string): DiskLimits {
  return format === 'qcow2' ? {} : { snapshot: `is ${format}, and only qcow2 keeps snapshots` };
}
