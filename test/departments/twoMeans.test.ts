import { background } from '../../src/background';
import { languages } from '../../src/text/languages';
import { paneWords } from '../../src/text/paneWords';
import { wordsIn } from '../../src/text/wordsIn';
import { labels } from '../../src/model/departments/labels';
import { RULES } from '../../src/model/departments/rule';
import { sideBySide } from '../../src/model/departments/sideBySide';
import { describeDepartments } from '../../src/sheets/departments/describeDepartments';
import { collectCommand } from '../../src/cli/collect/collectCommand';
import { model } from '../actions/small';
import { consolidationOf, entriesOf } from '../model/departments/levelled';

/** Nine departments have one item at 5, one has another at 1: 4.6 over all levels, 3 over the items. */
const entries = entriesOf(model, 10, [{ 5: 9 }, { 1: 1 }]);
const side = sideBySide(model, entries, new Map(entries.map(({ no }) => [no, 'counts'])), {
  rule: 'own',
  itemRules: {},
  headquarters: null,
});

test.each(languages())(
  '%s: the two means of a function have two names, and each sheet names the other',
  (language) => {
    expect([side.across[0]?.mean, side.combined[0]?.mean]).toEqual([4.6, 3]);
    const workbook = describeDepartments({ ...consolidationOf(side, labels(entries)), language });
    const sheet = (key: string) => {
      const found = workbook.sheets.find((each) => each.key === key);
      if (!found) throw new Error(key);
      const texts = found.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.value ?? []));
      return { title: found.title, texts: texts.filter((value) => typeof value === 'string') };
    };
    const [heat, organisation] = [sheet('deptHeatMap'), sheet('deptCombined')];
    const { heatMap, combined } = wordsIn(language).departments.sheets(
      model.functionNoun[language],
      model.itemNoun[language],
    );
    expect(heat.texts).toContain(heatMap.across.mean);
    expect(organisation.texts).not.toContain(heatMap.across.mean);
    expect(organisation.texts).toContain(combined.functions);
    expect(heat.texts).not.toContain(combined.functions);
    expect(heatMap.lead).toContain(organisation.title);
    expect(combined.lead).toContain(heat.title);
  },
);

test.each(languages())('%s: the help of collect explains each rule and both means', (language) => {
  const words = wordsIn(language);
  const lines = collectCommand.help(words, undefined as never);
  for (const rule of RULES) {
    expect(lines.find((line) => line.trim().startsWith(`${rule} `))).toContain(
      words.departments.ruleHelp[rule],
    );
  }
  expect(lines.find((line) => line.includes('combined'))).toMatch(/\bmean/);
});

test.each(languages())(
  '%s: what a department was not asked for and what it put out of scope have a word each',
  async (language) => {
    const words = wordsIn(language);
    const { lead } = words.departments.sheets('', '').matrix;
    const leftOut = background.recommendations[0]?.name[language].toLowerCase();
    expect(lead.toLowerCase()).toContain(leftOut);
    expect(lead).toMatch(/not asked|依頼していない/);
    const { pane } = await paneWords(language);
    for (const text of [pane.why.excluded(1), pane.why.list.excluded()]) {
      expect(text.toLowerCase()).toContain(leftOut);
    }
  },
);
