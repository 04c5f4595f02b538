import { format, resolveConfig } from 'prettier';

/** The text of a module as prettier lays it out for its path. */
export async function layOut(path: string, text: string): Promise<string> {
  const options = await resolveConfig(path);
  return format(text, { ...options, filepath: path });
}
