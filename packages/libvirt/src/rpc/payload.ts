import { type Codec } from '../xdr/codec.js';
import { type NameTable } from '../xdr/name-table.js';
import { XdrReader } from '../xdr/reader.js';
import { XdrWriter } from '../xdr/writer.js';
import { checkFrameLength, type PacketHeader } from './frame.js';

/** Where the serial stands in a frame, for `setSerial`. */
const SERIAL_OFFSET = 20;

/** Lays out a packet with an encoded value as the bytes that travel. Throws XdrError if the value does not fit its definition, RangeError if the packet is over libvirt's maximum. */
export function encodePacket<T>(header: PacketHeader, codec: Codec<T> | undefined, value: T): Buffer {
  const writer = new XdrWriter();
  writer.uint(0, 'length');
  writer.uint(header.program, 'program');
  writer.uint(header.version, 'version');
  writer.int(header.procedure, 'procedure');
  writer.int(header.type, 'type');
  writer.uint(header.serial, 'serial');
  writer.int(header.status, 'status');
  codec?.encode(writer, value);
  checkFrameLength(header, writer.length);
  writer.patchUint(0, writer.length);
  return writer.bytes();
}

/** Numbers a frame that was encoded before its turn came. */
export function setSerial(frame: Buffer, serial: number): void {
  frame.writeUInt32BE(serial, SERIAL_OFFSET);
}

/** Decodes a packet's payload. Bytes after the value are ignored, as libvirt's own daemon does. Throws XdrError if it is too short or malformed. */
export function decodePayload<T>(codec: Codec<T> | undefined, payload: Uint8Array, names?: NameTable): T {
  // Without a codec T is void by construction of the generated procedures.
  if (codec === undefined) return undefined as T;
  return codec.decode(new XdrReader(payload, 0, payload.byteLength, names));
}
