/** What the pane says above its views: the state of the workbook, work under way, how it ended. */
export const notices = {
  status: {
    readOnly: '読み取り専用で開かれています。結果は確認できますが、変更はできません。',
    readOnlyNext: '編集するには、Excelで「編集を有効にする」を選ぶか、控えを保存して開いてください。',
    manual: '計算方法が手動です。この画面の結果は最新ですが、シートの結果は再計算するまで変わりません。',
    calculate: '再計算',
    unfinished: '前回の処理が途中で終わっています。回答は失われていません。',
    recover: '処理を仕上げる',
    structure: 'ブックの構成が保護されているため、シートを作れません。',
    structureNext: 'Excelの「校閲」→「ブックの保護」で解除してから、もう一度試してください。',
    deaf: 'Excelから変更の通知を受け取れません。右上の更新ボタンで最新の状態にできます。',
    outside: 'この画面はExcelの中で使います。',
    outsideNext: 'Excelで「ホーム」タブの「ISOMM」から開いてください。',
  },

  work: {
    read: '読み取っています',
    create: 'シートを作成しています',
    openSample: '見本を用意しています',
    change: '変更を反映しています',
    addParts: 'シートを追加しています',
    removeParts: 'シートを取り除いています',
    plan: '計画に書き込んでいます',
    unplan: '計画から取り除いています',
    noteHandedOut: '配布の一覧に書き込んでいます',
    noteReturned: '配布の一覧に書き込んでいます',
    keepRound: 'この時点を残しています',
    decideDefaults: '既定の領域を決めています',
    addOwnItem: '独自項目を加えています',
    registerRows: '独自項目として登録しています',
    setScope: '対象範囲を変更しています',
    rebuild: 'シートを作り直しています',
    mend: '名前の定義とシートを元に戻しています',
    carryOver: '回答を新しいブックに移しています',
    putBack: '直前の状態に戻しています',
    forgetFormer: '控えを捨てています',
    recover: '前回の処理を仕上げています',
    remove: '削除しています',
    protect: '保護を切り替えています',
    fix: 'セルを直しています',
    calculate: '再計算しています',
    select: '移動しています',
    fill: '書き込んでいます',
    waiting: 'Excelの応答を待っています。入力中のセルがあれば、セルを確定してください（Enter）。',
    step: (done: number, total: number) => `${String(done)} / ${String(total)}`,
    cancel: '中止',
    cancelling: '中止しています',
  },

  done: {
    read: '最新の状態です。',
    create: '作成しました。最初の項目から始められます。点数は、ここでもセルでも入力できます。',
    openSample: '記入済みの見本を、新しいブックとして開きました。このブックは変更していません。',
    change: '変更を反映しました。',
    addParts: 'シートを追加しました。',
    removeParts: 'シートを取り除きました。',
    plan: '計画に入れました。',
    unplanned: (count: number, left: number) =>
      [
        count === 0
          ? '計画からは何も取り除いていません。'
          : `計画に入れた${String(count)}件を取り除きました。`,
        left === 0
          ? ''
          : `${String(left)}件は、そのあとに書き換えられたか、計画に行がないため、そのままです。`,
      ].join(''),
    planned: (count: number, left: number) =>
      [
        count === 0 ? '計画には何も書き込んでいません。' : `${String(count)}件を計画に入れました。`,
        left === 0 ? '' : `${String(left)}件は、すでに記入があるか、計画することがないため、そのままです。`,
      ].join(''),
    noteHandedOut: '配ったブックを配布の一覧に残しました。',
    noteReturned: '返送日を配布の一覧に残しました。',
    keepRound: 'この時点を残しました。',
    decideDefaults: '既定の領域を決めました。点数と備考はそのままです。',
    addOwnItem: '独自項目を加えました。回答はそのままです。',
    registerRows: '独自項目として登録しました。点数と備考を引き継いでいます。',
    setScope: '対象範囲を変更しました。点数と備考は残っています。',
    overtaken: (count: number, cells: string) =>
      `実行中に入力のあった${String(count)}セルは、入力された内容のままです（${cells}）。`,
    rebuild: '作り直しました。回答はそのままです。',
    mend: '名前の定義とシートを元に戻しました。回答はそのままです。',
    carryOver:
      '読み取れた回答を新しいブックに移し、Excelで開きました。確かめてから保存してください。このブックは変更していません。',
    putBack: '直前の状態に戻しました。',
    undo: '元に戻す',
    forgetFormer: '控えを捨てました。',
    recover: '前回の処理を仕上げました。',
    remove: '削除しました。',
    protect: '入力欄のほかを保護しました。',
    unprotect: '保護を解除しました。',
    fix: '直しました。',
    calculate: '再計算しました。',
    select: '移動しました。',
    fixed: (count: number) => `${String(count)}件を直しました。`,
    changed: (place: string, found: string, becomes: string) => `${place}：「${found}」→ ${becomes}`,
    moreChanges: (count: number) => `ほか${String(count)}件`,
    noted: (what: string) =>
      `Excelに断られたため、次の見た目だけは整っていません：${what}。回答と結果に影響はありません。Excelを更新したあとに「設定」の「すべてのシートを作り直す」を押すと整うことがあります。`,
    looks: {
      chart: (sheet: string) => `「${sheet}」のグラフ（描かれていません）`,
      'chart-look': (sheet: string) => `「${sheet}」のグラフの色と文字`,
      conditions: (sheet: string) => `「${sheet}」の、内容に応じて付く色と枠`,
      page: (sheet: string) => `「${sheet}」の印刷の設定`,
      'tab-color': (sheet: string) => `「${sheet}」の見出しの色`,
      gridlines: (sheet: string) => `「${sheet}」の枠線の表示`,
      freeze: (sheet: string) => `「${sheet}」のウィンドウ枠の固定`,
      front: (sheet: string) => `「${sheet}」の表示`,
    },
    kept: (titles: string) => `行や列が追加されていたシートは、控えとして残しました：${titles}`,
  },

  /** Of ribbon buttons, which have no pane to say it in. */
  said: {
    'nothing-here': {
      why: 'このブックには、使えるセルフチェックがありません。',
      next: '「ホーム」タブの「ISOMM」を開くと、作成したり問題を確かめたりできます。',
    },
    refused: {
      why: '何も変更していません。回答の一部を読み取れないため、このままでは結果を作り直せません。',
      next: '「ホーム」タブの「ISOMM」を開き、「確認が必要なセル」を直してから、もう一度試してください。',
    },
    unfinished: {
      why: '何も変更していません。前回の処理が途中で終わっています。',
      next: '「ホーム」タブの「ISOMM」を開き、「処理を仕上げる」を押してください。',
    },
    'all-done': {
      why: 'すべて回答済みです。',
      next: '「ホーム」タブの「ISOMM」を開くと、結果を確認できます。',
    },
  },

  /** What the workbook keeps of the time before the last command. */
  formerCopy: {
    title: '前の状態の控え',
    before: {
      rebuild: 'シートを作り直す前',
      change: '設定を変える前',
      remove: 'セルフチェックを削除する前',
      putBack: '元に戻す前',
      other: '最後の操作の前',
    },
    what: (day: string, before: string, who: string, answered: number) =>
      `${day}、${before}の控えがあります（${who || '組織・部署の記入なし'}、回答${String(answered)}件）。`,
    hint: '控えは1つだけ、このブックの中に残ります。ほかの人に渡す前に不要なら捨ててください。',
    putBack: '控えに戻す',
    ask: '控えの状態に戻しますか',
    askWhat: (day: string, answered: number) =>
      `今の回答を、${day}の控え（回答${String(answered)}件）に置き換えます。今の回答は新しい控えとして残ります。`,
    forget: '控えを捨てる',
  },

  refused: {
    other:
      '何も変更していません。このブックの状態では実行できません。「確認が必要なセル」を直してから、もう一度試してください。',
    fix: '直すセルは、もうありません。',
    mend: '何も変更していません。回答の列の一部が見つからず、このまま直すと失われるおそれがあります。「回答を新しいブックに移す」で読み取れる回答だけを移すか、元のファイルに戻してください。',
    carryOver: '何も変更していません。移せる回答を読み取れませんでした。元のファイルに戻してください。',
    backup: (who: string, answered: number) =>
      `何も変更していません。このブックには、途中で終わった処理の控え（${who || '組織・部署・日付の記入なし'}、回答${String(answered)}件）が残っています。自分のブックの控えなら「控えを使う」で空欄に戻せます。覚えがなければ「控えを使わない」を選んでください。控えは削除されます。`,
    noBackup:
      '何も変更していません。途中で終わった処理の控えが残っていますが、読み取れません。新しい版のISOMMで開くか、「控えを使わない」で今のセルの内容だけから仕上げてください。',
    use: '控えを使う',
    leave: '控えを使わない',
  },

  /** Going to a cell, and filling in one, from the pane. */
  told: {
    /** Text between sentences of ours. */
    quoted: (text: string) => `「${text}」`,
    filled: (name: string, field: string, value: string) => `${name}：${field}を${value}にしました。`,
    meanwhile: (name: string, field: string, found: string) =>
      `${name}：${field}は、この画面で見た後に${found}に変わっています。書き込みはしていません。`,
    formula: (name: string, field: string, found: string) =>
      `${name}：${field}のセルには数式（${found}）が入っています。置き換えると、数式は元に戻せません。`,
    noCell: (name: string) =>
      `${name}の行がないか、複数あります。書き込みはしていません。「確認が必要なセル」を見てください。`,
    noRow: (name: string) => `${name}の行が回答のシートにないため、移動できません。`,
    noRowNext: '「行を戻す」で行を戻します。ほかの回答はそのままです。',
    cured: {
      rowsBack:
        'スコアと備考ごと元の位置に戻ります。元のシートはコピーとして残ります。同じIDの行の内容が異なるときは、先に正しい行だけを残してください。',
      results:
        '「結果を作り直す」で数式が元に戻ります。回答はそのままです。変えた直後なら、Ctrl+Zでも戻せます。',
      calculate:
        '「再計算」で、いまの回答から計算し直します。それでも残るときは、「設定」の「結果のシートを作り直す」を使ってください。',
    },
    replace: (value: string) => `${value}に置き換える`,
    leave: 'そのままにする',
    hiddenSheet: (sheet: string) => `シート「${sheet}」が非表示のため、移動できません。`,
    hiddenRow: (place: string) =>
      `${place}に移動しましたが、フィルターなどで行が隠れているため、見えません。`,
    hiddenNext:
      'フィルターを解除するか、「ホーム」タブの「ISOMM」を開いて「次の未回答へ」を押すと、そこから表示できます。',
    showSheet: 'シートを表示',
    showRow: 'フィルターを解除して表示',
  },

  failed: {
    /** What the person wanted. */
    command: {
      read: 'ブックを読み取れませんでした。',
      create: '作成できませんでした。',
      openSample: '見本を開けませんでした。',
      change: '変更を反映できませんでした。',
      addParts: 'シートを追加できませんでした。',
      removeParts: 'シートを取り除けませんでした。',
      plan: '計画に入れられませんでした。',
      unplan: '計画から取り除けませんでした。',
      noteHandedOut: '配ったブックを配布の一覧に残せませんでした。できたブックはそのまま使えます。',
      noteReturned: '返送日を配布の一覧に残せませんでした。読んだ内容はそのままです。',
      keepRound: 'この時点を残せませんでした。',
      decideDefaults: '既定の領域を決められませんでした。',
      addOwnItem: '独自項目を加えられませんでした。',
      registerRows: '独自項目として登録できませんでした。',
      setScope: '対象範囲を変更できませんでした。',
      rebuild: '作り直せませんでした。',
      mend: '元に戻せませんでした。',
      carryOver: '新しいブックに移せませんでした。',
      putBack: '元に戻せませんでした。',
      forgetFormer: '控えを捨てられませんでした。',
      recover: '前回の処理を仕上げられませんでした。',
      remove: '削除できませんでした。',
      protect: '保護を切り替えられませんでした。',
      fix: '直せませんでした。',
      calculate: '再計算できませんでした。',
      select: '移動できませんでした。',
      fill: '書き込めませんでした。',
    },
    unchanged: 'ブックは変更していません。',
    mayHaveChanged: '途中まで書き込まれた可能性があります。',
    /** What stood in the way, and what to do next; by `HostFailure.code`. */
    codes: {
      'protected-sheet': {
        why: (sheet: string | null) =>
          sheet === null ? 'シートが保護されています。' : `シート「${sheet}」が保護されています。`,
        next: 'Excelの「校閲」→「シート保護の解除」を行ってから、もう一度試してください。',
      },
      'protected-structure': {
        why: () => 'ブックの構成が保護されています。',
        next: 'Excelの「校閲」→「ブックの保護」で解除してから、もう一度試してください。',
      },
      'read-only': {
        why: () => '読み取り専用で開かれています。',
        next: 'Excelで「編集を有効にする」を選ぶか、控えを保存して開いてください。',
      },
      'cell-editing': {
        why: () => 'セルを編集中です。',
        next: 'EnterキーかEscキーで編集を終えてから、もう一度試してください。',
      },
      'not-in-front': {
        why: () => '別のブックが前面にあります。',
        next: 'このブックを前面に出してから、もう一度試してください。',
      },
      'hidden-sheet': {
        why: (sheet: string | null) =>
          sheet === null ? 'シートが非表示です。' : `シート「${sheet}」が非表示です。`,
        next: 'シート見出しを右クリックし、「再表示」で表示してから、もう一度試してください。',
      },
      'too-large': {
        why: () => '一度に扱える量を超えました。',
        next: '余分なシートや行を減らしてから、もう一度試してください。',
      },
      'title-taken': {
        why: (sheet: string | null) =>
          sheet === null
            ? '同じ名前のシートがすでにあります。'
            : `「${sheet}」という名前のシートがすでにあります。`,
        next: 'そのシートの名前を変えてから、もう一度試してください。',
      },
      'sheet-gone': {
        why: () => '実行する間に、シートの名前が変わったか、シートがなくなりました。',
        next: '右上の更新ボタンで状態を確かめてから、もう一度試してください。',
      },
      unsupported: {
        why: () => 'お使いのExcelでは、この機能を使えません。',
        next: 'Excelを更新するか、Web版のExcelで開いてください。',
      },
      'lost-answer': {
        why: () => 'Excelからの応答がありませんでした。',
        next: '右上の更新ボタンで状態を確かめてから、もう一度試してください。',
      },
      cancelled: {
        why: () => '中止しました。',
        next: '必要なら、もう一度実行してください。',
      },
      'not-loaded': {
        why: () => 'このツールの一部を読み込めませんでした。',
        next: 'ネットワークの接続を確かめてから、もう一度試してください。',
      },
      'host-error': {
        why: () => 'Excelがエラーを返しました。',
        next: 'もう一度試してください。続くときは、ブックを保存して開き直してください。',
      },
    },
    detail: (code: string, detail: string) => `詳細：${code}、${detail}`,
    retry: 'もう一度試す',
    crashed: '画面を表示できませんでした。',
    crashedNext: 'ブックは変更していません。この画面を閉じて、もう一度開いてください。',
  },
};
