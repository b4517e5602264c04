/** What the pane says where an older workbook is carried to the model that follows. */
export const paneCarry = {
  lead: (from: string, to: string) =>
    `記入された内容を、${to}の新しいブックに移します。このブック（${from}）は変更しません。公式の対応表はなく、対応は本ツールの判断です。`,
  problems: (count: number) =>
    `読み取れない値などが${String(count)}件あります（「回答」に表示）。その値は空欄にして移し、元の値は移行記録のシートに残します。`,
  fileLead: (from: string, to: string) =>
    `選んだファイル（${from}）に記入された内容を、${to}の新しいブックに移します。選んだファイルも開いているブックも変更しません。公式の対応表はなく、対応は本ツールの判断です。`,
  fileProblems: (count: number) =>
    `選んだファイルに、読み取れない値などが${String(count)}件あります。その値は空欄にして移し、元の値は移行記録のシートに残します。`,
  noOlder:
    '旧版のブックとして読み取れませんでした。本ツールで作ったv2.1のファイルか、壊れていないかを確かめてください。',
  drop: 'ここに旧版のファイルを置くこともできます。',
  chooseFile: '旧版のファイルを選ぶ',
  refused:
    'セルがずれているか、新しい版の内容があるため、移せません。「回答」の画面で問題を確かめてください。',
  open: (count: number) => `決めること（${String(count)}件）`,
  openLead: '決めずに作成することもできます。決めていないものは提案のまま入り、移行記録のシートに残ります。',
  nothingOpen: '決めることはありません。',
  was: (id: string, name: string, scores: string) => `${id} ${name}：${scores}`,
  scores: (inside: string, outside: string) => [inside, outside].filter(Boolean).join('・'),
  in: (score: number) => `イン${String(score)}`,
  out: (score: number) => `アウト${String(score)}`,
  blank: '空欄',
  choose: (id: string, name: string) => `${id} ${name} の点`,
  later: (scores: string) => `後で決める（提案：${scores}）`,
  proposal: (scores: string) => `提案どおり（${scores}）`,
  role: (id: string, scores: string) => `${id} の点（${scores}）`,
  leave: '空欄にする',
  own: '自分で入れる',
  ownIn: 'イン',
  ownOut: 'アウト',
  parked: (list: string) => `後継のないもの（移さず移行記録のシートに残します）：${list}`,
  means: '旧版と新版の平均',
  oldMean: (edition: string) => `旧版（${edition}）`,
  newMean: (edition: string) => `新版（${edition}）のうち移した部分`,
  of: (count: number, all: number) => `${String(all)}項目のうち${String(count)}項目`,
  make: '新しいブックを作成',
  making: '作成しています …',
  made: (file: string) => `「${file}」を作りました。元のブックはそのままです。`,
  opened: '新しいブックを開きました。名前を付けて保存してください。元のブックはそのままです。',
  failed: '新しいブックを作れませんでした。元のブックはそのままです。もう一度実行してください。',
  file: (edition: string) => `ISOMM_${edition}.xlsx`,
};
