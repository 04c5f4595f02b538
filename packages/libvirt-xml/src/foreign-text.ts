import { parseDocument } from './document.js';
import { XmlError } from './xml-error.js';

/** What is wrong with the text of a foreign element (it must be one element and nothing else); undefined if nothing is. */
export function checkForeign(xml: string): string | undefined {
  try {
    const { root } = parseDocument(xml);
    return root.start === 0 && root.end === xml.length
      ? undefined
      : 'it must be one element and nothing around it';
  } catch (error) {
    if (error instanceof XmlError) return error.message;
    throw error;
  }
}
