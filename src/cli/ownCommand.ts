import { withOwnItem } from '../actions/addOwnItem';
import { bringUp } from '../actions/bringUp';
import { sameText } from '../model/cells/sameText';
import { QUADRANTS } from '../model/catalogue';
import { ownFunctions } from '../model/own/cleanOwnItems';
import type { OwnItem } from '../model/own/ownItem';
import { MOST_OWN_ITEMS } from '../model/own/ownItems';
import { languages } from '../text/languages';
import { openWorkbook } from './answers/openInput';
import { languageChoices } from './chooseLanguage';
import type { Command } from './command';
import { isStandardOutput } from './files/checkOutput';
import { outputOf, writeWorkbook } from './migrate/newWorkbook';
import { refused } from './migrate/refused';
import { onlyFile, type Options } from './parseArguments';
import { problemLines } from './print/problemLines';
import { Stop } from './stop';
import { today } from './today';

const ADD = 'add';

const namesByLanguage = (): Options =>
  Object.fromEntries(languages().map((language) => [`--name-${language}`, 'value']));

/** `isomm own add`: one more item in the model of this workbook. */
export const ownCommand: Command = {
  options: {
    '--function': 'value',
    '--name': 'value',
    ...namesByLanguage(),
    '--description': 'value',
    '--quadrant': QUADRANTS,
    '--counts': 'flag',
    '--by': 'value',
    '--out': 'value',
    '--force': 'flag',
  },
  help: (words) => words.sheets.ownItems.cli.help(languageChoices(), Object.keys(namesByLanguage())),
  run: (call) => {
    const { given, words } = call;
    const text = words.sheets.ownItems.cli;
    const [what, ...files] = given.files;
    if (what !== ADD) throw new Stop('usage', text.noAction(what ?? ''));
    const file = onlyFile({ ...given, files }, words.cli.usage.missingInput, words.cli);
    const output = outputOf(file, call);
    if (!output) throw new Stop('usage', words.cli.usage.missingOut);
    const before = openWorkbook(file, call);
    const filling = bringUp(before);
    if (!filling) return refused(file, before.problems, call);
    const of = (option: string): string => given.values.get(option)?.trim() ?? '';
    const { language, ownItems = [] } = filling.answers;
    const name = Object.fromEntries(
      languages().map((each) => [each, of(`--name-${each}`) || (each === language ? of('--name') : '')]),
    ) as OwnItem['name'];
    if (Object.values(name).every((each) => each === '')) throw new Stop('usage', text.noName);
    const letters = ownFunctions(filling.model);
    const letter = letters.find((each) => each === of('--function').toUpperCase());
    if (letter === undefined)
      throw new Stop('usage', text.noFunction(of('--function'), words.cli.list(letters)));
    if (ownItems.length >= MOST_OWN_ITEMS) throw new Stop('usage', text.tooMany(MOST_OWN_ITEMS));
    const next = withOwnItem(filling, {
      ...{ function: letter, name, description: of('--description') },
      quadrant: QUADRANTS.find((each) => each === given.values.get('--quadrant')) ?? 'I',
      ...{ counts: given.flags.has('--counts'), on: today(), by: of('--by') },
    });
    writeWorkbook(output, next, before.bytes, call);
    const called = languages().flatMap((each) => {
      const alike = filling.model.items.find((item) => sameText(item.name[each], name[each]));
      return alike && name[each] !== '' ? [{ id: alike.id, name: name[each] }] : [];
    });
    const [twin] = called;
    if (twin) call.remark(text.twice(twin.name, twin.id));
    const added = next.answers.ownItems?.at(-1);
    const { problems } = before;
    return {
      json: { file: output.file, added, ownItems: next.answers.ownItems, problems },
      lines: [
        ...problemLines(problems, words),
        ...(problems.length === 0 ? [] : [words.cli.result.problems(problems.length)]),
        text.added(added?.id ?? '', Object.values(name).find(Boolean) ?? '', added?.counts === true),
        words.cli.result.written(output.file),
      ],
      flawed: problems.length > 0,
      aside: isStandardOutput(output.place),
    };
  },
};
