/** One page for the board. */
export const summary = {
  title: 'セキュリティ対応の成熟度　サマリー',
  /** The headline: how mature it is altogether, and which is lowest, or nothing more where all are alike. */
  overallIs: (overall: string) => `全体の成熟度は${overall}`,
  lowestIs: (noun: string, name: string, others: string, mean: string) =>
    `、最も低い${noun}は「${name}」${others}（${mean}）です。`,
  /** Before `others` in that sentence, and in the sentence of earlier workbooks. */
  beforeOthers: '',
  earlierOthers: (count: string) => `ほか${count}つ`,
  allAlike: 'です。',
  nothing: 'まだ評価済みの項目がありません。',
  overall: '全体の成熟度',
  minimum: (level: string) => `最低 ${level}`,
  lowest: (noun: string) => `最も低い${noun}`,
  next: (name: string) => `次に低い：${name}`,
  /** Below the lowest, in place of the next: so many more are as low. */
  others: (count: string) => `ほか${count}つ`,
  scored: '評価済み',
  of: (count: string, all: string) => `${count} / ${all}`,
  notDone: (count: string) => `ほかに「実施しない」${count}件`,
  otherSide: '目指す実施主体と異なる',
  target: (pattern: string) => `目指す：${pattern}`,
  noTarget: '目指すパターンが未設定',
  unanswered: '未回答',
  interim: '途中の結果です',
  allAnswered: 'すべて回答済み',
  noFigure: '–',
  urgent: (noun: string, order: string) => `優先して改善する${noun}（${order}に5件）`,
  level: '成熟度',
  foot: 'ISOG-Jが公開するセルフチェックシート（ISOMM）の考え方に基づく非公式ツールによる自己評価です。全体の成熟度と優先順位は本ツール独自です。出典とルールは「基準」を参照。',
};
