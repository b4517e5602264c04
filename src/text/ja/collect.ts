/** What `isomm collect` and handing out to departments say on the command line. */
export const collect = {
  help: (rules: readonly string[]) => [
    '使い方: isomm collect <ファイル・フォルダー・zip…> --out <集計.xlsx> [オプション]',
    '',
    '返送されたブックを、いくつでもまとめて読み、並べて比べます。読むのは値だけで、数式は実行も保持もしません。',
    '',
    '  --out FILE.xlsx      部署を並べたブックを作る（500件まで）。--forceで置き換えるときは、前のブックで選んだ扱いなどを引き継ぐ',
    '  --csv FILE           部署×項目を1行とする表をCSVで書く（件数の制限なし）',
    '  --bom                CSVの先頭にBOMを付ける（Excelで直接開くとき）',
    '  --ndjson FILE        同じ表を1行1件のJSONで書く',
    '  --anonymous FILE     点数と大まかな属性だけを書く（.jsonまたは.xlsx）。名前と備考は入らない。1件だけでは書かない',
    '  --hand-outs FILE     このブックの「配布一覧」に、今日までに届いた部署を書き込む。未返送・期限超過の部署と催促の文面も表示する（ファイルを置き換えるので--forceが要る）',
    '  --means-only         --anonymousで、5件以上の機能別の平均だけを書く（年と立場が同じものごと、残りは1つにまとめる）',
    '  --dry-run            何も書かずに結果だけ表示する。--anonymousと使うと中身を確認できる',
    '  --model ID           集計するモデル（省略時は最も多いモデル）',
    '  --rule 集計方法      項目ごとに、部署の値から組織の値を決める方法（次のいずれか）。省略時は決めない',
    ...rules,
    '  --headquarters 名前  本部にあたる部署（表示名、部署名またはファイル名）',
    '  --decisions FILE     人が決めたこと（--jsonのdecisionsにchoiceを書き入れたもの）に従う',
    '  --map FILE           本ツールのものでないブックやCSVを、列の意味（isomm import --write-map）に従って読む',
    '  --carry              以前のモデル（isomm-2.1）の回答を、次のモデルに移してから集計する（元のファイルは変わらない）',
    '  --threads N          読むのに使うスレッドの数（1〜8。省略時はプロセッサーの数、最大4）',
    '  --force              既にあるファイルを置き換える',
    '  --json               結果をJSONで標準出力に書く',
    '',
    '--jsonのorganisationでは、meanは採用した部署の全評価の平均（評価1つが同じ重み）、combinedは集計方法による項目の値の平均（項目1つが同じ重み）です。項目により評価した部署の数が違うと、この2つは異なります。',
    "CSVでは、表計算ソフトが数式とみなす文字（= + - @ とその全角、タブ、改行）で始まる文字列の先頭に「'」を付けます。",
  ],
  missingInput: '返送されたファイルか、それが入ったフォルダーを指定してください。',
  missingOutput:
    '--out、--csv、--ndjson、--anonymous、--hand-outsのいずれか、または--dry-runを指定してください。',
  handOuts: {
    missing: (file: string) =>
      `${file} がありません。isomm new --departments … --hand-outs で作ったブックか、ご自身のセルフチェックのブックを--hand-outsに指定してください。`,
    others: (file: string) =>
      `${file} には本ツールのものではないシートがあり、書き直すと失われます。配布一覧は専用のブックに分け、--hand-outsに別のファイルを指定してください。`,
    noted: (file: string) => `${file} の「配布一覧」に書き込みました。`,
    counts: (all: number, waiting: number, late: number) =>
      `配布一覧：配布${String(all)}件、未返送${String(waiting)}件（うち期限超過${String(late)}件）`,
    unlisted: (count: number) =>
      `配布一覧にない部署からの返送が${String(count)}件あります。一覧のどれかにあたるときは、その行の「返送日」を記入してください：`,
    handedTo: (department: string) => `（${department}に配ったファイル）`,
    cameBlank: (file: string) => `何も記入されずに届いています: ${file}`,
    reminder: '催促の文面：',
  },
  missingHeadquarters: '--rule headquartersには、--headquartersで本部にあたる部署の指定が必要です。',
  headquartersUnused: (name: string) =>
    `集計方法が「本部が提供」でないため、「${name}」の値は集計に使いません。使うには、ブックで集計方法を選ぶか、--rule headquartersを付けてください。`,
  unknownHeadquarters: (name: string) =>
    `「${name}」という部署は、採用された回答の中にありません。表示名、部署名またはファイル名で指定してください。`,
  tooMany: (most: number) =>
    `ブックに並べられるのは${String(most)}件までです（備考が極端に長い場合はそれより少なくなります）。ブックは作りませんでした。--csvまたは--ndjsonを使ってください。`,
  checkFolder: 'フォルダーを開けるようにしてから、もう一度実行してください。中のファイルは見ていません。',
  ownItems: (count: number) => `部署が加えた独自項目（部署を比べる値には入りません）: ${String(count)}件`,
  moreFiles: (count: number) => `ほか ${String(count)}件`,
  crashed: {
    what: (detail: string) => `このファイルを読む途中で、内部エラーで止まりました: ${detail}`,
    next: 'ほかのファイルは読みました。ファイルを添えて報告するか、Excelで保存し直してからもう一度集めてください。',
  },
  checkFile: 'ファイルがあるか、開けるかを確かめてください。',
  read: (read: number, unread: number) =>
    unread === 0
      ? `${String(read)}件を読みました。`
      : `${String(read)}件を読みました。${String(unread)}件は読めませんでした。`,
  nothing:
    '返送されたブックを1件も読めなかったため、何も書き出していません。ファイルか、その入ったフォルダーやzipを指定してください（.xlsx。CSVは--mapで読めます）。',
  passedOver: (count: number) => `ブックではないファイル${String(count)}件は見ていません。`,
  mayHold:
    'この中に返送されたブックが残っているかもしれません。メールの添付は保存し、圧縮ファイルは展開し、NumbersやGoogleスプレッドシートからは.xlsxで書き出し、ダウンロード途中のものは取得し直してから、もう一度集めてください。',
  answered: (answered: number, asked: number) => `回答 ${String(answered)}/${String(asked)}`,
  planKept: (kept: number, due: number) => `計画の達成 ${String(kept)}/${String(due)}`,
  compatible: (percent: number) => `読み取り率 ${String(percent)}%`,
  undecided: (count: number) =>
    `人が決める必要のあるものが${String(count)}件あります。--jsonのdecisionsを写し、choiceを書き入れて--decisionsで渡してください。`,
  further: (count: number) => `ほか ${String(count)}件の問題`,
  copy: (use: string, file: string, date: string) => `${use}: ${file} ${date}`,
  kept: {
    heading: '置き換える比較のブックで選ばれていたものを引き継ぎます：',
    rule: (rule: string) => `集計方法: ${rule}`,
    headquarters: (name: string) => `本部: ${name}`,
    itemRules: (count: number) => `項目ごとの集計方法: ${String(count)}件`,
    changed: (name: string, facts: string, file: string) => `${name}: ${facts}（${file}）`,
    noPosition: '立場なし',
    label: '手で付けた名前',
    level: (name: string, id: string, level: string) => `${name} ${id}: ${level}`,
    noLevel: '消去',
    levels: (count: number) =>
      `置き換える比較のブックで手で変えた成熟度${String(count)}件は引き継ぎません。部署のブックを直してください。`,
  },
  sameAs: (copy: string, file: string) => `${copy}（${file}と同じ内容）`,
  blank: (copy: string) => `${copy}（未記入）`,
  twice: (department: string, count: number) =>
    `「${department}」から${String(count)}件届いています。記入のある新しいものを採用する案です。ブックの「受領一覧」で変えられます。`,
  newestUnknown:
    '日付が空欄、日付ではない、または同じため、どれが最も新しいか決められません。採用するファイルを確かめてください。',
  otherModel: (file: string, model: string, main: string) =>
    `「${file}」は別のモデル（${model}）のため、${main}の集計には入れていません。`,
  carryWith: (to: string, command: string) =>
    `${to}に移すと集計に加えられます（元のファイルは変わりません）: ${command}`,
  carryAll: (option: string) =>
    `まとめて移しながら集計するには、${option}を付けて実行し直してください。どう移すかを人が決める項目は、提案の点で数えておき、--jsonのdecisionsに挙げます。`,
  carryToNewer: (main: string, newer: string, options: string) =>
    `${newer}の回答を${main}に戻すことはできません。${newer}で集計するには、${options}を付けて実行し直してください。`,
  carried: (file: string, from: string, to: string, open: number, toAnswer: number) =>
    `「${file}」は、${from}の回答を${to}に移して集計しました。どう移すかを人が決める項目は${String(open)}件で、決めるまでは提案の点（提案がなければ空欄）で数えます。新しくできた${String(toAnswer)}件は空欄です。`,
  carriedNotSame: '移した後の平均と、元のモデルでの平均は、同じ物差しではありません。',
  unreadable: (file: string) => `読めません: ${file}`,
  ontoReturn: (file: string) =>
    `「${file}」は返送されたブックで、出力を書くと失われます。出力には別の名前を指定してください。何も書いていません。`,
  ontoBase: (file: string) =>
    `「${file}」は配布元のブックで、部署のブックを書くと失われます。--out-dirに別のフォルダーを指定するか、配布元を移してください。何も書いていません。`,
  ontoUnread: (file: string) =>
    `「${file}」は読み取れず、返送されたブックかもしれません。出力を書くと失われるため、出力には別の名前を指定してください。何も書いていません。`,
  noRoom: (folder: string, why: string) =>
    `読んだ内容を一時的に置くフォルダー「${folder}」に書けません: ${why} 空きと権限を確かめるか、環境変数TMPDIR（WindowsではTEMP）で別の場所を指定してください。出力は何も書いていません。`,
  outDirMissing: '--departmentsには、--out-dirで書き出すフォルダーの指定が必要です。',
  outDirAlone:
    '--out-dir、--functions、--deadline、--return-to、--protect、--supplements、--hand-outsは--departmentsと一緒に使います。',
  ofOne: (found: string) =>
    `「${found}」は--departmentsと一緒には使えません。ブックは部署名を名前にして、--out-dirのフォルダーに作ります。外してから、もう一度実行してください。`,
  oneBase:
    '--answersと--supplementsは一緒には使えません。どちらも、配るブックの元になるファイルの指定です。どちらかを外してください。',
  noFolder: (name: string) => `「${name}」はファイルです。--out-dirには別のフォルダーを指定してください。`,
  deadlineInWords: (deadline: string) =>
    `提出期限「${deadline}」は、2026-12-10のような日付ではありません。ブックにはそのまま入りますが、配布一覧では期限切れかどうかが分かりません。`,
  noDepartments: (file: string) => `「${file}」に部署がありません。`,
  longName: (where: string, start: string, limit: number) =>
    `${where}: 「${start}…」で始まる名前が長すぎます（${String(limit)}文字まで）。短くしてください。何も書いていません。`,
  unclosedQuote: (where: string) =>
    `${where}: この行で始まる引用符（"）が閉じられていません。閉じるか、取り除いてください。何も書いていません。`,
  listedTwice: (names: string) =>
    `一覧に同じ行が重なっています: ${names}。行ごとに別のブックを作ります。不要なら一覧とファイルから除いてください。`,
  handedOutPartly: (written: number, missing: number) =>
    `一覧の初めから${String(written)}件は作り終えています。残りの${String(missing)}件は作っていません。原因を除いてから、残りの部署だけの一覧でもう一度実行してください。`,
  notAText: (file: string) => `「${file}」は文字の一覧として読み取れません。`,
  cellError: (where: string, found: string) =>
    `${where}: 「${found}」はセルのエラーで、部署名ではありません。元の表の数式を直してから、もう一度実行してください。`,
  unknownFunctions: (where: string, found: string, known: string) =>
    `${where}: 「${found}」という機能はありません。使えるのは ${known} です。`,
  handedOut: (count: number, folder: string) => `「${folder}」に${String(count)}件のブックを作りました。`,
};
