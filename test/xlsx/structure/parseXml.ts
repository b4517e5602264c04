/** An element of a parsed part. Names are written with a prefix of our choosing, by namespace. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Text directly inside, entities resolved. */
  readonly text: string;
}

/** Namespaces under the prefix that the tables of this check use; '' is a namespace of its own part. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': '',
  'http://schemas.openxmlformats.org/package/2006/relationships': '',
  'http://schemas.openxmlformats.org/package/2006/content-types': '',
  'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties': '',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r:',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a:',
  'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing': 'xdr:',
  'http://schemas.openxmlformats.org/drawingml/2006/chart': 'c:',
  'http://schemas.openxmlformats.org/package/2006/metadata/core-properties': 'cp:',
  'http://purl.org/dc/elements/1.1/': 'dc:',
  'http://purl.org/dc/terms/': 'dcterms:',
  'http://www.w3.org/2001/XMLSchema-instance': 'xsi:',
  'http://www.w3.org/XML/1998/namespace': 'xml:',
  'http://schemas.microsoft.com/office/drawing/2017/03/chart': 'c16r3:',
};

const NAME = /[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?/y;
const ILLEGAL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/u;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

type Scope = ReadonlyMap<string, string>;

/**
 * A strict parser, apart from the reader under test: what it takes is well-formed XML with declared namespaces. No
 * document type, comment or processing instruction beyond the declaration: no part of ours needs one.
 */
class Parser {
  private at = 0;

  constructor(private readonly xml: string) {}

  document(): XmlElement {
    const illegal = ILLEGAL.exec(this.xml);
    if (illegal) this.fail(`character ${illegal[0].charCodeAt(0)}`);
    if (!this.take('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>')) this.fail('declaration');
    this.space();
    const root = this.element(new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]));
    this.space();
    if (this.at !== this.xml.length) this.fail('content after the root');
    return root;
  }

  private fail(what: string): never {
    throw new Error(`not well-formed: ${what} at ${this.at}: ${this.xml.slice(this.at, this.at + 40)}`);
  }

  private take(text: string): boolean {
    if (!this.xml.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }

  private space(): boolean {
    const from = this.at;
    while (/[ \t\r\n]/.test(this.xml[this.at] ?? '')) this.at += 1;
    return this.at > from;
  }

  private name(): string {
    NAME.lastIndex = this.at;
    const match = NAME.exec(this.xml);
    if (!match) return this.fail('a name');
    this.at += match[0].length;
    return match[0];
  }

  private resolve(text: string): string {
    return text.replace(/&([^;]*;?)/g, (_, body: string) => {
      if (!body.endsWith(';')) this.fail('a bare &');
      const name = body.slice(0, -1);
      const code = /^#(x[0-9A-Fa-f]+|\d+)$/.exec(name)?.[1];
      const point = code === undefined ? NaN : Number(code.startsWith('x') ? `0${code}` : code);
      const resolved = ENTITIES[name] ?? (Number.isNaN(point) ? undefined : String.fromCodePoint(point));
      if (resolved === undefined || ILLEGAL.test(resolved)) return this.fail(`entity ${name}`);
      return resolved;
    });
  }

  private element(outer: Scope): XmlElement {
    if (!this.take('<')) this.fail('"<"');
    const qualified = this.name();
    const raw = new Map<string, string>();
    let empty = false;
    for (;;) {
      const spaced = this.space();
      if (this.take('/>')) {
        empty = true;
        break;
      }
      if (this.take('>')) break;
      if (!spaced) this.fail('space before an attribute');
      const key = this.name();
      if (raw.has(key)) this.fail(`attribute ${key} twice`);
      if (!this.take('="')) this.fail(`value of ${key}`);
      const end = this.xml.indexOf('"', this.at);
      if (end < 0) this.fail(`end of ${key}`);
      const value = this.xml.slice(this.at, end);
      if (value.includes('<')) this.fail(`"<" in ${key}`);
      raw.set(key, this.resolve(value));
      this.at = end + 1;
    }
    const scope = new Map(outer);
    for (const [key, value] of raw) {
      if (key === 'xmlns') scope.set('', value);
      else if (key.startsWith('xmlns:')) scope.set(key.slice(6), value);
    }
    const attributes = new Map(
      [...raw]
        .filter(([key]) => !key.startsWith('xmlns'))
        .map(([key, value]) => [key.includes(':') ? this.ours(key, scope) : key, value]),
    );
    const name = this.ours(qualified, scope);
    return { name, attributes, ...(empty ? { children: [], text: '' } : this.content(qualified, scope)) };
  }

  private ours(qualified: string, scope: Scope): string {
    const [prefix, local] = qualified.includes(':')
      ? (qualified.split(':') as [string, string])
      : ['', qualified];
    const uri = scope.get(prefix);
    const ours = uri === undefined ? undefined : PREFIXES[uri];
    if (ours === undefined) return this.fail(`namespace of ${qualified}`);
    return ours + local;
  }

  private content(qualified: string, scope: Scope): { children: XmlElement[]; text: string } {
    const children: XmlElement[] = [];
    let text = '';
    for (;;) {
      const next = this.xml.indexOf('<', this.at);
      if (next < 0) return this.fail(`end of ${qualified}`);
      const between = this.xml.slice(this.at, next);
      if (between.includes(']]>')) this.fail('"]]>"');
      text += this.resolve(between.replace(/\r\n?/g, '\n'));
      this.at = next;
      if (this.take('</')) {
        if (this.name() !== qualified) this.fail(`end of ${qualified}`);
        this.space();
        if (!this.take('>')) this.fail(`end of ${qualified}`);
        return { children, text };
      }
      children.push(this.element(scope));
    }
  }
}

/** The root of a part; throws when the text is not well-formed. */
export const parseXml = (xml: string): XmlElement => new Parser(xml).document();

/** All elements with one of the names, at any depth, in document order. */
export const descendants = (root: XmlElement, ...names: string[]): XmlElement[] =>
  root.children.flatMap((child) => [
    ...(names.includes(child.name) ? [child] : []),
    ...descendants(child, ...names),
  ]);

/** The child with that name. */
export const child = (parent: XmlElement | undefined, name: string): XmlElement | undefined =>
  parent?.children.find((candidate) => candidate.name === name);
