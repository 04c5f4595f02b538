import { type XmlDocument } from './node.js';
import { type Finding } from './validation/finding.js';

/**
 * What is wrong with a document of any of libvirt's kinds, in its order, by libvirt's own schemas (of the version that the
 * types are of): empty exactly if xmllint calls it valid. What the schemas have no word for is `unknown`, all else an
 * `error`; a document of another root is one finding. The schemas are loaded at the first call.
 */
export async function validate(document: XmlDocument): Promise<Finding[]> {
  const { validator } = await import('./validation/validator.js');
  return validator.validate(document);
}
