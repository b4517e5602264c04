import { catalogue, modelById } from '../../src/catalog';
import type { Problem } from '../../src/model/answers';
import { describeDepartments } from '../../src/sheets/departments/describeDepartments';
import { wordsIn } from '../../src/text/wordsIn';
import { anyOrganisation } from './anyOrganisation';
import { consolidated, returnedFrom } from './consolidated';

const slip = (cell: string, found: string): Problem => ({
  ...{ kind: 'not-a-score', sheet: '入力', id: 'A-1' },
  ...{ cell, found },
});

test.each(['ja', 'en'] as const)(
  '%s: a sentence that quotes one of several values says that it is one of them',
  (language) => {
    const model = modelById('isomm-2.1');
    if (!model) throw new Error('no model');
    const said = (...problems: readonly Problem[]) => {
      const [first, ...others] = returnedFrom(model, anyOrganisation(catalogue, model, language, 2, 1));
      if (!first) throw new Error('no return');
      const returns = [{ ...first, problems }, ...others];
      const { sheets } = describeDepartments(consolidated(model, language, returns));
      const rows = sheets.find(({ key }) => key === 'deptIssues')?.rows ?? [];
      return rows.flatMap(({ cells }) => cells.map((cell) => cell?.value));
    };
    const { problems, departments } = wordsIn(language);
    const { what } = problems.kinds['not-a-score'];
    const { example } = departments.sheets('', '').issues;
    const two = what(slip('G6', 'two'));
    expect(said(slip('G6', 'two'))).toContain(two);
    expect(said(slip('G6', 'two'), slip('G7', 'two'))).toContain(two);
    expect(said(slip('G6', 'two'), slip('G7', 'three'))).toContain(example(two));
  },
);
