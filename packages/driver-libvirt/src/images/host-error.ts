/** Whether the host reported one of these of libvirt's error codes, by name without the VIR_ERR_ prefix. */
export function isHostError(error: unknown, ...names: readonly string[]): boolean {
  return (
    error instanceof Error &&
    'codeName' in error &&
    typeof error.codeName === 'string' &&
    names.includes(error.codeName)
  );
}
