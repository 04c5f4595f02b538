import { attributeValue, textOf, type XmlElement } from '../node.js';
import { toBytes } from '../units.js';

/** Whether two texts say the same: numbers of which one is hexadecimal by their value, white space at the ends aside. */
export function sameText(left: string, right: string): boolean {
  const [first, second] = [left.trim(), right.trim()];
  if (first === second) return true;
  if (!/^0[xX]/.test(first) && !/^0[xX]/.test(second)) return false;
  return isNumber(first) && isNumber(second) && BigInt(first) === BigInt(second);
}

/** Whether two elements, one of which at least has a unit, hold the same amount. */
export function sameAmount(left: XmlElement, right: XmlElement): boolean {
  if (attributeValue(left, 'unit') === undefined && attributeValue(right, 'unit') === undefined) return false;
  const [first, second] = [bytesOf(left), bytesOf(right)];
  return first !== undefined && first === second;
}

function bytesOf(element: XmlElement): bigint | undefined {
  const unit = attributeValue(element, 'unit');
  const text = textOf(element).trim();
  if (!/^[0-9]{1,20}$/.test(text)) return undefined;
  let root = element;
  while (root.parent !== undefined) root = root.parent;
  // Guests' amounts are in KiB unless they say otherwise, those of storage in bytes
  const usual = root.name.startsWith('domain') ? 'KiB' : 'bytes';
  try {
    return BigInt(toBytes({ value: BigInt(text), unit: unit ?? usual }));
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function isNumber(text: string): boolean {
  return /^(?:[0-9]{1,30}|0[xX][0-9a-fA-F]{1,30})$/.test(text);
}
