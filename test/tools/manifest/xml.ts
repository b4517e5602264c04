import { SaxesParser } from 'saxes';

/** An XML element with what a message about it needs; names keep their prefix. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
  readonly line: number;
}

interface Open extends Element {
  children: Open[];
  text: string;
}

/** The root element of a well-formed document; throws with line and column otherwise. */
export function readXml(source: string): Element {
  const parser = new SaxesParser();
  const path: Open[] = [];
  let root: Open | null = null;
  let line = 1;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentagstart', () => {
    line = parser.line;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Open = { name, attributes, children: [], text: '', line };
    path.at(-1)?.children.push(element);
    root ??= element;
    path.push(element);
  });
  parser.on('text', (text) => {
    const current = path.at(-1);
    if (current) current.text += text;
  });
  parser.on('closetag', () => {
    path.pop();
  });
  parser.write(source).close();
  if (root === null) throw new Error('no element');
  return root;
}

/** The elements of that name below `element`, at any depth, in document order. */
export function find(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...find(child, name)]);
}

/** The first direct child of that name. */
export function child(element: Element, name: string): Element | null {
  return element.children.find((candidate) => candidate.name === name) ?? null;
}

/** The element and everything below it, in document order. */
export function all(element: Element): Element[] {
  return [element, ...element.children.flatMap(all)];
}
