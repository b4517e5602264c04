import { decodeXml } from './decodeXml';
import { isTrue } from './workbookPart';
import { XmlScanner } from './xmlScanner';

/** Whether a sheet part says that the sheet is protected. */
export function isProtected(bytes: Uint8Array, path: string, depth: number): boolean {
  const scanner = new XmlScanner(decodeXml(bytes, path), path, depth);
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event !== 'open' || scanner.depth !== 2) continue;
    if (scanner.name === 'sheetProtection') return isTrue(scanner.attribute('sheet'));
    scanner.skip();
  }
  return false;
}
