/** What is planned, and how it gets there. */
export const planned = {
  title: '計画に入れる',
  hint: (sheet: string | null) =>
    `項目の箱を選ぶと、${sheet === null ? '計画のシート' : `シート「${sheet}」`}に書き入れられます。`,
  ticked: (count: number) => `${String(count)}件を選択しています。`,
  tick: (name: string) => `${name} を計画に入れる対象にする`,
  side: '目指す主体で計画に入れる',
  level: '成熟度を＋1で計画に入れる',
  clear: '選択を解除',
  ask: '計画のシートを追加しますか',
  askWhat: (count: number) =>
    `このブックには計画のシートがありません。追加して、選んだ${String(count)}件を書き入れます。回答とほかのシートは変わりません。`,
  askYes: '追加して書き入れる',
  tag: (side: string, level: string) => `計画：${[side, level].filter(Boolean).join('・')}`,
  levelTo: (level: number) => `成熟度${String(level)}`,
  sides: { in: 'イン', out: 'アウト', both: '併用' },
  series: '計画（破線）',
  lead: (count: number, from: string, to: string, difference: string) =>
    `計画${String(count)}件が実現すると、全体は ${from} から ${to}（${difference}）になります。`,
  /** Behind it the items are named. */
  lowers: (count: number) => `このうち${String(count)}件は、計画の成熟度が現在より低く、平均を下げています：`,
  lowersMore: (count: number) => `、ほか${String(count)}件`,
  lowersNext: (sheet: string | null) =>
    `下げるつもりがなければ、${sheet === null ? '計画のシート' : `シート「${sheet}」`}で計画の成熟度を上げるか、空欄にしてください。`,
  column: '計画',
  figure: (shown: string, difference: string) => `${shown}（${difference}）`,
  sum: (sum: string, count: string, shown: string, difference: string) =>
    `計画後の成熟度の合計 ${sum} ÷ ${count}件 = ${shown}（現在との差 ${difference}）`,
  /** A difference beside a mean that new starts are in. */
  withoutStarts: (difference: string) => `新規着手を除き ${difference}`,
  noMean: '点数のある項目がないため、計画後の成熟度はありません。',
  asOf: (day: string) => `基準日（${day}）までが期限の計画だけを数えています。`,
  moving: '計画で変わる項目',
  lowering: (count: number) => `下げる計画 ${String(count)}件（計画の成熟度が現在より低い）`,
  now: '現在',
  then: '計画後',
  staying: (count: number) => `ほかの${String(count)}項目は、現在の成熟度のまま平均に入れています。`,
  starting: (count: number, counted: boolean) =>
    counted
      ? `新規着手 ${String(count)}件（現在の成熟度がなく、計画の平均だけに入れています）`
      : `新規着手 ${String(count)}件（現在の成熟度がないため、平均に入れていません）`,
  waiting: (count: number) => `取りやめ、または基準日までに期限の来ない計画 ${String(count)}件（現状のまま）`,
};
