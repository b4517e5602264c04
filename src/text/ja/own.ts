/** What is the same whatever the limit. */
const said =
  (words: string): ((limit: string) => string) =>
  () =>
    words;

/** Models that somebody made: what stands for what a file leaves out, how a table is headed, and what may be wrong. */
export const own = {
  /** For fields that a model's file may leave out. */
  plain: {
    itemNoun: '項目',
    functionNoun: '機能',
    strength: (name: string) => `「${name}」は、ほかと比べて整っている強みです。`,
    weakness: (name: string) => `「${name}」は、ほかと比べて弱く、優先して補うことを検討してください。`,
  },
  /** Heads of a plain table of items. */
  heads: {
    function: ['機能', '分類', 'カテゴリ', 'カテゴリー'],
    group: ['機能名', '分類名', 'カテゴリ名'],
    id: ['ID', '番号', '項番', '項目ID', '項目番号', 'No', 'No.'],
    name: ['名前', '名称', '項目', '項目名', '役割', '役割名'],
    description: ['説明', '内容', '文', '定義'],
    quadrant: ['領域', '象限'],
  },
  fault: {
    at: (file: string, entry: string, field: string) =>
      `「${file}」はモデルとして使えません（場所：${[entry || 'モデル全体', field].filter(Boolean).join(' の ')}）。`,
    /** What stood there. */
    found: (text: string) => `（見つかった値：${text}）`,
    nothing: '（値がありません）',
    expected: {
      json: said('JSONとして読めません。書式（かっこ、カンマ、引用符）を直してください。'),
      object: said('{ } で囲んだ項目の集まりが必要です。'),
      list: said('[ ] で囲んだ一覧が必要です。'),
      'known-key': said('この名前の欄はありません。つづりを直すか、削除してください。'),
      text: said('前後にスペースのない文字列（または言語ごとの文字列）が必要です。'),
      'plain-text': said('改行などの制御文字や外字は使えません。1行の普通の文字にしてください。'),
      'short-text': (limit: string) => `長すぎます。${limit}文字以内にしてください。`,
      id: said('モデルのidは半角の英小文字、数字、「.」「-」だけで、英小文字か数字から始めてください。'),
      'not-built-in': said('製品に入っているモデルと同じidです。別のidにしてください。'),
      revision: said('版（revision）は半角英数字と「.」「-」で20文字以内です。例：2026-11'),
      'no-successor': said(
        '独自のモデルに後継モデル（successor）は指定できません。削除するかnullにしてください。',
      ),
      'function-id': said('機能のidは半角の大文字1字（A〜Z）です。'),
      'not-reserved': said('「U」は独自項目に使う字です。別の字にしてください。'),
      'item-id': said('項目のidは「機能の字-番号」です。半角で、番号は1〜9999です。例：A-1'),
      'own-function': said('idの先頭の字と違う機能です。どちらかに合わせてください。'),
      'known-function': said('この字の機能がfunctionsにありません。機能を加えるか、idを直してください。'),
      once: said('同じidが2回使われています。idは1回だけ使えます。'),
      'has-items': said('項目が1つもありません。機能には1つ以上の項目が必要です。'),
      'in-order': said('機能の順に並んでいません。functionsと同じ順に、機能ごとにまとめてください。'),
      quadrant: said('領域はI、II、III、IVのいずれかです。'),
      value: said('使える値のいずれかにしてください（catalog/model.schema.jsonを参照）。'),
      noun: said("シート名に入る呼び名のため、[ ] : * ? / \\ ' は使えません。"),
      'other-noun': said(
        '項目の呼び名（itemNoun）と機能の呼び名（functionNoun）は、別の言葉にしてください。',
      ),
      'few-enough': (limit: string) => `多すぎます。${limit}までです。モデルを分けるか、減らしてください。`,
      columns: said(
        '表の見出しが見つかりません。「機能」（または「ID」）「項目名」「領域」の列が必要です（「説明」は任意）。',
      ),
    },
  },
  cli: {
    both: '--modelと--model-fileは一緒に使えません。どちらか一方を指定してください。',
    notText: (file: string) =>
      `「${file}」はJSON、CSV、ブックのいずれとしても読めません。文字コードはUTF-8かShift_JISにしてください。`,
    tooLarge: (file: string) => `「${file}」は大きすぎて、モデルのファイルとして読めません。`,
    unclosed: (place: string) =>
      `${place}：引用符「"」が閉じていません。閉じるか、前後の行を確かめてください。`,
    made: (id: string, functions: number, items: number) =>
      `モデル${id}：${String(functions)}機能、${String(items)}項目`,
    help: [
      '独自のモデルで作ることもできます:',
      '  isomm new --model-file <モデル> [オプション] <出力.xlsx>',
      '',
      '  --model-file FILE   モデルのJSON（製品のカタログと同じ形）、または表（CSVかブック。',
      '                      見出し: 機能・ID・項目名・説明・領域）。ほかのオプションは--modelと同じです',
      '                      モデルはブックに入るので、配布先や集計ではこのファイルは要りません',
    ],
  },
};
