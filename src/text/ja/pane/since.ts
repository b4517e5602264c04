/** What became of the answers, and of the plan, since a round that was kept. */
export const since = {
  title: '前回からの変化',
  round: '比べる回',
  named: (name: string, date: string) => (date === '' ? `「${name}」` : `「${name}」（${date}）`),
  lead: (difference: string, count: number, noun: string) =>
    `同じ${noun}どうしの差は ${difference}（両方で採点した${noun}${String(count)}件の平均）です。`,
  nothing: (noun: string) => `この回と今の両方で採点した${noun}がないため、比べられません。`,
  changed: (rounds: string) =>
    `この回の記録は、残した後に書き換えられています。シート「${rounds}」の「確認」欄を見て、元に戻すか、そのまま比べるかを決めてください。`,
  kept: (kept: string, due: string) => `計画の達成：${kept} / ${due} 件`,
  noneDue: '計画の達成：期限が来て採点も済んだ計画はありません。',
  noDay: (setup: string) =>
    `シート「${setup}」の評価日が空欄か日付でないため、期限の来た計画を数えられません。評価日を入れてください。`,
  sameDay: (setup: string, date: string) =>
    `評価日は、比べる回と同じ${date}のままです。採点した日が違うときは、シート「${setup}」の評価日を直してください。期限の来た計画は評価日で数えます。`,
  promised: { kept: '達成', partly: '一部', unchanged: '変化なし', back: '後退' },
  later: (count: number) =>
    `期限が先・期限なし・採点がまだの計画 ${String(count)}件（達成には数えていません）`,
  column: '差',
  before: '前',
  now: '今',
  table: (noun: string) => `前回と今を同じ${noun}で比べた表`,
  sum: (sum: string, count: number, difference: string, noun: string) =>
    `両方で採点した${noun}の差の合計 ${sum} ÷ ${String(count)}件 = ${difference}`,
  means: (before: string, now: string, noun: string) =>
    `平均そのものは ${before} から ${now}。採点した${noun}が違えば、差とは一致しません。`,
  moved: (noun: string) => `成熟度が変わった${noun}`,
  same: (count: number, noun: string) => `ほかの${noun}${String(count)}件は同じ成熟度です。`,
  newly: (count: number) => `新たに採点 ${String(count)}件（差に入れていません）`,
  gone: (count: number) => `採点なしに ${String(count)}件（差に入れていません）`,
  sides: (count: number) => `主体の変更 ${String(count)}件`,
  others: (names: string, progress: string, noun: string) =>
    `ほかのモデルで採点した回（${names}）は、物差しが違うためここでは選べません。シート「${progress}」で選ぶと、1対1に対応する${noun}だけを比べられます。`,
};
