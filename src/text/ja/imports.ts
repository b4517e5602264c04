/** What is said where answers of another file are taken over, and the heads by which its columns are known. */
export const imports = {
  /** Heads of columns; width, blanks, dots and brackets do not matter. */
  heads: {
    insource: ['インソース', 'イン'],
    outsource: ['アウトソース', 'アウト'],
    quadrant: ['領域', '象限'],
    note: ['備考'],
    supplement: ['補足', '補足（自組織での意味）'],
    id: ['ID', '番号', '項番', 'No.'],
    name: ['役割', 'サービス', '項目', '名称', '項目名'],
    function: ['機能', 'カテゴリー', 'カテゴリ', '機能ID'],
  },
  /** What the two questions about patterns say; all parts of one of them stand in one cell. */
  patterns: {
    current: [['現在の', 'パターン']],
    target: [
      ['中長期的に目指す', 'パターン'],
      ['目指す', 'パターン'],
    ],
  },
  /** What a column means. */
  meanings: {
    item: '番号と項目名',
    id: '番号',
    name: '項目名',
    function: '機能',
    insource: 'インソース',
    outsource: 'アウトソース',
    quadrant: '領域',
    note: '備考',
    supplement: '補足',
    ignore: '取り込まない',
  },
  scored: (side: string, score: number) => `${side}の${String(score)}`,
  /** How the meaning of a column is known. */
  by: { head: '（見出しから）', content: '（中身から）', map: '（--mapの指定）', none: '' },
  /** In what scores were found. */
  stores: { cell: 'セルの値', mark: '表の印', control: 'ボタン・チェックボックス' },
  cli: {
    help: (models: string, languages: string) => [
      '使い方: isomm import <元のファイル.xlsx または 一覧.csv> --out <出力.xlsx> [オプション]',
      '',
      '公式のチェックシート、壊れたブック、CSVの一覧など、ほかのファイルにある回答を読み、新しいブックに取り込みます。',
      '項目の番号と名前、列の見出しといった中身だけで判断し、ファイル名や位置、似ているというだけでは取り込みません。',
      '決められないものは空欄のまま、セルと選択肢を挙げます。どのセルに何があったかは「取り込み記録」シートに残ります。',
      '元のファイルは変更しません。公式のシートへの書き戻しはできません（公式ファイルの配置を確かめられていないためです）。',
      '',
      '  --out FILE.xlsx     書き出すブック（--write-mapか--dry-runがあれば省略できます）',
      `  --model ID          モデル（${models}。省略時は番号と名前から判断）`,
      '  --map FILE          列の意味と、人が決めたこと（--write-mapで作り、直したもの）に従う',
      '  --write-map FILE    列の意味と未決のものをJSONで書き出す。同じ見出しのファイルなら何件にでも使えます',
      '  --decisions FILE    人が決めたこと（--jsonのdecisionsにchoiceを書き入れたもの）に従う',
      '  --organisation 名前 組織名',
      '  --department 名前   部署名',
      `  ${`--lang ${languages}`.padEnd(19)} ブックの言語（省略時は元のファイルの言語）`,
      '  --dry-run           ブックを書き出さずに、見つけたもの・列の意味・最初の5行・未決のものだけを示す',
      '  --force             別の内容が入ったファイルでも置き換える',
      '  --json              結果をJSONで標準出力に書く',
      '',
      'CSVの列は id, insource, outsource, note（順序は自由。isomm read --csvが同じ形で書き出します）。',
      '終了コード: 0 すべて読めた  1 未決のものがある（書き出し、挙げる）  2 回答の一覧が見つからない',
    ],
    ours: (model: string) => `本ツールのブックです（${model}）。`,
    likelihood: (model: string, ids: number, names: number, of: number) =>
      `${model}：${String(of)}件のうち、番号が${String(ids)}件、名前が${String(names)}件一致しました。`,
    sayWhich:
      'どの列が点数か、またはどのモデルか決められません。--write-mapで列の一覧を書き出し、意味を直して--mapで渡すか、--modelでモデルを指定してください。',
    table: (sheet: string, items: number, stores: string) =>
      `シート「${sheet}」：${String(items)}項目${stores === '' ? '' : `、点数は${stores}`}`,
    store: (store: string, count: number) => `${store}から${String(count)}個`,
    pattern: (label: string, name: string) => `${label}：${name}`,
    firstRows: '最初の行（番号、項目名、イン、アウト、領域、備考）:',
    score: (score: number | null) => (score === null ? '－' : String(score)),
    missing: (count: number, ids: string) =>
      `元のファイルに行がない項目（${String(count)}件、空欄のまま）：${ids}`,
    unused: (entry: string) => `--mapの「${entry}」に当たる列が、このファイルにはありません。`,
    undecided: (count: number) =>
      `人が決める必要のあるもの（${String(count)}件）。--write-map（または--json）のdecisionsにchoiceを書き入れ、--map（--decisions）で渡してください:`,
    counts: ({ read, blank, unclear, missing }: Counts) =>
      `${String(read)}項目を取り込み、${String(unclear)}項目は未決、${String(blank)}項目は空欄、${String(missing)}項目は行がありません。`,
    notWritten: '何も書き出していません。',
    noWorkbook: 'ブックは書き出していません。',
  },
};

/** How many items came of a file. */
interface Counts {
  readonly read: number;
  readonly blank: number;
  readonly unclear: number;
  readonly missing: number;
}
