import { unescapeString } from '../escapedString';
import type { XmlScanner } from './xmlScanner';

/** The text of the `si` or `is` just opened: all its runs, without the readings above Japanese text. */
export function readStringItem(scanner: XmlScanner): string {
  const depth = scanner.depth;
  let text = '';
  for (;;) {
    const event = scanner.next();
    if (event === 'end' || (event === 'close' && scanner.depth < depth)) return unescapeString(text);
    if (event !== 'open') continue;
    if (scanner.name === 't') text += scanner.content();
    else if (scanner.name === 'rPh') scanner.skip();
  }
}
