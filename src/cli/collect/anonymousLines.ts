import type { Anonymous, StandingOut } from '../../model/departments/anonymous';
import type { Words } from '../../text/words';

const SHOWN = 3;

/**
 * What an anonymous export holds, before it leaves the organisation: every kind of value, the first entries in full, and
 * how many of them stand out.
 */
export function anonymousLines(
  content: Anonymous,
  { few, alone }: Pick<StandingOut, 'few' | 'alone'>,
  words: Words,
): string[] {
  const text = words.departments.anonymous;
  const { groups } = content;
  const shown = groups ?? content.entries;
  return [
    text.title,
    `  ${groups ? text.holdsMeans(content.model, content.size) : text.holds(content.model, content.size)}`,
    `  ${text.never}`,
    ...(groups === undefined && few > 0 ? [`  ${text.few(few, alone)}`] : []),
    ...shown.slice(0, SHOWN).map((entry) => `  ${JSON.stringify(entry)}`),
    ...(shown.length > SHOWN ? [`  ${text.more}`] : []),
  ];
}
