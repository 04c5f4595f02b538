import { expect, test } from 'vitest';
import { codeNameOf, openSimulator } from './open-simulator.js';

const filter = (rest: string): string => `<filter name='web' chain='root'>${rest}</filter>`;
const RULE = "<rule action='drop' direction='in' priority='500'><tcp dstportstart='80'/></rule>";

test('a filter is replaced by a document with its UUID only, as libvirt has it', async () => {
  const { connection } = await openSimulator();
  const first = await connection.nwFilterDefineXML(filter(''));
  expect(await codeNameOf(connection.nwFilterDefineXML(filter(RULE)))).toBe('OPERATION_FAILED');
  expect(await first.getXMLDesc()).not.toContain('<rule');
  const second = await connection.nwFilterDefineXML(filter(`<uuid>${first.uuid}</uuid>${RULE}`));
  expect(second.uuid).toBe(first.uuid);
  expect(await first.getXMLDesc()).toContain("dstportstart='80'");
});
