import type { Language } from '../../model/catalogue';
import { isBelow, type Coverage, type First } from '../../model/beside/first';
import { csvField } from './tidyText';

const HEADS = [
  'area',
  'service',
  'function_id',
  'function',
  'x1060_services',
  'direction',
  'highest',
  'lowest',
  'scored',
  'state',
] as const;

/** FIRST's functions as plain CSV, blank where there is no level. */
export function coverageCsv(first: First, { functions }: Coverage, language: Language): string {
  const above = (of: First['areas'], id: string) => of.find((each) => isBelow(id, each.id))?.id ?? '';
  const rows = functions.map(({ id, services, direction, highest, lowest, scored, state }) => {
    const name = first.functions.find((each) => each.id === id)?.name[language] ?? '';
    const place = [above(first.areas, id), above(first.services, id), id, name];
    return [...place, services.join(' '), direction, highest, lowest, scored, state].map(csvField).join(',');
  });
  return [HEADS.join(','), ...rows, ''].join('\r\n');
}
