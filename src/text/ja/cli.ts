/** What the command line says. */
export const cli = {
  planCsv: {
    none: (file: string) =>
      `${file} は計画のCSVとして読めません。先頭行に「item_id」の列が必要です。read --plan-csv で書き出した列を使ってください。`,
    read: (rows: number, ignored: string) =>
      `計画のCSVから${rows}項目を読みました${ignored === '' ? '。' : `（使わなかった列：${ignored}）。`}`,
  },
  help: {
    main: (languages: string) => [
      'isomm: セキュリティ対応組織の成熟度セルフチェック（ISOMM）のブックを扱います。',
      '',
      '使い方: isomm <コマンド> [オプション] <ファイル>',
      '',
      '  new      新しいブック（.xlsx）を作ります',
      '  read     ブックに記入された内容を読み取ります',
      '  assess   成熟度、強みと弱み、改善リストを求めます',
      '  check    ブックの問題を調べ、修復版を作ります（元のファイルは変更しません）',
      '  collect  返送されたブックを、部署ごとに並べて集計します',
      '  migrate  以前のブックを、記入された内容ごと今の形や次の版のモデルに作り直します',
      '  own      モデルにない項目を1つ、ブックに加えます（own add）',
      '  round    今の採点を、1つの回としてブックに残します',
      '  compare  2つのブックや回を、同じ項目どうしで比べます',
      '  import   公式のシートやCSVなど、ほかのファイルにある回答を取り込みます',
      '  coverage X.1060の点数を、FIRSTの見出しで並べ替えます',
      '',
      `  ${`--lang ${languages}`.padEnd(14)} 表示の言語（省略時は環境変数LANGに従います）`,
      '  --json         結果をJSONで標準出力に書きます',
      '  --quiet        途中経過を表示しません（端末でなければ常に表示しません）',
      '  --help         使い方を表示します。isomm <コマンド> --helpで詳しく表示します',
      '  --version      版を表示します',
      '',
      '終了コード: 0 正常に終わった  1 入力に問題がある（できることは行った）  2 実行できなかった',
    ],
    new: (models: string, patterns: string, parts: string, languages: string) => [
      '使い方: isomm new --model <モデル> [オプション] <出力.xlsx>',
      '',
      'どのExcelでも開けるブックを作ります。アドインもマクロも要りません。',
      '',
      `  --model ID          モデル（${models}）`,
      `  ${`--lang ${languages}`.padEnd(19)} ブックと表示の言語`,
      '  --organisation 名前 組織名',
      '  --department 名前   部署名',
      `  --current ID        現在のパターン（${patterns}）`,
      '  --target ID         目指すパターン（同上）',
      '  --answers FILE      read --jsonと同じ形のJSONから回答を入れる（モデルの指定も省けます）',
      '  --plan-csv FILE      計画をCSVから入れる（列は item_id, side, level, action, owner, due, effort, impact, state, note。行のある項目は置き換える）',
      `  --with PART,…       加えるシート（${parts}）`,
      '  --without PART,…    加えないシート（summaryは、--answersや部署ごとの作成でなければ初めから入ります）',
      '  --force             別の内容が入ったファイルでも置き換える',
      '  --json              作ったものをJSONで標準出力に書く',
      '',
      '部署ごとに1つずつ、まとめて作ることもできます:',
      '  isomm new --model <モデル> --departments <一覧> --out-dir <フォルダー>',
      '',
      '  --departments FILE  部署の一覧（.txtは1行1部署、.csvと.tsvは見出し 部署・組織・回答者・機能・提出先 を使えます）',
      '  --out-dir DIR       書き出すフォルダー',
      '  --functions A,D     対象の機能（一覧の「機能」列が優先）。ほかの機能の行は入りません',
      '  --deadline 日付     提出期限',
      '  --return-to 文      提出先（一覧の「提出先」列が優先）',
      '  --supplements FILE  このブックかJSONの補足、領域、パターンの表を引き継ぎ、点数と備考は空欄にする',
      '  --answers FILE      点数も引き継ぐ',
      '  --hand-outs FILE    配ったブックを、このブックの「配布一覧」に書き込む（なければ新しく作る。あるファイルは--forceで置き換える）',
      '  --protect           入力欄以外を保護する（パスワードなし）',
    ],
    read: (languages: string) => [
      `使い方: isomm read [--json] [--csv <出力.csv>] [--plan-csv <出力.csv>] [--lang ${languages}] <ファイル.xlsx>`,
      '',
      'ブックに記入された内容を読み取ります。--jsonの出力は、assessとnew --answersにそのまま渡せます。',
      '',
      '  --csv FILE          回答をCSV（id, name, quadrant, insource, outsource, note, supplement）で書く。isomm importで読み戻せます',
      '  --plan-csv FILE      計画をCSVで書き出す（item_id, side, level, action, owner, due, effort, impact, state, note）。new --plan-csv で読み込める',
      '  --bom               CSVの先頭にBOMを付ける（Excelで直接開くとき）',
      '  --force             既にあるファイルを置き換える',
    ],
    assess: (languages: string) => [
      `使い方: isomm assess [--json] [--as-of DAY] [--lang ${languages}] <ファイル.xlsx または answers.json>`,
      '',
      '成熟度、強みと弱み、4つの改善リスト（全件）を求めます。',
      '',
      '  --as-of DAY  この日までが期限の計画だけで、計画後の成熟度を求める（ブックの基準日より優先）',
    ],
    check: (languages: string) => [
      `使い方: isomm check [--json] [--lang ${languages}] <ファイル.xlsx>`,
      '        isomm check <ファイル.xlsx> --repair <出力.xlsx> [--decisions <d.json>] [--force]',
      '',
      'ブックの問題を、場所と直し方とともに挙げます。ファイルは変更しません。',
      '',
      '  --repair FILE.xlsx  確実に直せるものを直した修復版を作り、直したところと残った問題を挙げる',
      '  --decisions FILE    人が決めたこと（--jsonのdecisionsにchoiceを書き入れたもの）に従う',
      '  --force             別の内容が入ったファイルでも置き換える',
    ],
    migrate: (parts: string, languages: string) => [
      '使い方: isomm migrate <元のファイル.xlsx> --out <出力.xlsx> [オプション]',
      '',
      '以前の版で作ったブックを、今の形に作り直します。回答、備考、パターンの表、期限などはすべて引き継ぎ、',
      '点数でない値もそのセルに残します。シートの保護も（パスワードなしで）引き継ぎます。元のファイルは変更しません。',
      '',
      '  --out FILE.xlsx     書き出すブック',
      `  --with PART,…       加えるシート（${parts}）`,
      '  --to ID             モデル。isomm-2.1のブックはx1060-3.2.1に移せます（省略時は元のまま）。',
      '                      移した先に「移行記録」が付き、人が決めることが残っていれば終了コードは1です',
      `  ${`--lang ${languages}`.padEnd(19)} ブックの言語（省略時は元のまま）`,
      '  --decisions FILE    人が決めたこと（--jsonのdecisionsにchoiceを書き入れたもの）に従う',
      '  --dry-run           書き出さずに、結果だけを示す',
      '  --force             別の内容が入ったファイルでも置き換える',
      '  --json              結果をJSONで標準出力に書く',
    ],
  },
  usage: {
    hint: (command: string) => `使い方は${command} --helpで確認できます。`,
    noCommand: 'コマンドを指定してください。',
    unknownCommand: (name: string, known: string, meant: string | null) =>
      `「${name}」というコマンドはありません。${meant === null ? '' : `${meant}のことですか。`}使えるのは${known}です。`,
    noOfficialLayout:
      '公式のチェックシートの形では書き出せません。公式ファイルの配置を確かめられていないためです。表はisomm read --csv、すべての内容はisomm read --jsonで取り出せます。',
    unknownOption: (option: string, meant: string | null) =>
      `「${option}」というオプションはここでは使えません。${meant === null ? '' : `${meant}のことですか。`}`,
    missingValue: (option: string) => `${option}には値が必要です。`,
    unwantedValue: (option: string) => `${option}に値は付けられません。`,
    repeated: (option: string) => `${option}が2回指定されています。`,
    badChoice: (option: string, value: string, choices: string) =>
      `${option}に「${value}」は使えません。${choices}のいずれかを指定してください。`,
    goesWith: (option: string, others: string) =>
      `${option}は${others}と一緒に使います（指定がありません）。`,
    missingModel: (choices: string) => `--modelでモデルを指定してください（${choices}）。`,
    notADay: (option: string, text: string) =>
      `${option}は2027-03-31のような日付にしてください（「${text}」は読めません）。`,
    missingInput: 'ファイルを指定してください。',
    missingOutput: '出力するファイル（.xlsx）を指定してください。',
    missingOut: '--outで出力するファイル（.xlsx）を指定してください。',
    ontoInput: (file: string) =>
      `「${file}」は調べるファイルそのものです。元のファイルは変更しないので、--repairに別の名前を指定してください。`,
    ontoItself: (file: string) =>
      `「${file}」は元のファイルそのものです。元のファイルは変更しないので、--outに別の名前を指定してください。`,
    otherModel: (file: string, model: string, to: string) =>
      `「${file}」はモデル${model}の回答です。モデル${to}へは移せません。移せるのはisomm-2.1からx1060-3.2.1へだけです。`,
    dash: (device: string) => `「-」というファイル名は使えません。代わりに${device}を指定してください。`,
    emptyFile: 'ファイル名が空です。',
    tooManyFiles: (extra: string) =>
      `ファイルは1つだけ指定してください（余分な指定: ${extra}）。空白を含む名前は引用符で囲みます。`,
    tooLong: (option: string, limit: number) => `${option}が長すぎます（${String(limit)}文字まで）。`,
    standardOutputTwice: (file: string) =>
      `「${file}」は標準出力で、--jsonの結果と重なります。どちらか一方を外してください。`,
    sameOutput: (file: string) => `2つの出力が同じ「${file}」に向いています。別々の名前を指定してください。`,
    notAWorkbookName: (file: string) =>
      `「${file}」には書き出せません。出力は.xlsxのブックです。名前の末尾を.xlsxにしてください。`,
  },
  file: {
    cannotRead: (file: string, why: string) => `「${file}」を読み取れません: ${why}`,
    unreadable: (file: string) => `「${file}」を読み取れません。`,
    newerContent: (file: string) =>
      `「${file}」には、この版より新しい版の内容があります。失われるおそれがあるため、作り直しませんでした。`,
    shifted: (file: string) =>
      `「${file}」はセルがずれています。どの値がどの項目のものかは、人が確かめる必要があります。新しいブックではこれらのセルを空欄にし、元の値をここに示しました（--jsonにはすべて出ます）。--decisions で決めて移行し直すか、手で入力してください。`,
    cannotWrite: (file: string, why: string) =>
      `「${file}」に書き込めません: ${why} 元のファイルがあれば、そのまま残っています。`,
    reasons: {
      ENOENT: 'ファイルまたはフォルダーが見つかりません。名前を確かめてください。',
      ENOTDIR: '途中の名前がフォルダーではありません。名前を確かめてください。',
      EISDIR: 'フォルダーです。ファイルを指定してください。',
      EEXIST:
        '調べた後に、ほかの処理がその名前で書きました。内容を確かめ、別の名前を指定するか--forceを付けてください。',
      EACCES: '権限がありません。読み書きできる場所とファイルか確かめてください。',
      EPERM: '許可されていません。読み取り専用でないか、ほかで開かれていないか確かめてください。',
      EBUSY: 'ほかのプログラムが使っています。Excelで開いていれば閉じてください。',
      EROFS: '読み取り専用の場所です。別のフォルダーを指定してください。',
      ENOSPC: 'ディスクに空きがありません。',
      EFBIG: 'この場所に置けるファイルの大きさを超えています。別の場所を指定してください。',
      EDQUOT: 'ディスクの割り当てを使い切っています。',
      ENAMETOOLONG: '名前が長すぎます。',
      ELOOP: 'リンクが循環しています。',
      EPIPE: '読み取っていたプログラムが終了しました。',
    },
    otherReason: (code: string) => `システムのエラー（${code}）です。`,
    noFolder: (file: string, folder: string) =>
      `「${file}」に書けません。フォルダー「${folder}」がありません。先に作るか、別の場所を指定してください。`,
    wouldReplace: (file: string) =>
      `「${file}」には既に内容が入っているため、置き換えませんでした。別の名前を指定するか、置き換えてよければ--forceを付けてください。`,
  },
  answers: {
    notJson: (file: string, detail: string) => `「${file}」はJSONとして読み取れません: ${detail}`,
    wrong: (file: string, key: string, expected: string, found: string) =>
      `「${file}」の${key}は${expected}でなければなりませんが、${found}でした。`,
    expected: {
      object: 'オブジェクト（{ … }）',
      text: '文字列',
      cellText: (limit: number) => `${String(limit)}文字以下の文字列`,
      oneOf: (choices: string) => `${choices}のいずれか`,
      layout: '1以上の整数',
      list: '一覧（[ … ]）',
    },
    missingModel: (file: string) =>
      `「${file}」にmodelがありません。JSONに"model": "isomm-2.1"のように書き加えてください。isomm newでは--modelでも指定できます。`,
    missingKey: (file: string, key: string) => `「${file}」に${key}がありません。`,
    unknownKeys: (file: string, keys: string) =>
      `「${file}」に、この版のisommが知らないキーがあります: ${keys}。直すか取り除いて、もう一度実行してください。`,
    modelMismatch: (file: string, found: string, given: string) =>
      `「${file}」はモデル${found}の回答です。--model ${given}のブックには入れられません。`,
  },
  carry: {
    role: (id: string, scores: string) => `${id} ${scores}`,
    from: (to: string, roles: string, proposal: string) => `${roles} → ${to} の提案: ${proposal}`,
    openTitle: (count: number) =>
      `人が決めること（${String(count)}件）。「移行記録」で決めるか、--jsonのdecisionsを写し、choiceを書き入れて--decisionsで渡してください:`,
    invalid: '点数でない値は移していません。移した先では空欄で、元の値は「移行記録」にあります。',
    unplaced: (count: number) =>
      `どの項目にも移せないものが${String(count)}件あります。内容は「移行記録」に残しました。`,
    would: '何も書き出していません。',
    done: (from: string, to: string) =>
      `${from} から ${to} に移しました。どこから何を移したかは「移行記録」にあります。元のファイルはそのままです。`,
  },
  catalogue: {
    fields: { quadrant: '領域の既定', name: '名称', description: '説明' },
    newer: (made: string, now: string) =>
      `このブックは、より新しいカタログ（${made}）で作られています（このプログラムは${now}）。読み取りはできます。名称や説明は古いものが表示されることがあります。`,
    changed: (made: string, now: string, count: number) =>
      `このブックを作ったカタログ（${made || '版の記録なし'}）から、今のカタログ（${now}）で変わったところ（${String(count)}件）:`,
    change: (id: string, field: string, was: string, now: string) => `${id} ${field}: ${was} → ${now}`,
    next: '点数・備考・自組織で変えた領域はそのままです。領域の既定を新しくするかは、isomm migrate --dry-run --json のdecisionsを写してchoiceにkeep（今のまま）かnew（新しい既定）を書き、--decisionsで渡して決めます。名称と説明は、シートを作り直すと新しくなります。',
  },
  decisions: {
    needsRepair: '--decisionsは、checkでは--repairと一緒に指定します。',
    noFile: (file: string, at: string, named: string) =>
      `「${file}」の${at}「${named}」に当たるファイルが、この実行の対象にありません。結果に示された名前を書いてください。`,
    severalFiles: (file: string, at: string, named: string) =>
      `「${file}」の${at}「${named}」に当たるファイルが複数あります。フォルダーを含む名前を書いてください。`,
    twice: (file: string, at: string) =>
      `「${file}」の${at}は、前にある指定と同じ場所を指しています。どちらか一方を取り除いてください。`,
    matchesNothing: (file: string, at: string) =>
      `「${file}」の${at}に当たる問題がありません。ファイルの内容が指定の後に変わったか、場所（sheet、cell、id、found）が違います。check --json（モデルを移すときは migrate --dry-run --json）のdecisionsから取り直してください。`,
    badChoice: (file: string, at: string, choices: string) =>
      `「${file}」の${at}に選べるのは${choices}です。`,
    title: (count: number) =>
      `人が決める必要のあるもの（${String(count)}件）。--jsonのdecisionsを写し、choiceを書き入れて--decisionsで渡してください:`,
    choice: (choice: string, gives: string) => `${choice} → ${gives}`,
    more: (count: number) => `ほか${String(count)}件（--jsonのdecisionsにあります）`,
    blank: '空欄',
  },
  /** Ids or names one after the other. */
  list: (names: readonly string[]) => names.join(', '),

  result: {
    entry: (id: string, name: string) => `${id} ${name}`,
    outOf: (shown: string) => `${shown} / 5`,
    problem: (severity: string, where: string, name: string) =>
      `[${severity}] ${[where, name].filter(Boolean).join(': ')}`,
    written: (file: string) => `「${file}」を作りました。`,
    writtenWithout: (file: string, problems: number) =>
      `「${file}」を作りました。ただし、回答のうち${String(problems)}件は読み取れず、入っていません。`,
    migrated: (from: number, to: number) =>
      from === to
        ? `レイアウトは元から${String(to)}で、今と同じです。元のファイルはそのままです。`
        : `レイアウト${String(from)}から${String(to)}に作り直しました。元のファイルはそのままです。`,
    older: (from: number, to: number) =>
      `以前の版のブックです（レイアウト${String(from)}、今は${String(to)}）。このまま使えます。回答をすべて引き継いで今のレイアウトにするには: isomm migrate <ファイル> --out new.xlsx`,
    wouldMigrate: (from: number, to: number) =>
      from === to
        ? `レイアウトは元から${String(to)}で、今と同じです。何も書き出していません。`
        : `レイアウト${String(from)}から${String(to)}に作り直せます。何も書き出していません。`,
    repairedTitle: (count: number) => `直したところ（${String(count)}件）:`,
    repaired: (where: string, name: string, found: string, becomes: string) =>
      `${[where, name].filter(Boolean).join(' ')}: ${found} → ${becomes}`,
    repairedMore: (name: string, count: number) =>
      `${name}: ほか${String(count)}件（--jsonのrepairedにあります）`,
    repairedNothing: '直すところはありませんでした。',
    leftTitle: (count: number) => `残っている問題（${String(count)}件）:`,
    anew: '修復版は今の形で作り直したもので、回答、パターン、期限、シートの構成を引き継いでいます。保護されていたシートは、パスワードなしで保護し直しました。書式、コメントなど、それ以外に加えられたものは入っていません。元のファイルはそのままです。',
    recorded: (title: string) =>
      `元のファイルにあって修復版に入っていない値は、修復版のシート「${title}」に、元のセルとともに1件ずつ書いてあります。`,
    foreign: (titles: string) => `次のシートは修復版に入っていません: ${titles}`,
    problems: (count: number) => `問題が${String(count)}件あります。`,
    times: (name: string, count: number) => `${name}（${String(count)}か所）`,
    repairable: (count: number) =>
      `このうち${String(count)}件は、次のコマンドで写しを作って直せます: isomm check <ファイル> --repair out.xlsx`,
    healthy: '問題は見つかりませんでした。',
    severity: { error: 'エラー', warning: '注意' },
    model: 'モデル',
    answers: '回答',
    counts: (scored: number, notDone: number, unanswered: number, excluded: number) =>
      `評価済み ${String(scored)}、実施しない ${String(notDone)}、未回答 ${String(unanswered)}${excluded === 0 ? '' : `、対象外 ${String(excluded)}`}`,
    minimum: (level: number) => `最低 ${String(level)}`,
    noMaturity: '－',
    level: (level: number) => `成熟度 ${String(level)}`,
    list: (title: string, count: number) => `${title}（${String(count)}件）`,
    progress: (done: number, all: number, rate: string, left: number) =>
      `${String(all)}件中${String(done)}件（毎秒${rate}件、残り約${String(left)}秒）`,
    lost: (why: string) => `結果を標準出力に書けません: ${why} 出力先を変えて、もう一度実行してください。`,
    internal: (detail: string) =>
      `内部エラーで止まりました。書き終えた出力は完全で、ほかのファイルはそのままです。次の内容を開発者に知らせてください: ${detail}`,
  },
};
