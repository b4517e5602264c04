const names = { kept: '達成', partly: '一部', unchanged: '変化なし', back: '後退' };

/** What the command line says of rounds, and of two times side by side. */
export const keptRounds = {
  promised: names,
  cli: {
    help: {
      round: (parts: string, languages: string) => [
        '使い方: isomm round <ファイル.xlsx> --name <名前> --out <出力.xlsx> [オプション]',
        '',
        '今の採点を1つの回として、ブックの「履歴」シートに残します（24回まで）。未回答の項目は未回答のまま残り、',
        '計画があれば一緒に残ります。元のファイルは変更しません。',
        '',
        '  --name 名前         回の名前（2026上期など）。既にある名前は使えません',
        '  --out FILE.xlsx     書き出すブック',
        '  --without-notes     備考を残さない',
        '  --clear             残した後で点数を空欄にする（備考と計画はそのまま）',
        `  --with PART,…       加えるシート（${parts}）`,
        `  ${`--lang ${languages}`.padEnd(19)} 表示の言語（ブックの言語は元のまま）`,
        '  --force             別の内容が入ったファイルでも置き換える',
        '  --json              結果をJSONで標準出力に書く',
      ],
      compare: (languages: string) => [
        '使い方: isomm compare <前.xlsx> <後.xlsx> [オプション]',
        '        isomm compare <ファイル.xlsx> [--from <回の名前>] [--to <回の名前 または now>] [オプション]',
        '',
        '2つのブック、またはブックに残した2つの回を並べます。差は、両方で採点した項目だけで求めます。',
        '（点の低い項目を採点しなくなるだけで平均は上がるため、平均の差は使いません）',
        '',
        '  --from 名前         前の回（省略時は最後に残した回）',
        '  --to 名前           後の回。nowは今の採点（省略時）',
        '  --out FILE.xlsx     「推移」シートの付いたブックも書き出す',
        '  --through-mapping   モデルが違うときに、1対1で対応する項目だけを比べる',
        `  ${`--lang ${languages}`.padEnd(19)} 表示の言語`,
        '  --force             別の内容が入ったファイルでも置き換える',
        '  --json              結果をJSONで標準出力に書く',
      ],
    },
    missingName: '--nameで回の名前を指定してください（例: --name 2026上期）。',
    refused: {
      'no-name': () => '回の名前が空です。--nameで「2026上期」のような名前を指定してください。',
      'long-name': () => '回の名前が長すぎます。60文字までにしてください。',
      'reserved-name': (name: string) =>
        `「${name}」は今の採点を指す言葉なので、回の名前には使えません。別の名前を指定してください。`,
      'name-taken': (name: string) =>
        `「${name}」という回は既にあります。何も書き出していません。別の名前を指定してください。`,
      'nothing-filled-in': () =>
        '点数が1つも入っていないため、残すものがありません。何も書き出していません。採点してから残してください。',
      full: () =>
        '回は24までです。何も書き出していません。このブックはそのまま保管し、新しいブックで続けてください。',
    },
    kept: (name: string, count: number) => `「${name}」を残しました（${String(count)}回目）。`,
    far: (ids: string, noun: string) =>
      `前回から2段階以上変わった${noun}: ${ids}。「履歴」シートの「理由」欄に理由を記入してください。`,
    changed: (names: string) =>
      `残した後に書き換えられた回があります: ${names}。「履歴」シートの「確認」欄を見てください。`,
    noRound: (name: string, known: string) =>
      `「${name}」という回はありません。${known === '' ? 'このブックには、同じモデルの回が残っていません。' : `あるのは${known}です。`}`,
    noRounds: (file: string) =>
      `「${file}」には比べられる回が残っていません。isomm round で残すか、もう1つのブックを指定してください。`,
    onlyOne: '--fromと--toは、1つのブックの中の回を比べるときに使います。',
    otherModel: (older: string, newer: string, noun: string) =>
      `モデルが違うため、そのままでは比べられません（${older} と ${newer}）。前のブックを isomm migrate --to ${newer} で移してから比べるか、--through-mapping で1対1に対応する${noun}だけを比べてください。`,
    noMapping: (older: string, newer: string) =>
      `${older}から${newer}への対応表はありません。前と後を入れ替えていないか確かめてください。`,
    now: '今の採点',
    between: (from: string, to: string) => `${from} → ${to}`,
    mapped: (some: number, all: number, noun: string) =>
      `1対1に対応する${noun}だけを比べています: ${String(some)} / ${String(all)}（残り${String(all - some)}件は前のモデルに1対1で対応するものがなく、今の採点があれば「新規」に数えます）`,
    heads: {
      before: '前',
      after: '後',
      likeForLike: '差',
      compared: '比較',
      newlyScored: '新規',
      noLongerScored: '採点なしに',
      sideChanged: '実施主体の変更',
    },
    likeForLike: (noun: string) => `差は両方で採点した${noun}だけの平均です。`,
    changes: (count: number, noun: string) => `変わった${noun}（${String(count)}件）`,
    state: {
      scored: '評価済み',
      'not-done': '実施しない',
      unanswered: '未回答',
      excluded: '対象外',
    },
    side: { in: 'イン', out: 'アウト' },
    nowhere: 'なし',
    noCounterpart: '対応なし',
    plan: (kept: number, due: number, partly: number, unchanged: number, back: number) =>
      `計画の達成: ${String(kept)} / ${String(due)}（一部 ${String(partly)}、変化なし ${String(unchanged)}、後退 ${String(back)}）`,
  },
};
