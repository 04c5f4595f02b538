/** Imports a module by a specifier that only the running program knows. In the command line's bundle the packages that it carries come from there. */
export async function importModule(specifier: string): Promise<unknown> {
  return await import(/* @vite-ignore */ specifier);
}
