/** What a reminder is about. */
interface Reminded {
  readonly late: boolean;
  /** A workbook came back, with nothing filled in. */
  readonly blank: boolean;
  readonly deadline: string;
  readonly returnTo: string;
}

/** Words of the pane's view on departments. */
export const paneDepartments = {
  task: '作業',
  tasks: { handOut: '配る', returns: '集める' },
  open: 'Excelで開く',
  cancel: '中止',
  notOpenedHere:
    'Excelで開けませんでした。ほかのブックを閉じてからもう一度押してください。それでも開けないときは、ブラウザーのExcel（Excel on the web）で同じ操作をすると、ダウンロードできます。',
  notOpened: 'Excelで開けませんでした。ダウンロードしたファイルを開いてください。',

  returns: {
    lead: '各部署から戻ったブック（.xlsx）を、いくつでもまとめて読みます。読むのは値だけで、ファイルを開いたり数式を実行したりはしません。',
    drop: 'または、ここにファイルをドロップ',
    choose: 'ファイルを選ぶ',
    more: 'ファイルを追加',
    clear: '最初からやり直す',
    reading: '読み込み中',
    cancelling: '今のファイルで止めます',
    step: (done: number, total: number) => `${String(done)}/${String(total)}件`,
    count: (read: number, unread: number) =>
      unread === 0
        ? `${String(read)}件を読みました。`
        : `${String(read)}件を読みました。${String(unread)}件は読めませんでした。`,
    unread: '読めなかったファイル',
    unreadMore: (count: number) => `ほか${String(count)}件も読めませんでした。`,
    notOurs: (other: string) =>
      `ここで読むのは、部署から戻った.xlsxのブックです。.xls、.xlsb、.odsは、Excelで.xlsxとして保存し直してください。回答がほかの形の表やCSVにあるときは、「${other}」でブックにしてから選んでください。`,
    cannotRead: {
      what: 'ファイルを読み取れません。',
      next: 'フォルダーではなくファイルを選んでください。クラウドにあるファイルは、先にこのパソコンへ保存してください。',
    },
    noRoom: {
      what: '一度に並べられる量を超えたため、読みませんでした。',
      next: '500件を超えるときは、コマンドのisomm collectを使ってください。',
    },
    read: (count: number) => `読んだファイル ${String(count)}件`,
    tracking: '配布と返送',
    tracked: (all: number, back: number, late: number) =>
      `配布 ${String(all)}件、返送 ${String(back)}件、未返送 ${String(all - back)}件（うち期限超過 ${String(late)}件）`,
    unlisted: (count: number, sheet: string) =>
      `配布一覧にない部署からの返送が${String(count)}件あります。上のどれかにあたるときは、シート「${sheet}」のその行に返送日を記入してください。`,
    handedTo: (department: string) => `${department}に配ったファイル`,
    noteHint: (sheet: string, count: number) =>
      `読んだファイルのうち${String(count)}件は、シート「${sheet}」にまだ返送日がありません。残す日付は今日です（評価日ではありません）。違う日に届いたものは、あとでセルを直してください。`,
    note: (count: number) => `今日の返送として${String(count)}件を残す`,
    reminderOf: (no: number, of: number, count: number) =>
      `催促の文面 ${String(no)}/${String(of)}（${String(count)}部署）`,
    outstanding: 'まだ届いていない部署',
    noList:
      '配った先の一覧があると、届いていない部署と、催促の文面を示します。「配る」の一覧をそのまま使います。一覧がなければ、シートで部署名のセルを選んで取り込んでください。',
    back: (back: number, all: number) => `${String(all)}部署のうち${String(back)}部署から届きました。`,
    due: (deadline: string, late: boolean) => `提出期限 ${deadline}${late ? '（過ぎています）' : ''}`,
    reminderLabel: '催促の文面',
    reminder: (names: readonly string[], { deadline, late, returnTo: to, blank }: Reminded) =>
      [
        `${names.join('、')} ご担当者様`,
        '',
        blank
          ? 'お送りいただいたセキュリティ対応のセルフチェックのブックは、未記入のままでした。'
          : 'セキュリティ対応のセルフチェックのブックを、まだ受け取っていません。',
        ...(deadline === ''
          ? []
          : [late ? `提出期限（${deadline}）を過ぎています。` : `提出期限は${deadline}です。`]),
        `ご記入のうえ、${to === '' ? 'ご返送' : `${to} へお送り`}ください。間に合わない場合は、未回答が残り、最初のシートに「まだ提出できません」と出ていても、そのままお送りください。`,
      ].join('\n'),
    copy: '文面をコピー',
    copied: '✓ コピーしました',
    compatibleHint:
      '読み取り率は、回答を求めた項目のうち、行が1つだけあり、値に問題のない項目の割合です。未回答でも下がりません。',
    uses: { counts: '集計に採用', 'gap-only': '認識差の比較だけに使用', 'left-out': '除外' },
    remove: '外す',
    removeOf: (file: string) => `${file}を外す`,
    sameAnswers: '（先のファイルと同じ内容）',
    blank: '（未記入）',
    cameBlank: '何も記入されずに届いています',
    overview: '全体の傾向',
    heatMap: (noun: string) => `部署と${noun}ごとの成熟度`,
    heatHint: '成熟度の平均です。低い部署から順に示します。',
    heatBands: { low: '2.5未満', middle: '2.5以上3.5未満', high: '3.5以上' },
    whole: '全体',
    across: (count: number) => `点数のある${String(count)}部署の全評価の平均`,
    spread: '部署間のばらつきが大きい項目',
    spreadOf: (low: string, lowBy: string, high: string, highBy: string) =>
      `最低 ${low}（${lowBy}）、最高 ${high}（${highBy}）`,
    noSpread: '2部署以上が採点した項目に、ばらつきはありません。',
    nothingCommon: '2つ以上の部署が採点した項目がないため、示せません。',
    names: (names: readonly string[], more: number) =>
      `${names.join('、')}${more > 0 ? `、ほか${String(more)}部署` : ''}`,
    gaps: '部署の中の認識差（差の大きい順）',
    gapOf: (views: readonly string[], gap: string) => `差 ${gap}：${views.join('、')}`,
    view: (position: string, mean: string, people: number) => `${position} ${mean}（${String(people)}人）`,
    noGaps: '立場が違っても、平均に差のある部署はありません。',
    onePosition: '複数の立場から回答が届いた部署がないため、部署の中の認識差は出せません。',
    weak: '共通の弱み',
    weakOf: (weak: number, scored: number) =>
      `採点した${String(scored)}部署のうち${String(weak)}部署が成熟度2以下`,
    noWeak: '2部署以上が採点し、その半数以上で成熟度2以下の項目はありません。',
    share: '匿名のファイルを作る',
    shareNone: '点数のある回答がまだないため、渡せるものがありません。',
    shareAll: (count: number) =>
      `点数のある回答${String(count)}件の点数、年、立場だけを含むファイルを作ります。`,
    shareMeans:
      '5件以上の回答の平均（年と立場が同じものごと、残りは1つにまとめる）だけを含み、1件ごとの点数は含まないファイルを作ります。',
    shareFew: (count: number, alone: number) =>
      `年と立場が同じ回答が5件に満たないものが${String(count)}件あります（うち${String(alone)}件はほかに同じものがありません）。事情を知る人には、だれの回答か分かるおそれがあります。渡す範囲を確かめるか、平均だけにしてください。`,
    shareOne:
      '点数のある回答が1件しかないため、だれの回答か分かってしまいます。本人の了解がある場合だけ作ってください。',
    meansOnly: '平均だけにする（5件以上の回答ごと）',
    noMeans: '点数のある回答が5件に満たないため、平均だけのファイルは作れません。',
    shareMake: 'ファイルを作る',
    shareConsented: '了解を得て作る',
    bareMeans:
      '匿名のファイルができました。5件以上の回答の平均だけを含み、組織名・部署名・回答者・備考・ファイル名は含みません。',
    bare: '匿名のファイルができました。点数、年、立場だけを含み、組織名・部署名・回答者・備考・ファイル名は含みません。立場と年の組み合わせから推測できないか、渡す前に確かめてください。',
    bareFile: 'ISOMM_匿名.xlsx',
    compatible: (percent: number) => `読み取り率 ${String(percent)}%`,
    answered: (answered: number, asked: number) => `回答 ${String(answered)}/${String(asked)}`,
    planKept: (kept: number, due: number) => `計画の達成 ${String(kept)}/${String(due)}`,
    problems: (name: string, count: number) => `${name} ${String(count)}件`,
    slips: (count: number, list: string) =>
      `${String(count)}件のファイルに、読み取れない値などの問題があります。どのセルかは、下の「${list}」に示しています。`,
    problemsAt: (what: string, places: readonly string[], more: number) =>
      `${what}：${places.join('、')}${more > 0 ? `、ほか${String(more)}件` : ''}`,
    otherModel: (model: string, main: string) =>
      `別のモデル（${model}）のため、${main}の集計には入れません。`,
    carryFirst: (settings: string) =>
      `集計するモデルのブックを開き、設定の「${settings}」で移したブックを加えると、集計に入ります。`,
    twice: '同じ部署から届いたファイル',
    twiceLead:
      '記入のある新しいものを採用する案です。違うときは選び直してください。採用しないファイルは、立場や回答者が違えば認識差の比較だけに使い、同じなら除外します。',
    newestUnknown: '日付からはどれが最も新しいか決められません。採用するものを選んでください。',
    noDate: '日付なし',
    together: '並べて比べる',
    togetherLead:
      'ヒートマップ、認識差、ばらつき、共通の弱みなどのシートを持つ新しいブックを作ります。今のブックは変わりません。',
    model: (name: string, counting: number, count: number) =>
      `${name}、採用${String(counting)}部署 / ${String(count)}件`,
    rule: '組織としての値',
    noRule: '決めない',
    headquarters: '本部にあたる部署',
    choose1: '選んでください',
    make: '比較のブックを作る',
    making: '作成中',
    made: '比較のブックができました。',
    madeHere: (file: string) =>
      `比較のブックができました。Mac版・iPad版のExcelではここからダウンロードできないため、Excelで開いてから「${file}」などの名前で保存してください。`,
    download: 'ダウンロード',
    file: 'ISOMM_部署の比較.xlsx',
    lost: '処理が途中で止まり、読んだ内容が失われました。ファイルはそのままです。もう一度ファイルを選んでください。数が多いときは、分けて読んでください。',
  },

  handOut: {
    steps: { whom: '1 誰に配るか', what: '2 何を渡すか', make: '3 作る' },
    details: '言語・パターン・保護',
    cellError: (row: number, found: string) =>
      `${String(row)}行目の「${found}」はセルのエラーで、部署名ではありません。元の表の数式を直してください。`,
    lead: '部署ごとに1つずつ、記入用のブックを作ります。今のブックの回答は変わりません。',
    list: '部署の一覧',
    listHint:
      '1行に1部署。Excelの表から貼り付けるときは、見出しの行（部署名、組織名、回答者、対象機能）も含められます。',
    takeSelection: '選択したセルから取り込む',
    notTaken:
      '選択したセルから部署を読み取れませんでした。シートで部署名の入ったセルを選んでから、もう一度押してください。',
    recipients: (count: number) => `${String(count)}部署`,
    unknown: (row: number, noun: string, found: string, known: string) =>
      `${String(row)}行目の「${found}」という${noun}はありません。使えるのは${known}です。`,
    model: 'モデル',
    language: 'ブックの言語',
    organisation: '組織名',
    organisationHint: '一覧に組織名の列があれば、そちらを使います。',
    deadline: '提出期限',
    returnTo: '提出先',
    returnToHint: '宛先の名前とメールアドレスや共有フォルダー。一覧に提出先の列があれば、そちらを使います。',
    functions: (noun: string) => `対象の${noun}`,
    functionsHint: '選ばなければ、すべてです。一覧に対象機能の列があれば、そちらを使います。',
    functionsOf: (noun: string, ids: string) => `対象の${noun}：${ids}`,
    all: 'すべて',
    beginning: 'はじめの内容',
    beginnings: {
      blank: '空の状態から',
      supplements: '今のブックの補足と領域を入れる（点数と備考は空欄）',
      prefilled: '今のブックの点数と備考も入れる',
    },
    note: (sheet: string) => `配った先と期限を、今のブックのシート「${sheet}」に残す`,
    noteNow: (sheet: string) => `シート「${sheet}」に残す`,
    noted: (sheet: string) => `✓ シート「${sheet}」に残しました。`,
    protect: '入力欄のほかを保護する（パスワードなし）',
    make: (count: number) => `${String(count)}件のブックを作る`,
    makeNone: 'ブックを作る',
    making: '作成中',
    cancelled: '中止しました。何も作っていません。',
    made: (count: number) => `${String(count)}件のブックができました。`,
    download: 'まとめてダウンロード（zip）',
    file: 'ISOMM_配布.zip',
    single: '1つだけ開く',
    oneByOne:
      'Mac版・iPad版のExcelではここからダウンロードできません。1件ずつExcelで開き、下に示す名前で保存してください。どこまで開いたかは一覧に残ります。',
    openNext: (number: number, total: number) => `次のブックを開く（${String(number)}/${String(total)}）`,
    openedOf: (opened: number, total: number) => `${String(total)}件のうち${String(opened)}件を開きました。`,
    allOpened: 'すべて開きました。保存していないものがないか確かめてください。',
    opened: '✓ 開きました',
    openOne: (file: string) => `${file}をExcelで開く`,
    openAgain: 'もう一度開く',
    notMade: 'ブックを作れませんでした。もう一度試し、続くときは一覧を分けてください。',
  },
};
