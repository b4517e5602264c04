import { UnreadableFile } from '../unreadableFile';

const SPACE = 32;
const SLASH = 47;
const EQUALS = 61;
const LESS = 60;
const GREATER = 62;
const BANG = 33;
const QUESTION = 63;
const DOUBLE = 34;
const SINGLE = 39;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Walks through an XML text once, forward. Knows elements, attributes, text, CDATA, the five entities and numeric
 * references; a document type, and with it every other entity, is refused. Names are local: writers differ in prefixes.
 */
export class XmlScanner {
  /** Local name of the element just opened or closed. */
  name = '';
  private at = 0;
  private readonly stack: string[] = [];
  /** Where the attributes of the element just opened begin and end. */
  private attributesFrom = 0;
  private attributesTo = 0;
  private selfClosed = false;
  /** Where the text just met begins and ends; most of it is passed over and never decoded. */
  private textFrom = 0;
  private textTo = 0;
  private textRaw = false;
  /** Where the next comment or CDATA section begins. */
  private nextBang = -1;

  constructor(
    private readonly xml: string,
    private readonly part: string,
    private readonly depthLimit: number,
  ) {}

  /** How far the text has been read. */
  get place(): number {
    return this.at;
  }

  /** How many elements are open, the one just opened included. */
  get depth(): number {
    return this.stack.length;
  }

  /** Text met by the last 'text' event, decoded. */
  get text(): string {
    const text = newlines(this.xml.slice(this.textFrom, this.textTo));
    return this.textRaw ? text : this.decode(text);
  }

  next(): 'open' | 'close' | 'text' | 'end' {
    if (this.selfClosed) {
      this.selfClosed = false;
      this.stack.pop();
      return 'close';
    }
    for (;;) {
      if (this.at >= this.xml.length) return this.end();
      if (this.xml.charCodeAt(this.at) !== LESS) {
        if (this.characters()) return 'text';
        continue;
      }
      const mark = this.xml.charCodeAt(this.at + 1);
      if (mark === SLASH) return this.close();
      if (mark === QUESTION) {
        this.at = this.after('?>', this.at + 2);
        continue;
      }
      if (mark === BANG) {
        if (this.declaration()) return 'text';
        continue;
      }
      return this.open();
    }
  }

  /** The attribute of the element just opened, decoded; with `anyPrefix` written as "x:name" as well. */
  attribute(wanted: string, anyPrefix = false): string | null {
    const { xml } = this;
    let at = this.attributesFrom;
    while (at < this.attributesTo) {
      while (at < this.attributesTo && xml.charCodeAt(at) <= SPACE) at += 1;
      const from = at;
      while (at < this.attributesTo && xml.charCodeAt(at) !== EQUALS && xml.charCodeAt(at) > SPACE) at += 1;
      const to = at;
      if (from === to) return null;
      while (at < this.attributesTo && xml.charCodeAt(at) <= SPACE) at += 1;
      if (xml.charCodeAt(at) !== EQUALS) throw this.broken('attribute without a value');
      at += 1;
      while (at < this.attributesTo && xml.charCodeAt(at) <= SPACE) at += 1;
      const quote = xml.charCodeAt(at);
      if (quote !== DOUBLE && quote !== SINGLE) throw this.broken('attribute without quotes');
      const end = xml.indexOf(quote === DOUBLE ? '"' : "'", at + 1);
      if (
        to - from === wanted.length ? xml.startsWith(wanted, from) : anyPrefix && endsWith(xml, to, wanted)
      ) {
        const value = xml.slice(at + 1, end);
        return this.decode(/[\t\n\r]/.test(value) ? value.replace(/\r\n|[\t\n\r]/g, ' ') : value);
      }
      at = end + 1;
    }
    return null;
  }

  /** All text of the element just opened, and moves behind it; text within children counts only if `within` lets it. */
  content(within: (child: string) => boolean = () => true): string {
    const depth = this.depth;
    let text = '';
    for (;;) {
      const event = this.next();
      if (event === 'text') text += this.text;
      else if (event === 'close' && this.depth < depth) return text;
      else if (event === 'open' && !within(this.name)) this.skip();
      else if (event === 'end') return text;
    }
  }

  /** Moves behind the element just opened. */
  skip(): void {
    if (this.selfClosed) {
      this.next();
      return;
    }
    const depth = this.depth;
    while (this.next() !== 'end' && this.depth >= depth);
  }

  /** As skip, for elements that never contain themselves: far faster. */
  skipFlat(): void {
    const name = this.stack[this.stack.length - 1] ?? '';
    if (this.selfClosed) {
      this.skip();
      return;
    }
    const mark = `</${name}`;
    for (let at = this.at; ; at += mark.length) {
      at = this.xml.indexOf(mark, at);
      if (at < 0) throw this.broken(`${name} is not closed`);
      // "</r" is also how "</row>" begins.
      const code = this.xml.charCodeAt(at + mark.length);
      if (code !== GREATER && !(code <= SPACE)) continue;
      if (this.bangBefore(at)) {
        this.skip();
        return;
      }
      this.at = at;
      break;
    }
    this.close();
  }

