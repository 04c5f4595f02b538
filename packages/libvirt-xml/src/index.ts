export * from './kinds.js';
export { getMetadata, type MetadataHolder, setMetadata } from './metadata.js';
export { localName, namespaceOf, prefixOf, resolvePrefix } from './namespaces.js';
export {
  attributeValue,
  findAttribute,
  pathOf,
  textOf,
  type XmlAttribute,
  type XmlComment,
  type XmlDocument,
  type XmlElement,
  type XmlInstruction,
  type XmlNode,
  type XmlText,
} from './node.js';
export { type ParseOptions, parseDocument, serializeDocument } from './scanner.js';
export { sourceElement } from './source.js';
export * from './types.js';
export { type Scaled, toBytes, toKiB } from './units.js';
export { XmlError, type XmlPlace } from './xml-error.js';
