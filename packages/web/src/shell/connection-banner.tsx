import { Alert } from '@mantine/core';
import { useConnection } from '../live/use-live.js';

/** Says that what is shown may be old, while the server does not answer. */
export function ConnectionBanner() {
  if (useConnection() !== 'lost') return null;
  return (
    <Alert color="red" variant="light" role="alert" mb="md">
      The server does not answer. What you see may be old. Trying again …
    </Alert>
  );
}
