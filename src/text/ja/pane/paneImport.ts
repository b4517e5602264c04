/** What the pane says where answers of another file are taken over. */
export const paneImport = {
  drop: 'ここにファイルを置くこともできます。ファイルも開いているブックも変更しません。公式のシートに書き戻すことはできません（配置を確かめられていないためです）。',
  choose: 'ファイルを選ぶ（.xlsx・.csv）',
  another: '別のファイルを選ぶ',
  found: (file: string) => `「${file}」で見つけたもの`,
  nothing: 'このファイルから回答の一覧を見つけられませんでした。',
  nothingNext:
    '項目の番号（A-1など）の列と、インソース・アウトソースの点数の列があるシートが必要です。項目の名前だけの一覧や、画像・PDFの表は読み取れません。',
  otherFiles:
    'ここで読めるのは.xlsxのブックとCSVです。.xls、.xlsb、.odsは、Excelで.xlsxとして保存し直してから選んでください。',
  sayWhich:
    'どの列が点数か、またはどのモデルか決められません。下でモデルを選び、点数の列の意味を選んでください。',
  model: 'モデル',
  byContent: '内容から判断',
  columns: (count: number) => `列の意味（${String(count)}列）`,
  columnsLead: '読み方が違うときは、列の意味を選び直してください。選び直すと、すぐに読み直します。',
  column: (letter: string, head: string) => (head === '' ? `${letter}列` : `${letter}列「${head}」`),
  by: { head: '見出しから', content: '中身から', map: '選んだとおり', none: '' },
  undecided: (count: number) => `決めること（${String(count)}件）`,
  undecidedLead:
    '決めなくても取り込めます。決めていないものは空欄のまま入り、取り込み記録のシートに残ります。',
  stands: (found: string) => `元の値：${found}`,
  later: '空欄のまま（後で決める）',
  leave: '取り込まない',
  choice: (choice: string, gives: string) => `${choice}（${gives}）`,
  others: (count: number) => `そのほかに気付いたこと（${String(count)}件）`,
  further: (count: number) => `ほか${String(count)}件`,
  rows: '最初の行',
  heads: { item: '項目', insource: 'イン', outsource: 'アウト', note: '備考' },
  mean: (mean: string, count: number, all: number) =>
    `取り込むと、総合は${mean}です（${String(all)}項目のうち${String(count)}項目の平均）。`,
  radar: (noun: string) => `取り込んだ回答の、${noun}ごとの成熟度`,
  make: (read: number, blank: number) =>
    blank === 0
      ? `${String(read)}項目を新しいブックに取り込む`
      : `${String(read)}項目を新しいブックに取り込む（${String(blank)}項目は空欄のまま）`,
  making: '作成しています …',
  made: (file: string) => `「${file}」を作りました。開いて続けてください。元のファイルはそのままです。`,
  opened: '新しいブックを開きました。名前を付けて保存してください。元のファイルはそのままです。',
  failed: '新しいブックを作れませんでした。元のファイルはそのままです。もう一度実行してください。',
  unread: 'ファイルを開けませんでした。移動や削除をしていないか確かめて、もう一度選んでください。',
  file: (source: string) => `${source}_ISOMM.xlsx`,
};
