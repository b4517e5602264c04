import { unzipSync, zipSync } from 'fflate';
import { openFile } from '../../src/actions/reading/openFile';
import { describeWorkbook } from '../../src/sheets/assessment/describe';
import type { Answers } from '../../src/model/answers';
import { readXlsx } from '../../src/xlsx/read';
import { writeXlsx } from '../../src/xlsx/write';
import { blank, catalogue, filled, model } from './small';

const COPY = '入力 (2)';

/** A workbook of which a person copied the checklist: Excel gives the copy names of its own. */
function withCopy(answers: Answers, copied: Answers): Uint8Array {
  const whole = describeWorkbook(catalogue, model, answers);
  const sheet = describeWorkbook(catalogue, model, copied).sheets.find(({ key }) => key === 'checklist');
  if (!sheet) throw new Error('no checklist');
  const index = String(whole.sheets.length);
  const files = unzipSync(
    writeXlsx({ ...whole, sheets: [...whole.sheets, { ...sheet, key: 'copy', title: COPY }] }),
  );
  const path = 'xl/workbook.xml';
  const text = new TextDecoder().decode(files[path]);
  const own = whole.names
    .filter((name) => name.sheet === 'checklist')
    .map(({ name, range }) => {
      const fixed = range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
      return `<definedName name="${name}" localSheetId="${index}">'${COPY}'!${fixed}</definedName>`;
    });
  const changed = text.replace('</definedNames>', `${own.join('')}</definedNames>`);
  return zipSync({ ...files, [path]: new TextEncoder().encode(changed) });
}

const opened = (bytes: Uint8Array) => openFile(catalogue, readXlsx, bytes, { results: false });

test('a copy that was filled in beside a blank checklist is named with its scores', () => {
  const { answers, problems } = opened(withCopy(blank, { ...filled, answers: filled.answers }));
  expect(answers?.answers).toEqual(blank.answers);
  expect(problems).toEqual([{ kind: 'copied-sheet', sheet: COPY, cell: null, id: null, found: '4' }]);
});

test('a copy with the same scores, or with none, is nothing to decide about', () => {
  for (const copied of [filled, blank]) expect(opened(withCopy(filled, copied)).problems).toEqual([]);
});
