import { unescapeString } from '../../../src/xlsx/escapedString';
import type { XmlElement } from './parseXml';
import { ATTRIBUTES, CHILDREN, EMPTY, TEXTUAL } from './schema';

interface Place {
  readonly names: readonly string[];
  readonly repeated: boolean;
  readonly required: boolean;
}

const places = (model: string): Place[] =>
  model.split(' ').map((text) => ({
    names: text.replace(/[*!]/g, '').split('|'),
    repeated: text.includes('*'),
    required: text.includes('!'),
  }));

const MODELS = new Map(Object.entries(CHILDREN).map(([name, model]) => [name, model ? places(model) : []]));

interface Rule {
  readonly pattern: RegExp;
  readonly required: boolean;
}

const RULES = new Map(
  Object.entries(ATTRIBUTES).map(([element, patterns]) => [
    element,
    new Map(
      Object.entries(patterns).map(([name, text]): [string, Rule] => [
        name,
        { pattern: new RegExp(`^(?:${text.replace(/^!/, '')})$`), required: text.startsWith('!') },
      ]),
    ),
  ]),
);

const NO_RULES: ReadonlyMap<string, Rule> = new Map();

/** Some names mean two things; the tables then tell them apart by the parent. */
const keyOf = (element: XmlElement, parent: string) =>
  `${parent}>${element.name}` in CHILDREN ? `${parent}>${element.name}` : element.name;

function children(element: XmlElement, key: string, where: string): string[] {
  const model = MODELS.get(key) ?? [];
  const problems: string[] = [];
  let at = 0;
  let taken = 0;
  for (const { name } of element.children) {
    const place = model.findIndex((candidate) => candidate.names.includes(name));
    if (place < 0) {
      problems.push(`${where}: ${element.name} has no child ${name}`);
      continue;
    }
    if (place < at) problems.push(`${where}: ${name} comes too late in ${element.name}`);
    taken = place === at ? taken + 1 : 1;
    if (taken > 1 && !model[place]?.repeated) problems.push(`${where}: ${name} twice in ${element.name}`);
    at = place;
  }
  for (const { names, required } of model) {
    if (required && !element.children.some(({ name }) => names.includes(name))) {
      problems.push(`${where}: ${names.join(' or ')} is missing in ${element.name}`);
    }
  }
  return problems;
}

function attributes(element: XmlElement, parent: string, where: string): string[] {
  const allowed = RULES.get(`${parent}>${element.name}`) ?? RULES.get(element.name) ?? NO_RULES;
  const problems: string[] = [];
  for (const [name, value] of element.attributes) {
    const rule = allowed.get(name);
    if (!rule) problems.push(`${where}: ${element.name} has no attribute ${name}`);
    else if (!rule.pattern.test(unescapeString(value))) {
      problems.push(`${where}: ${element.name} ${name}="${value.slice(0, 60)}"`);
    }
  }
  for (const [name, { required }] of allowed) {
    if (required && !element.attributes.has(name)) problems.push(`${where}: ${element.name} without ${name}`);
  }
  return problems;
}

/** Every element against the tables: known, in order, not too often, with attributes that mean something. */
export function checkElements(element: XmlElement, where: string, parent = ''): string[] {
  const { name } = element;
  const known =
    MODELS.has(name) ||
    name in ATTRIBUTES ||
    `${parent}>${name}` in ATTRIBUTES ||
    TEXTUAL.has(name) ||
    EMPTY.has(name);
  const problems = known ? [] : [`${where}: nothing is known of ${name}`];
  if (!TEXTUAL.has(name) && element.text.trim() !== '') problems.push(`${where}: text in ${name}`);
  const count = element.attributes.get('count');
  if (count !== undefined && name !== 'sst' && Number(count) !== element.children.length) {
    problems.push(`${where}: ${name} counts ${count}, holds ${element.children.length}`);
  }
  return [
    ...problems,
    ...attributes(element, parent, where),
    ...children(element, keyOf(element, parent), where),
    ...element.children.flatMap((inner) => checkElements(inner, where, name)),
  ];
}
