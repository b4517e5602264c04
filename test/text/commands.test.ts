import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../../src/catalog';
import type { Halves } from '../../src/cli/halves';
import { commandsOf } from '../../src/cli/run';
import { wordsIn } from '../../src/text/wordsIn';
import { said } from './said';

const ROOT = join(__dirname, '../..');
const LANGUAGES = ['ja', 'en'] as const;

const commands = commandsOf({ catalogue });
const GENERAL = ['--lang', '--json', '--quiet', '--help', '--version'];
const options = new Set([
  ...GENERAL,
  ...Object.values(commands).flatMap((each) => Object.keys(each.options)),
]);

const OPTION = /(?<![\w-])--[a-z][a-z-]+/g;
/** The command's name in a sentence about the program. */
const PROSE = /\bisomm (does|that|stopped)\b/;

const texts = [
  ...LANGUAGES.flatMap((language) => said(language)),
  ...['README.md', 'CONTRIBUTING.md', 'catalog/README.md', 'src/README.md'].flatMap((at) =>
    readFileSync(join(ROOT, at), 'utf8')
      .split('\n')
      .map((text, line) => ({ at: `${at}:${String(line + 1)}`, text })),
  ),
];

test('every command that a text of ours names is there, and takes the options named with it', () => {
  const named = texts.filter(({ text }) => !PROSE.test(text));
  const slips = named.flatMap(({ at, text }) => [
    ...[...text.matchAll(/\bisomm (?:-- )?([a-z]+)((?: [^ ,;、。（(`]+)*)/g)].flatMap(
      ([all, name = '', rest = '']) => {
        const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
        if (!command) return [`${at}: no command "${all}"`];
        const known = [...GENERAL, ...Object.keys(command.options)];
        return (rest.match(OPTION) ?? [])
          .filter((each) => !known.includes(each))
          .map((each) => `${at}: ${name} has no ${each}`);
      },
    ),
    ...(/\.md:/.test(at) ? [] : (text.match(OPTION) ?? []))
      .filter((each) => !options.has(each))
      .map((each) => `${at}: no option ${each}`),
  ]);
  expect(named.filter(({ text }) => /\bisomm [a-z]/.test(text)).length).toBeGreaterThan(50);
  expect(slips).toEqual([]);
});

test('every option of a command stands in its help', () => {
  const untold = LANGUAGES.flatMap((language) =>
    Object.entries(commands).flatMap(([name, command]) => {
      const help = command.help(wordsIn(language), { catalogue } as unknown as Halves).join('\n');
      return Object.keys(command.options).flatMap((each) => (help.includes(each) ? [] : [`${name} ${each}`]));
    }),
  );
  expect(untold).toEqual([]);
});

test('every command stands in the help of all commands and in the README', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const places = [
    ['README.md', readme],
    ...LANGUAGES.map((language) => [language, wordsIn(language).cli.help.main('').join('\n')] as const),
  ];
  const untold = places.flatMap(([at, text = '']) =>
    Object.keys(commands).flatMap((name) =>
      new RegExp(`^\\W*(?:isomm )?${name}\\s`, 'm').test(text) ? [] : [`${at}: ${name}`],
    ),
  );
  expect(untold).toEqual([]);
});

test('every npm script that a text of ours names is there', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Readonly<Record<string, string>>;
  };
  const named = texts.flatMap(({ at, text }) =>
    [...text.matchAll(/\bnpm (?:run (?:-s |--silent )?)?([a-z][a-z:]+)/g)].map(([, name = '']) => ({
      at,
      name,
    })),
  );
  const known = new Set([...Object.keys(scripts), 'install', 'ci', 'run', 'pack']);
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter(({ name }) => !known.has(name))).toEqual([]);
});
