// Writes the workbooks of today's layout into a folder of their own, once, before the layout rises:
// node test/tools/run.cjs test/golden/layouts/freeze.ts
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../../../src/catalog';
import type { Answers } from '../../../src/model/answers';
import { blankAnswers } from '../../../src/model/blankAnswers';
import { handOut } from '../../../src/model/departments/handOut';
import { describeWorkbook } from '../../../src/sheets/assessment/describe';
import { OPTIONAL_PARTS } from '../../../src/sheets/assessment/family';
import { LAYOUT } from '../../../src/sheets/assessment/layout';
import { protectedWorkbook } from '../../../src/sheets/assessment/reading/protectedWorkbook';
import { describeDepartments } from '../../../src/sheets/departments/describeDepartments';
import { languages } from '../../../src/text/languages';
import { writeXlsx } from '../../../src/xlsx/write';
import { anyOrganisation } from '../../departments/anyOrganisation';
import { consolidated, returnedFrom } from '../../departments/consolidated';

const JUNK = ['3', '３', ' 4 ', 6, -1, 2.5, { error: '#N/A' as const }, true, 46016, 'n/a', '○'];
const NOTES = ['', '=1+1', '体制を見直し中\n来年度', '-5'];
const SUPPLEMENTS = ['', '', '当社では委託先と読む', "'引用", '+1'];

const folder = join(__dirname, String(LAYOUT));
if (existsSync(folder)) throw new Error(`layout ${String(LAYOUT)} is frozen already: ${folder}`);
mkdirSync(folder);

/** What the command line says of a file, a refusal included. */
function said(file: string): string {
  const bundle = join(__dirname, '../../../dist/isomm.cjs');
  try {
    return execFileSync(process.execPath, [bundle, 'read', file, '--json', '--lang', 'en'], {
      cwd: folder,
      encoding: 'utf8',
    });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

for (const model of catalogue.models)
  for (const language of languages()) {
    const save = (name: string, workbook: Parameters<typeof writeXlsx>[0]) => {
      const file = `${model.id}.${language}.${name}`;
      writeFileSync(join(folder, `${file}.xlsx`), writeXlsx(workbook));
      writeFileSync(join(folder, `${file}.json`), said(`${file}.xlsx`));
    };
    const blank = blankAnswers(model, catalogue.patterns, language, LAYOUT);
    save('blank', describeWorkbook(catalogue, model, blank));
    const golden = JSON.parse(
      readFileSync(join(__dirname, '..', `${model.id}.answers.json`), 'utf8'),
    ) as Answers;
    const spoilt = model.items.filter((_, index) => index % 5 === 2).map(({ id }) => id);
    const leftovers = Object.fromEntries(
      spoilt.map((id, index) => [
        id,
        { [index % 2 === 0 ? 'insource' : 'outsource']: JUNK[index % JUNK.length] ?? 6 },
      ]),
    );
    const answers: Answers = {
      ...golden,
      language,
      layout: LAYOUT,
      organisation: 'Sample & Co.',
      department: '=部署',
      respondent: '003',
      position: 'lead',
      date: '2026-04-01',
      patterns: { ...blank.patterns, hybrid: { ...blank.patterns.hybrid, III: 'in' } },
      parts: OPTIONAL_PARTS,
      answers: Object.fromEntries(
        Object.entries(golden.answers).map(([id, answer], index) => [
          id,
          {
            ...answer,
            note: NOTES[index % NOTES.length] ?? '',
            supplement: SUPPLEMENTS[index % SUPPLEMENTS.length] ?? '',
            ...(index % 7 === 0 && { quadrant: 'IV' as const }),
            ...(index % 11 === 3 && { recommendation: 'unnecessary' as const }),
            ...Object.fromEntries(Object.keys(leftovers[id] ?? {}).map((key) => [key, null])),
          },
        ]),
      ),
    };
    const filled = describeWorkbook(catalogue, model, answers, leftovers);
    save('filled', filled);
    save('protected', protectedWorkbook(filled));
    const handed = handOut(
      {
        model,
        patterns: catalogue.patterns,
        language,
        layout: LAYOUT,
        organisation: answers.organisation,
        currentPattern: 'hybrid',
        targetPattern: null,
        deadline: '2026-12-10',
        base: answers,
        prefilled: true,
      },
      { department: 'Sales', organisation: '', respondent: '', functions: ['A', 'D'] },
    );
    save('handed-out', protectedWorkbook(describeWorkbook(catalogue, model, handed)));
    const returns = returnedFrom(model, anyOrganisation(catalogue, model, language, 8, 5));
    save('comparison', describeDepartments(consolidated(model, language, returns)));
  }
