export { addressKey } from './devices/address-key.js';
export { type DeviceConflict, type UniqueKey } from './devices/conflicts.js';
export { deviceIndex, DeviceIndex, indexDevices } from './devices/device-index.js';
export {
  type DeviceEntry,
  type DeviceEntryOf,
  type DeviceHolder,
  type DeviceKind,
  deviceKinds,
  type DeviceOf,
} from './devices/device-kinds.js';
export { type DeviceLookup } from './devices/device-lookup.js';
export {
  type DeviceAmbiguity,
  type DeviceJoin,
  type DeviceMatch,
  joinDevices,
  type MatchedBy,
} from './devices/join-devices.js';
export { hostSourceKey, pathKey, sourceKey, volumeKey } from './devices/source-key.js';
export { diffDocuments, type DocumentChange } from './diff/diff-documents.js';
export { formatDocument } from './format.js';
export * from './kinds.js';
export { getMetadata, type MetadataHolder, setMetadata } from './metadata.js';
export { localName, namespaceOf, prefixOf, resolvePrefix } from './namespaces.js';
export {
  attributeValue,
  childElement,
  childElements,
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
export { type ParseOptions, parseDocument, serializeDocument } from './document.js';
export { sourceElement } from './source.js';
export * from './types.js';
export { type Scaled, toBytes, toKiB } from './units.js';
export { validate } from './validate.js';
export * from './validate-kinds.js';
export { type Finding, type FindingCode, type Severity } from './validation/finding.js';
export { XmlError, type XmlPlace } from './xml-error.js';
