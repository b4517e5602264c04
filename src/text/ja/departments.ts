/** Words about workbooks handed out to departments, collected and put side by side. */
export const departments = {
  uses: { counts: '採用', 'gap-only': '認識差のみ', 'left-out': '除外' },
  withPosition: (name: string, position: string) => `${name}（${position}）`,
  rules: {
    own: '各部署の平均',
    best: '最も高い部署',
    worst: '最も低い部署',
    median: '中央値',
    headquarters: '本部が提供',
  },
  ruleHelp: {
    own: '評価した部署の平均',
    best: '評価した部署のうち最も高い値',
    worst: '評価した部署のうち最も低い値',
    median: '評価した部署の中央値（偶数なら、中央の2つの平均）',
    headquarters: '--headquartersで指定した部署の値（ほかの部署の値は使わない）',
  },

  cli: {
    help: (rules: readonly string[]) => [
      '使い方: isomm collect <ファイルまたはフォルダー…> --out <集計.xlsx> [オプション]',
      '',
      '返送されたワークブックを、いくつでもまとめて読み、並べて比べます。読むのは値だけで、数式は実行も保持もしません。',
      '',
      '  --out FILE.xlsx      部署を並べたワークブックを作る（500件まで）',
      '  --csv FILE           部署×項目を1行とする表をCSVで書く（件数の制限なし）',
      '  --bom                CSVの先頭にBOMを付ける（Excelで直接開くとき）',
      '  --ndjson FILE        同じ表を1行1件のJSONで書く',
      '  --anonymous FILE     点数と粗い属性だけを書く（.jsonまたは.xlsx）。名前と備考は入らない。1件だけでは書かない',
      '  --means-only         --anonymousで、年と立場が同じ5件以上の機能別の平均だけを書く',
      '  --dry-run            何も書かずに結果だけ表示する。--anonymousと使うと中身を確認できる',
      '  --model ID           集計するモデル（省略時は最も多いモデル）',
      '  --rule 規則          項目ごとに、部署の値から組織の値を決める規則。省略時は決めない',
      ...rules,
      '  --headquarters 名前  本部にあたる部署（表示名、部署名またはファイル名）',
      '  --decisions FILE     人が決めたこと（--jsonのdecisionsにchoiceを書き入れたもの）に従う',
      '  --threads N          読むのに使うスレッドの数（1〜8。省略時はプロセッサーの数、最大4）',
      '  --force              既にあるファイルを置き換える',
      '  --json               結果をJSONで標準出力に書く',
      '',
      '--jsonのorganisationでは、meanは採用した部署の全評価の平均（評価1つが同じ重み）、combinedは規則による項目の値の平均（項目1つが同じ重み）です。項目により評価した部署の数が違うと、この2つは異なります。',
      "CSVでは、表計算ソフトが数式とみなす文字（= + - @ とその全角、タブ、改行）で始まる文字列の先頭に「'」を付けます。",
    ],
    missingInput: '返送されたファイルか、それが入ったフォルダーを指定してください。',
    missingOutput: '--out、--csv、--ndjson、--anonymousのいずれか、または--dry-runを指定してください。',
    missingHeadquarters: '--rule headquartersには、--headquartersで本部にあたる部署の指定が必要です。',
    unknownHeadquarters: (name: string) =>
      `「${name}」という部署は、採用された回答の中にありません。表示名、部署名またはファイル名で指定してください。`,
    tooMany: (most: number) =>
      `ワークブックに並べられるのは${String(most)}件までです（備考が極端に長い場合はそれより少なくなります）。ワークブックは作りませんでした。--csvまたは--ndjsonを使ってください。`,
    checkFolder: 'フォルダーを開けるようにしてから、もう一度実行してください。中のファイルは見ていません。',
    moreFiles: (count: number) => `ほか ${String(count)}件`,
    crashed: {
      what: (detail: string) => `このファイルを読む途中で、このプログラムの誤りで止まりました: ${detail}`,
      next: 'ほかのファイルは読みました。ファイルを添えて報告するか、Excelで保存し直してからもう一度集めてください。',
    },
    checkFile: 'ファイルがあるか、開けるかを確かめてください。',
    read: (read: number, unread: number) =>
      unread === 0
        ? `${String(read)}件を読みました。`
        : `${String(read)}件を読みました。${String(unread)}件は読めませんでした。`,
    passedOver: (count: number) => `ワークブックではないファイル${String(count)}件は見ていません。`,
    answered: (answered: number, asked: number) => `回答 ${String(answered)}/${String(asked)}`,
    compatible: (percent: number) => `適合 ${String(percent)}%`,
    undecided: (count: number) =>
      `人が決める必要のあるものが${String(count)}件あります。--json の decisions を写し、choice を書き入れて --decisions で渡してください。`,
    further: (count: number) => `ほか ${String(count)}件の問題`,
    copy: (use: string, file: string, date: string) => `${use}: ${file} ${date}`,
    twice: (department: string, count: number) =>
      `「${department}」から${String(count)}件届いています。新しいものを採用する案です。ワークブックの「受領一覧」で変えられます。`,
    newestUnknown:
      '日付が空白、日付ではない、または同じため、どれが最も新しいか決められません。採用するファイルを確かめてください。',
    otherModel: (file: string, model: string, main: string) =>
      `「${file}」は別のモデル（${model}）のため、${main}の集計には入れていません。`,
    unreadable: (file: string) => `読めません: ${file}`,
    ontoReturn: (file: string) =>
      `「${file}」は返送されたワークブックで、出力を書くと失われます。出力には別の名前を指定してください。何も書いていません。`,
    ontoBase: (file: string) =>
      `「${file}」は配布元のワークブックで、部署のワークブックを書くと失われます。--out-dir に別のフォルダーを指定するか、配布元を移してください。何も書いていません。`,
    ontoUnread: (file: string) =>
      `「${file}」は読み取れず、返送されたワークブックかもしれません。出力を書くと失われるため、出力には別の名前を指定してください。何も書いていません。`,
    noRoom: (folder: string, why: string) =>
      `読んだ内容を一時的に置くフォルダー「${folder}」に書けません: ${why} 空きと権限を確かめるか、環境変数TMPDIR（WindowsではTEMP）で別の場所を指定してください。出力は何も書いていません。`,
    outDirMissing: '--departmentsには、--out-dirで書き出すフォルダーの指定が必要です。',
    outDirAlone:
      '--out-dir、--functions、--deadline、--protect、--supplementsは--departmentsと一緒に使います。',
    noDepartments: (file: string) => `「${file}」に部署がありません。`,
    longName: (where: string, start: string, limit: number) =>
      `${where}: 「${start}…」で始まる名前が長すぎます（${String(limit)}文字まで）。短くしてください。何も書いていません。`,
    unclosedQuote: (where: string) =>
      `${where}: この行で始まる引用符（"）が閉じられていません。閉じるか、取り除いてください。何も書いていません。`,
    listedTwice: (names: string) =>
      `一覧に同じ行が重なっています: ${names}。行ごとに別のワークブックを作ります。不要なら一覧とファイルから除いてください。`,
    handedOutPartly: (written: number, missing: number) =>
      `一覧の初めから${String(written)}件は作り終えています。残りの${String(missing)}件は作っていません。原因を除いてから、残りの部署だけの一覧でもう一度実行してください。`,
    notAText: (file: string) => `「${file}」は文字の一覧として読み取れません。`,
    unknownFunctions: (where: string, found: string, known: string) =>
      `${where}: 「${found}」という機能はありません。使えるのは ${known} です。`,
    handedOut: (count: number, folder: string) =>
      `「${folder}」に${String(count)}件のワークブックを作りました。`,
  },

  anonymous: {
    title: '匿名データの内容:',
    holds: (model: string, size: string) =>
      `モデル ${model}、件数の区分 ${size}、回答ごとの点数（0〜5）、回答者の立場、年。点数のない回答は含みません。`,
    holdsMeans: (model: string, size: string) =>
      `モデル ${model}、件数の区分 ${size}、年と立場が同じ5件以上の回答についての機能別の平均だけ。点数のない回答は含みません。`,
    alone: (count: number) =>
      `${String(count)}件の回答は、年と立場の組み合わせがほかにありません。点数の並びも回答ごとに違うため、事情を知る人には、だれの回答か分かるおそれがあります。渡す範囲を確かめるか、--means-onlyで機能別の平均だけにしてください。`,
    single:
      '点数のある回答が1件しかないため、だれの回答か分かってしまいます。何も書いていません。本人の了解がある場合だけ、--forceを付けて実行してください。',
    noGroup:
      '平均を出せるのは5件以上の回答がそろうときだけです。点数のある回答が足りないため、何も書いていません。回答が増えてから、もう一度実行してください。',
    meansAlone: '--means-onlyは--anonymousと一緒に使います。',
    never: '組織名、部署名、回答者名、備考、補足、ファイル名、日付は含みません。',
    more: '… ほかも同じ形です。',
    heading: (model: string) => `ISOMM  ${model}`,
    sheet: '匿名データ',
    columns: { no: '番号', year: '年', position: '立場' },
  },

  sheets: {
    title: '部署の比較（ISOMM）',
    titles: {
      returned: '受領一覧',
      heatMap: 'ヒートマップ',
      perception: '認識差',
      spread: 'ばらつき',
      weak: '共通の弱み',
      combined: '組織の結果',
      overlay: 'レーダー比較',
      matrix: '項目×部署',
      issues: '確認事項',
      data: 'データ',
      calculation: '集計',
    },
    overall: '全体',
    andMore: (count: string) => ` ほか${count}件`,

    returned: {
      title: '受領一覧',
      lead: '返送されたワークブックです。「使い方」を変えると、すべてのシートの数値が変わります。採用＝その部署の値として使う、認識差のみ＝立場による違いの比較だけに使う、除外＝使わない。「部署」の名前と「立場」も変えられ、ほかのシートに反映されます。',
      read: (count: number) => `${String(count)}件を読みました。`,
      notRead: (count: number) => `ほかに${String(count)}件が入っていません。「確認事項」を見てください。`,
      copies: (count: number) => `同じ部署から${String(count)}件届いています。`,
      newestUnknown: '日付からはどれが最も新しいか決められません。採用するものを確かめてください。',
      asked: (functions: string) => `対象の機能: ${functions}`,
      usePrompt: '採用、認識差のみ、除外から選びます。新しい日付のものを採用する案にしてあります。',
      positionPrompt: '立場による比較に使います。違っていれば選び直してください。',
      columns: {
        no: '番号',
        label: '部署',
        use: '使い方',
        position: '立場',
        respondent: '回答者',
        date: '評価日',
        share: '適合率',
        answered: '回答済み',
        asked: '対象',
        problems: '問題',
        remark: '備考',
        file: 'ファイル',
        organisation: '組織名',
        department: '部署名',
        positionCode: '立場（内部）',
      },
    },

    heatMap: {
      title: '部署×機能のヒートマップ',
      lead: '色が濃いほど成熟度が高いことを示します。平均の右に、その平均が隠す「最低」と、評価した項目の数を並べています。採用していない回答は灰色です。下の「全評価の平均」は評価1つを同じ重みで数えるため、項目1つを同じ重みで数える「組織の結果」の値とは異なることがあります。',
      legend: '色の段階',
      step: (from: number) => (from === 5 ? '5' : `${String(from)}〜`),
      department: '部署',
      use: '使い方',
      mean: '平均',
      minimum: '最低',
      scored: '評価数',
      across: { mean: '採用した部署の全評価の平均', minimum: '採用した部署の最低', scored: '評価数' },
    },

    matrix: {
      title: '項目×部署',
      lead: '1〜5は成熟度、0は実施しないと判断、空白は未回答、–は対象外か、依頼していない項目です。ほかの値は未回答として扱い、枠で囲みます。左の4列は採用した部署の値です。書き換えた値は、「データ」のlevelとstateを含むすべてのシートに反映されます。',
      number: '番号',
      columns: {
        function: '機能',
        id: 'ID',
        name: '名称',
        mean: '平均',
        lowest: '最低',
        median: '中央値',
        highest: '最高',
      },
    },

    spread: {
      title: '項目ごとのばらつき',
      lead: '採用した部署の最低、最高、中央値です。差が大きい項目は、部署の実態か、基準の受け取り方が違っています。並べ替えは見出しのボタンで行えます。',
      columns: {
        function: '機能',
        id: 'ID',
        name: '名称',
        picture: '1 〜 5',
        lowest: '最低',
        lowestBy: '最低の部署',
        highest: '最高',
        highestBy: '最高の部署',
        median: '中央値',
        range: '差',
        scored: '評価',
        notDone: '実施\nしない',
        unanswered: '未回答',
      },
    },

    perception: {
      title: '立場による認識差',
      lead: '同じ項目を管理職、リーダー、担当者がどう見ているかを、差の大きい順に並べます。差は、最も高い立場の平均から最も低い立場の平均を引いた値です。管理職は高く、担当者は低く付ける傾向があるとされています。',
      summary: '立場',
      mean: '平均',
      scores: '評価数',
      people: '回答数',
      columns: { rank: '順位', id: 'ID', name: '名称', count: '人数', gap: '差', highest: '差の大きさ' },
    },

    weak: {
      title: '共通の弱み',
      lead: '評価した部署の半数以上が成熟度2以下の項目です。多くの部署に共通する順に並べます。',
      of: (weak: string, scored: string) => `${weak} / ${scored} 部署`,
      columns: {
        rank: '順位',
        id: 'ID',
        name: '名称',
        function: '機能',
        share: '2以下の部署',
        bar: '割合',
        mean: '平均',
        lowest: '最低',
        lowestBy: '最低の部署',
      },
    },

    combined: {
      title: '組織としての結果',
      lead: '部署ごとの値から組織の値を決める規則を選んでください。選ぶまで値は出ません。項目ごとに別の規則も選べます。規則は本ツール独自のものです。機能別の値は項目の値の平均で、項目1つを同じ重みで数えます。「ヒートマップ」の「全評価の平均」とは異なることがあります。',
      rule: '全体の規則',
      ruleHint: '← 一覧から選びます（平均、最高、最低、中央値、本部が提供）',
      headquarters: '本部にあたる部署',
      headquartersHint: '← 「本部が提供」のときに値を使う部署',
      functions: '機能別の組織の値（項目の値の平均）',
      items: '項目数',
      noRule: '（規則を選んでください）',
      columns: {
        function: '機能',
        id: 'ID',
        name: '名称',
        ownRule: '項目の規則\n（空白＝全体の規則）',
        inForce: '使われる規則',
        combined: '組織の値',
        mean: '平均',
        lowest: '最低',
        scored: '評価数',
      },
    },

    overlay: {
      title: '部署のレーダー比較',
      lead: '4つまでの部署を選んで重ねます。「組織」は「組織の結果」で選んだ規則による値です。',
      choose: '部署を選ぶ →',
      function: '機能',
      organisation: '組織',
      chart: '機能別の成熟度',
      chartAlt:
        '選んだ部署と組織の、機能別の成熟度（0〜5）を重ねたレーダーチャート。数値は右の表と同じです。',
      note: '値のない機能は線が途切れます。0ではありません。',
    },

    issues: {
      title: '確認事項',
      lead: '使えなかったファイルと、使えたファイルの中の問題です。場所と直し方を示しています。',
      none: '問題は見つかりませんでした。',
      columns: ['ファイル', '種類', 'シート', 'セル', 'ID', '内容', '対応'],
      cannotRead: '開けない',
      otherModel: '別のモデル',
      otherModelWhat: (found: string, main: string) =>
        `モデル${found}の回答のため、${main}の集計に入れていません。`,
      otherModelNext:
        '集計と同じモデルのワークブックに記入してもらうか、isomm collectに--modelを付けて、このモデルだけを別に集計してください。',
    },

    calculation: {
      lead: 'ほかのシートのための計算です。編集しないでください。',
      rows: ['番号', '位置', '使い方', '立場', '部署', '立場（表示）', '受領時の部署'],
      provider: '本部の番号',
      mean: '平均',
      minimum: '最低',
      scored: '評価数',
      columns: {
        item: 'ID',
        name: '名称',
        function: '機能',
        place: '位置',
        scored: '評価',
        notDone: '実施しない',
        unanswered: '未回答',
        sum: '合計',
        mean: '平均',
        lowest: '最低',
        highest: '最高',
        median: '中央値',
        lowestBy: '最低の部署',
        highestBy: '最高の部署',
        rule: '規則',
        provided: '本部の値',
        combined: '組織の値',
        weak: '2以下',
        weakOrder: '弱みの順',
        manager: '管理職',
        managers: '管理職数',
        lead: 'リーダー',
        leads: 'リーダー数',
        staff: '担当者',
        staffs: '担当者数',
        gap: '差',
        gapOrder: '差の順',
        managerSum: '管理職の合計',
        leadSum: 'リーダーの合計',
        staffSum: '担当者の合計',
        gapSize: '差の大きさ',
        number: '番号',
      },
    },
  },
};
