import type { InstanceResource } from '@hostelry/server/api';

/** What every dialog about an instance is given. */
export interface DialogProps {
  readonly instance: InstanceResource;
  readonly close: () => void;
}
