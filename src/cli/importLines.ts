import type { ImportFinding } from '../actions/files/importFile';
import { firstRows, storesOf } from '../actions/files/importPreview';
import type { ColumnMeaning } from '../model/imports/importMap';
import type { Words } from '../text/words';
import type { Call } from './command';
import { columns } from './print/columns';
import { oneLine } from './print/oneLine';
import { problemLines } from './print/problemLines';
import { questionLines } from './print/questionLines';

/** Of a note as a line shows it. */
const SHORT = 30;

const meaningOf = ({ meaning, score }: Pick<ColumnMeaning, 'meaning' | 'score'>, words: Words): string =>
  score === null
    ? words.imports.meanings[meaning]
    : words.imports.scored(words.imports.meanings[meaning], score);

const short = (text: string): string => {
  const line = oneLine(text.replace(/\s+/gu, ' '));
  return [...line].length > SHORT ? `${[...line].slice(0, SHORT).join('')}…` : line;
};

/** What was found and why, what each column means, the first rows, and all that is unclear. */
export function importLines(finding: ImportFinding, { words, language, halves }: Call): string[] {
  const { filling, foreign, problems, open, unused, map } = finding;
  const text = words.imports.cli;
  const lines: string[] = [];
  const titleOf = (id: string) =>
    halves.catalogue.models.find((model) => model.id === id)?.title[language] ?? id;
  if (finding.ours && filling) lines.push(text.ours(titleOf(filling.model.id)));
  for (const { model, ids, names, of } of foreign?.likelihood ?? [])
    if (ids > 0 && (!filling || model === filling.model.id))
      lines.push(text.likelihood(titleOf(model), ids, names, of));
  if (foreign && !filling && foreign.tables.length > 0) lines.push(text.sayWhich);
  for (const found of foreign?.tables ?? []) {
    const { sheet, layout } = found.table;
    const stores = storesOf(found).map((store) =>
      text.store(words.imports.stores[store], found.stores[store]),
    );
    lines.push(text.table(oneLine(sheet.title), found.items, words.cli.list(stores)));
    const rows = map.columns
      .filter((each) => each.sheet === null || each.sheet === sheet.title)
      .map((each) => {
        const by = layout.columns.find(
          ({ head, meaning }) => head === each.head && meaning === each.meaning,
        )?.by;
        const why = by ? words.imports.by[by] : words.imports.by.none;
        return ['', each.column ?? '', short(each.head ?? ''), `${meaningOf(each, words)} ${why}`];
      });
    lines.push(...columns(rows));
  }
  for (const key of ['current', 'target'] as const) {
    const id = filling?.answers[key === 'current' ? 'currentPattern' : 'targetPattern'];
    const pattern = halves.catalogue.patterns.find((each) => each.id === id);
    if (pattern) lines.push(text.pattern(words.sheets.setup[key], pattern.name[language]));
  }
  const rows = firstRows(finding).map(({ id, name, insource, outsource, quadrant, note }) => [
    ...['', id, name, text.score(insource), text.score(outsource), quadrant ?? '', short(note)],
  ]);
  if (rows.length > 0) lines.push(text.firstRows, ...columns(rows));
  if (foreign && filling && foreign.missing.length > 0)
    lines.push(text.missing(foreign.missing.length, words.cli.list(foreign.missing)));
  for (const { sheet, column, head } of unused)
    lines.push(text.unused([sheet, column, head].flatMap((part) => (part ? [oneLine(part)] : [])).join(' ')));
  if (filling && problems.length > 0) lines.push('', ...problemLines(problems, words));
  if (open.length > 0) lines.push(text.undecided(open.length), ...questionLines(open, words));
  return lines;
}
