import type { Anonymous } from '../../model/departments/anonymous';
import type { Words } from '../../text/words';

const SHOWN = 3;

/** What an anonymous export holds, before it leaves the organisation: every kind of value, and the first entries in full. */
export function anonymousLines(content: Anonymous, words: Words): string[] {
  const text = words.departments.anonymous;
  return [
    text.title,
    `  ${text.holds(content.model, content.size, content.entries.length)}`,
    `  ${text.never}`,
    ...content.entries.slice(0, SHOWN).map((entry) => `  ${JSON.stringify(entry)}`),
    ...(content.entries.length > SHOWN ? [`  ${text.more(content.entries.length - SHOWN)}`] : []),
  ];
}
