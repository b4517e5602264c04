import type { LevelChanged } from '../../model/departments/chosenBefore';
import { asLabel } from '../../model/departments/labels';
import type { Call } from '../command';
import { firstLines } from '../print/firstLines';
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
  const changed = [...returns].flatMap(([no, { use, position, label }]) => {
    const facts = [
      ...(use === undefined ? [] : [uses[use]]),
      ...(position === undefined
        ? []
        : [position === null ? text.kept.noPosition : words.sheets.position[position]]),
      ...(label === undefined || asLabel(label) !== labels.get(no) ? [] : [text.kept.label]),
    ];
    const file = oneLine(own.find((entry) => entry.no === no)?.file ?? '');
    return facts.length === 0 ? [] : [text.kept.changed(called(no), words.cli.list(facts), file)];
  });
  yield* firstLines(changed, MOST_NAMED, (line) => line, text.moreFiles);
  if (levels.length === 0) return;
  yield text.kept.levels(levels.length);
  const levelLine = ({ no, id, level }: LevelChanged) =>
    text.kept.level(called(no), id, level === null ? text.kept.noLevel : String(level));
  yield* firstLines(levels, MOST_NAMED, levelLine, text.moreFiles);
}
