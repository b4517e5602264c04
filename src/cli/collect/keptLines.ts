import { asLabel } from '../../model/departments/labels';
import type { Call } from '../command';
import { oneLine } from '../print/oneLine';
import type { Collected, Kept } from './collected';

const MOST_NAMED = 20;

/** What was taken over from the comparison that is replaced, for somebody chose it there. */
export function* keptLines({ own, labels }: Collected, kept: Kept, { words }: Call): Generator<string> {
  const text = words.departments.cli;
  const { uses, rules } = words.departments;
  const called = (no: number): string => oneLine(labels.get(no) ?? '');
  const { returns, rule, headquarters, itemRules, levels } = kept;
  if (returns.size > 0 || rule !== null || headquarters !== null || itemRules > 0) yield text.kept.heading;
  if (rule !== null) yield `  ${text.kept.rule(rules[rule])}`;
  if (headquarters !== null) yield `  ${text.kept.headquarters(called(headquarters))}`;
  if (itemRules > 0) yield `  ${text.kept.itemRules(itemRules)}`;
  for (const [no, { use, position, label }] of [...returns].slice(0, MOST_NAMED)) {
    const facts = [
      ...(use === undefined ? [] : [uses[use]]),
      ...(position === undefined
        ? []
        : [position === null ? text.kept.noPosition : words.sheets.position[position]]),
      ...(label === undefined || asLabel(label) !== labels.get(no) ? [] : [text.kept.label]),
    ];
    if (facts.length === 0) continue;
    const file = own.find((entry) => entry.no === no)?.file ?? '';
    yield `  ${text.kept.changed(called(no), words.cli.list(facts), oneLine(file))}`;
  }
  if (returns.size > MOST_NAMED) yield `  ${text.moreFiles(returns.size - MOST_NAMED)}`;
  if (levels.length === 0) return;
  yield text.kept.levels(levels.length);
  for (const { no, id, level } of levels.slice(0, MOST_NAMED))
    yield `  ${text.kept.level(called(no), id, level === null ? text.kept.noLevel : String(level))}`;
  if (levels.length > MOST_NAMED) yield `  ${text.moreFiles(levels.length - MOST_NAMED)}`;
}
