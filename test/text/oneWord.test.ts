import { wordsIn } from '../../src/text/wordsIn';
import { everyText } from '../catalog/files';
import { said } from './said';

/** One word for one thing: what is not said any more, and what is said instead. */
const INSTEAD: Readonly<Record<'ja' | 'en', readonly (readonly [RegExp, string])[]>> = {
  ja: [
    [/ワークブック/, 'ブック'],
    [/(?<!余分な)空白(?!を含む)/, '空欄'],
    [/担い手|判定/, '実施主体'],
    [/採点済み/, '評価済み'],
    [/改善候補|改善一覧/, '改善リスト'],
    [/目標のパターン|体制パターン/, '目指すパターン、パターン'],
    [/目標の(実施|成熟)/, '計画の実施主体、計画の成熟度'],
    [/(?<!名)前の回(?!答)/, '前回'],
    [/(?<!推奨)レベル(?![（）])/, '成熟度'],
    [/▲/, '↑'],
    [/尋ねている|尋ねる機能/, '対象の機能'],
    [/不正値|点数ではない値/, '無効な値'],
    [/知らない番号|番号の重複|知らないモデル/, '不明なID、IDの重複、未対応のモデル'],
    [/(自身|プログラム)の誤り/, '内部エラー'],
    [/適合率|粗い属性|使われる規則/, '読み取り率、大まかな属性、適用中'],
    [/[ぁ-んァ-ヶ一-龠] (?=--)/, 'no space before an option'],
    [/[0-9〜] [をのがにはで]|[のをは] [0-9]/, 'no space beside a number'],
  ],
  en: [
    [/\bNot done\b|decided not to do\b(?! it)/, 'decided against'],
    [/\bTarget (side|level)\b/, 'Planned side, Planned level'],
    [/\banew\b(?!:)/, 'rebuilt'],
    [/cells to look at/i, 'cells to check'],
    [/mistake of (its own|this program)/, 'internal error'],
    [/\b[A-Z][a-z]+-\\n|-\/[a-z]/, 'no forced hyphen'],
  ],
};

/** Columns of the command's help. */
const ELSEWHERE = /^\s*'  --|padEnd/;

test.each(['ja', 'en'] as const)('%s has one word for one thing', (language) => {
  const texts = said(language);
  expect(texts.length).toBeGreaterThan(500);
  const slips = texts.flatMap(({ at, text }) =>
    INSTEAD[language].flatMap(([word, instead]) =>
      word.test(text) && !ELSEWHERE.test(text) ? [`${at}: ${instead}: ${text.trim().slice(0, 80)}`] : [],
    ),
  );
  expect(slips).toEqual([]);
});

/** What the pane says, and what is said of cells: of a workbook that may speak another language than the pane. */
const OF_THE_PANE = /\/(pane\/.*|planned|comparison|problems)\.ts:/;

/** Help of the command line, whose columns are those of a terminal. */
const HELP = /isomm |終了コード|^\s*' {4}/;

test('no English colon stands in a Japanese sentence of the pane', () => {
  const shown = said('ja').filter(({ at }) => OF_THE_PANE.test(at) || /^ja\/(own|imports)\.ts:/.test(at));
  expect(shown.length).toBeGreaterThan(300);
  const slips = shown.filter(
    ({ text }) =>
      /[`'][^`']*[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}」）}]: /u.test(text) && !HELP.test(text),
  );
  expect(slips).toEqual([]);
});

/** Every text among some words of sheets, and the texts that their functions make; what the command line says of them is none. */
function* textsIn(words: unknown): Generator<string> {
  if (typeof words === 'string') yield words;
  else if (typeof words === 'function')
    for (const [text] of String(words).matchAll(/'[^'\n]*'|`[^`]*`/g)) yield text;
  else if (typeof words === 'object' && words !== null)
    for (const [key, each] of Object.entries(words)) if (key !== 'cli') yield* textsIn(each);
}

test('no English colon stands in a Japanese sentence of the sheets', () => {
  const words = wordsIn('ja');
  const texts = [
    ...textsIn([words.sheets, words.departments.sheets('機能', '役割')]),
    ...everyText().map(({ text }) => text.ja),
  ];
  expect(texts.length).toBeGreaterThan(1000);
  expect(texts.filter((text) => /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー」）}]: /u.test(text))).toEqual(
    [],
  );
});

test.each(['ja', 'en'] as const)(
  '%s: no sheet is called by the title we gave it: a person may have given it another',
  (language) => {
    const { titles } = wordsIn(language).sheets;
    const ours = Object.values(titles).filter((title) => typeof title === 'string');
    // Tabs of the pane itself are called as they are.
    const quoted = ours.flatMap((title) =>
      language === 'ja'
        ? [`「${title}」`, `${title}シート`]
        : [`"${title}"`, `the ${title.toLowerCase()} sheet`],
    );
    const pane = said(language).filter(({ at }) => OF_THE_PANE.test(at));
    expect(pane.length).toBeGreaterThan(300);
    expect(
      pane.flatMap(({ at, text }) => (quoted.some((each) => text.includes(each)) ? [`${at}: ${text}`] : [])),
    ).toEqual([]);
  },
);

test('the pane speaks Japanese without the English colon', () => {
  const words = said('ja').filter(({ at }) => at.startsWith('ja/pane/'));
  expect(words.length).toBeGreaterThan(500);
  const slips = words.filter(({ text }) =>
    // Not the colon of a key, which stands outside of every string.
    (text.match(/'[^']*'|`[^`]*`/g) ?? []).some((each) => /[^\x00-\x7f}]: |\}: (?!\$\{detail)/.test(each)),
  );
  expect(slips).toEqual([]);
});
