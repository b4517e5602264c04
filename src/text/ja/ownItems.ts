/** Words of the list of items that an organisation adds to the model. */
export const ownItems = {
  title: '独自項目',
  lead: (noun: string) =>
    `自組織に必要で、モデルにない項目を加えます。空いた行に名称と${noun}を書き、シートを作り直すと、その${noun}の最後に並び、番号（U-1〜）が付きます。「平均に含める」が「はい」のものだけが平均・件数・改善点に入ります。部署間の比較、匿名データ、FIRSTとの対応、2017年調査には入りません。`,
  columns: {
    id: '番号',
    name: '名称',
    description: '内容',
    quadrant: '領域',
    counts: '平均に\n含める',
    on: '追加日',
    by: '追加者',
    level: '成熟度',
    state: '状態',
  },
  nameIn: (language: string) => `名称（${language}）`,
  counts: { yes: 'はい', no: 'いいえ' },
  /** No function of the model. */
  apart: 'どれにも属さない',
  summary: (all: string, counted: string) => `独自項目 ${all}件（うち平均に含める ${counted}件）`,
  /** Beside a result. */
  counted: (count: string) => `うち独自項目 ${count}件を含みます。`,
  cli: {
    help: (languages: string, names: readonly string[]) => [
      '使い方: isomm own add <ファイル.xlsx> --function <文字> --name <名称> --out <出力.xlsx> [オプション]',
      '',
      'モデルにない項目を1つ、ブックに加えます。「独自項目」「入力」と、計算・結果のシートに行が増え、番号（U-1〜）が付きます。',
      '元のファイルは変更しません。',
      '',
      '  --function 文字     属する先の文字（A〜Iなど）。どれにも属さないときはU',
      `  --name 名称         ブックの言語での名称（${names.join('、')}で言語ごとにも指定できます）`,
      '  --description 文    内容',
      '  --quadrant I|II|III|IV  領域（指定しなければI）',
      '  --counts            平均・件数・改善点に含める（指定しなければ含めない）',
      '  --by 名前           追加した人',
      '  --out FILE.xlsx     書き出すブック',
      `  ${`--lang ${languages}`.padEnd(19)} 表示の言語（ブックの言語は元のまま）`,
      '  --force             別の内容が入ったファイルでも置き換える',
      '  --json              結果をJSONで標準出力に書く',
    ],
    noAction: (found: string) =>
      `${found === '' ? '' : `「${found}」は使えません。`}isomm own add のように、何をするか（add）を書いてください。`,
    noName: '--name に独自項目の名称を書いてください。',
    noFunction: (found: string, letters: string) =>
      `${found === '' ? '--function がありません。' : `「${found}」はこのモデルにありません。`}${letters} のどれかを指定してください（Uはどれにも属さない項目です）。`,
    tooMany: (most: number) =>
      `独自項目は${String(most)}件までです。それ以上は独自のモデル（isomm new --model-file）にしてください。`,
    twice: (name: string, id: string) => `「${name}」は${id}と同じ名称です。そのまま加えました。`,
    /** Beside how many are answered. */
    among: (all: number, counted: number) => `${String(all)}件（うち平均に含める ${String(counted)}件）`,
    added: (id: string, name: string, counts: boolean) =>
      `${id}「${name}」を加えました（平均に${counts ? '含めます' : '含めません'}）。`,
  },
};
