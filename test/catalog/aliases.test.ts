import { catalogue, modelById } from '../../src/catalog';

const LANGUAGES = ['ja', 'en'] as const;

describe.each(catalogue.models)('aliases of $id', ({ items }) => {
  test.each(LANGUAGES)('no name or alias is used twice (%s)', (language) => {
    const names = items.flatMap((item) => [item.name[language], ...item.aliases[language]]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test.each(LANGUAGES)('an alias is a name, trimmed and not empty (%s)', (language) => {
    const aliases = items.flatMap((item) => item.aliases[language]);
    expect(aliases.filter((alias) => alias === '' || alias !== alias.trim())).toEqual([]);
  });
});

test('exactly the eight services that ISOG-J names in two ways have an alias', () => {
  const services = modelById('x1060-3.2.1')!.items.filter(({ aliases }) => aliases.ja.length > 0);
  const names = services.map(({ id, name, aliases }) => [id, name.ja, ...aliases.ja]);
  expect(names).toEqual([
    ['A-4', 'ポリシーの管理', 'ポリシー管理'],
    ['B-1', 'リアルタイム基本分析', 'リアルタイム監視'],
    ['E-6', '高度サイバー攻撃耐性評価', '高度サイバー攻撃態勢評価'],
    ['F-2', '内部脅威情報の整理・分析', '内部脅威情報の収集・分析'],
    ['G-11', 'CDC/CSCシステム運用', 'CDCシステム運用'],
    ['G-12', '既設セキュリティ対応ツール検証', '既設セキュリティツール検証'],
    ['G-13', '新規セキュリティ対応ツール検証', '新規セキュリティツール検証'],
    ['I-4', 'セキュリティベンダーとの連携', 'セキュリティベンダー連携'],
  ]);
});

test('the functions that the result pages of the decks print under other names', () => {
  const functions = catalogue.models.flatMap((model) => model.functions);
  expect(
    functions
      .filter(({ aliases }) => aliases.ja.length > 0)
      .map(({ id, name, aliases }) => [id, name.ja, ...aliases.ja]),
  ).toEqual([
    ['F', '脅威情報の収集および分析と評価', '脅威情報の収集および評価と分析'],
    ['G', 'セキュリティ対応システム運用・開発', 'セキュリティ対応システム運用'],
    ['H', '内部統制・内部不正対応支援', '内部統制/内部不正対応支援'],
  ]);
});