  /** Whether a comment or CDATA, where "<" means nothing, begins between here and there. */
  private bangBefore(there: number): boolean {
    if (this.nextBang < this.at) {
      const at = this.xml.indexOf('<!', this.at);
      this.nextBang = at < 0 ? Infinity : at;
    }
    return this.nextBang < there;
  }

  /**
   * The text of a child without attributes and children, when exactly that comes next; `null`, and nothing has moved,
   * when something else does. Saves four events for nearly every cell of nearly every file.
   */
  leaf(name: string): string | null {
    if (this.selfClosed || !this.xml.startsWith(name, this.at + 1)) return null;
    const from = this.at + name.length + 2;
    if (this.xml.charCodeAt(this.at) !== LESS || this.xml.charCodeAt(from - 1) !== GREATER) return null;
    const to = this.xml.indexOf('<', from);
    const after = to + name.length + 2;
    if (to < 0 || this.xml.charCodeAt(to + 1) !== SLASH || !this.xml.startsWith(name, to + 2)) return null;
    if (this.xml.charCodeAt(after) !== GREATER) return null;
    this.at = after + 1;
    return this.decode(newlines(this.xml.slice(from, to)));
  }

  private characters(): boolean {
    const from = this.at;
    const to = this.xml.indexOf('<', from);
    this.at = to < 0 ? this.xml.length : to;
    if (this.stack.length === 0) {
      if (this.xml.slice(from, this.at).trim() !== '') throw this.broken('text outside the root');
      return false;
    }
    this.textFrom = from;
    this.textTo = this.at;
    this.textRaw = false;
    return true;
  }

  private declaration(): boolean {
    if (this.xml.startsWith('<!--', this.at)) {
      this.at = this.after('-->', this.at + 4);
      return false;
    }
    if (this.xml.startsWith('<![CDATA[', this.at) && this.stack.length > 0) {
      const from = this.at + 9;
      this.at = this.after(']]>', from);
      this.textFrom = from;
      this.textTo = this.at - 3;
      this.textRaw = true;
      return true;
    }
    throw this.broken('document type');
  }

  private open(): 'open' {
    const { xml } = this;
    let at = this.at + 1;
    const from = at;
    while (at < xml.length) {
      const code = xml.charCodeAt(at);
      if (code <= SPACE || code === SLASH || code === GREATER) break;
      at += 1;
    }
    const qualified = xml.slice(from, at);
    if (qualified === '') throw this.broken('tag without a name');
    this.attributesFrom = at;
    let code = xml.charCodeAt(at);
    while (code !== GREATER) {
      if (code === DOUBLE || code === SINGLE) {
        at = xml.indexOf(code === DOUBLE ? '"' : "'", at + 1);
        if (at < 0) throw this.broken('cut off in an attribute');
      }
      at += 1;
      if (at >= xml.length) throw this.broken('cut off in a tag');
      code = xml.charCodeAt(at);
    }
    this.selfClosed = xml.charCodeAt(at - 1) === SLASH;
    this.attributesTo = this.selfClosed ? at - 1 : at;
    this.at = at + 1;
    this.name = local(qualified);
    this.stack.push(qualified);
    if (this.stack.length > this.depthLimit)
      throw new UnreadableFile('too-large', `${this.part}: nested too deep`);
    return 'open';
  }

  private close(): 'close' {
    const end = this.xml.indexOf('>', this.at);
    if (end < 0) throw this.broken('cut off in a tag');
    const qualified = this.xml.slice(this.at + 2, end).trimEnd();
    const opened = this.stack.pop();
    if (opened !== qualified) throw this.broken(`${opened ?? 'nothing'} closed as ${qualified}`);
    this.name = local(qualified);
    this.at = end + 1;
    return 'close';
  }

  private end(): 'end' {
    if (this.stack.length > 0) throw this.broken(`${this.stack[this.stack.length - 1]} is not closed`);
    return 'end';
  }

  private after(mark: string, from: number): number {
    const at = this.xml.indexOf(mark, from);
    if (at < 0) throw this.broken(`${mark} is missing`);
    return at + mark.length;
  }

  private decode(text: string): string {
    if (!text.includes('&')) return text;
    return text.replace(/&([^;&]{0,10});?/g, (whole, name: string) => {
      if (!whole.endsWith(';')) throw this.broken('a bare &');
      const known = ENTITIES[name];
      if (known !== undefined) return known;
      const code = /^#(?:x([0-9A-Fa-f]{1,6})|(\d{1,7}))$/.exec(name);
      const point = code ? parseInt(code[1] ?? code[2] ?? '', code[1] === undefined ? 10 : 16) : NaN;
      if (!(point > 0 && point <= 0x10ffff)) throw this.broken(`entity ${name}`);
      return String.fromCodePoint(point);
    });
  }

  private broken(detail: string): UnreadableFile {
    return new UnreadableFile('damaged', `${this.part}: ${detail}`);
  }
}

const local = (qualified: string) => {
  const colon = qualified.indexOf(':');
  return colon < 0 ? qualified : qualified.slice(colon + 1);
};

const endsWith = (xml: string, to: number, name: string) =>
  xml.charCodeAt(to - name.length - 1) === 58 && xml.startsWith(name, to - name.length);

const newlines = (text: string) => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);
