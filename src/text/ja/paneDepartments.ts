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
    cannotRead: {
      what: 'ファイルを読み取れません。',
      next: 'フォルダーではなくファイルを選んでください。クラウドにあるファイルは、先にこのパソコンへ保存してください。',
    },
    noRoom: {
      what: '一度に並べられる量を超えたため、読みませんでした。',
      next: '500件を超えるときは、コマンドのisomm collectを使ってください。',
    },
    read: (count: number) => `読んだファイル ${String(count)}件`,
    compatible: (percent: number) => `読み取り率 ${String(percent)}%`,
    answered: (answered: number, asked: number) => `回答 ${String(answered)}/${String(asked)}`,
    problems: (name: string, count: number) => `${name} ${String(count)}`,
    otherModel: (model: string, main: string) =>
      `別のモデル（${model}）のため、${main}の集計には入れません。`,
    twice: '同じ部署から届いたファイル',
    twiceLead:
      '新しいものを採用する案です。違うときは選び直してください。採用しないファイルは、立場や回答者が違えば認識差の比較だけに使い、同じなら除外します。',
    newestUnknown: '日付からはどれが最も新しいか決められません。採用するものを選んでください。',
    noDate: '日付なし',
    together: '並べて比べる',
    togetherLead:
      'ヒートマップ、認識差、ばらつき、共通の弱みなどのシートを持つ新しいブックを作ります。今のブックは変わりません。',
    model: (name: string, count: number) => `${name}、${String(count)}件`,
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
    lead: '部署ごとに1つずつ、記入用のブックを作ります。今のブックは変わりません。',
    list: '部署の一覧',
    listHint:
      '1行に1部署。Excelの表から貼り付けるときは、見出しの行（部署名、組織名、回答者、対象機能）も含められます。',
    takeSelection: '選択したセルから取り込む',
    notTaken:
      '選択したセルから部署を読み取れませんでした。シートで部署名の入ったセルを選んでから、もう一度押してください。',
    recipients: (count: number) => `${String(count)}部署`,
    unknown: (row: number, found: string, known: string) =>
      `${String(row)}行目の「${found}」という機能はありません。使えるのは${known}です。`,
    model: 'モデル',
    language: 'ブックの言語',
    organisation: '組織名',
    organisationHint: '一覧に組織名の列があれば、そちらを使います。',
    deadline: '提出期限',
    returnTo: '提出先',
    returnToHint: '宛先の名前とメールアドレスや共有フォルダー。一覧に提出先の列があれば、そちらを使います。',
    functions: '対象の機能',
    functionsHint: '選ばなければ、すべてです。一覧に対象機能の列があれば、そちらを使います。',
    functionsOf: (ids: string) => `対象の機能：${ids}`,
    all: 'すべて',
    beginning: 'はじめの内容',
    beginnings: {
      blank: '空の状態から',
      supplements: '今のブックの補足と領域を入れる（点数と備考は空欄）',
      prefilled: '今のブックの点数と備考も入れる',
    },
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
