/** Words of two times side by side. */
export const progress = {
  lead: (noun: string) =>
    `残した回どうし、または現在の採点と並べます。前（A）と後（B）を一覧から選んでください。「差」は両方で採点した${noun}だけで求めます。平均そのものは、成熟度の低い${noun}を採点しなくなるだけでも上がるためです。`,
  from: '前（A）',
  to: '後（B）',
  held: (name: string, some: string, all: string, noun: string) =>
    `「${name}」 記録した${noun} ${some} / ${all}`,
  none: '比べる回がありません。「履歴」に回を残すか、比べられる回を選んでください（対応表のないモデルの回は比べられません）。',
  otherModel: (model: string, some: string, all: string, noun: string) =>
    `別のモデル「${model}」で採点した回です。1対1に対応する${noun}（${all}件のうち${some}件）だけを比べています。物差しが違うため、差は目安です。`,
  /** As workbooks of this layout had it before. */
  earlier: {
    held: (name: string, some: string, all: string) => `「${name}」 記録 ${some} / ${all} 項目`,
    otherModel: (model: string, some: string, all: string) =>
      `別のモデル「${model}」で採点した回です。1対1に対応する${some} / ${all}項目だけを比べています。物差しが違うため、差は目安です。`,
  },
  columns: (noun: string) => ({
    before: '前\n（A）',
    after: '後\n（B）',
    difference: `差（同じ\n${noun}）`,
    compared: `比べた\n${noun}`,
    newlyScored: '新たに\n採点',
    noLongerScored: '採点\nなしに',
    sideChanged: '実施主体\nの変更',
  }),
  likeForLike: (noun: string) =>
    `差は、AとBの両方で採点した${noun}の平均です。前・後の平均は、それぞれの時点で採点した${noun}で求めています。`,
  series: { before: '前（A）', noBefore: '前（A）なし', after: '後（B）', goal: '計画', noGoal: '計画なし' },
  radarAlt: '前と後の成熟度を比べるレーダーチャート',
  plan: {
    title: '計画の達成（Aの時点の計画のうち、Bの評価日までが期限のもの）',
    kept: (kept: string, due: string) => `${kept} / ${due} 件 達成`,
    rest: (partly: string, unchanged: string, back: string, later: string) =>
      `一部 ${partly}、変化なし ${unchanged}、後退 ${back}。ほかに期限が先・期限なし・採点がまだ ${later}。`,
    nothing: '期限が来て採点も済んだ計画はありません',
    none: 'Aの時点の計画はありません',
    /** As workbooks of this layout had it before. */
    earlier: {
      rest: (partly: string, unchanged: string, back: string, later: string) =>
        `一部 ${partly}、変化なし ${unchanged}、後退 ${back}。ほかに期限が先または期限なし ${later}。`,
      nothing: '期限の来た計画はありません',
    },
  },
  rounds: 'すべての回',
  roundsAlt: 'すべての回の成熟度を示す折れ線グラフ',
  /** Above lines over many rounds: the function that is highest now, the lowest, and the others. */
  lines: {
    highest: (name: string) => `現在最も高い：${name}`,
    lowest: (name: string) => `現在最も低い：${name}`,
    others: (noun: string) => `ほかの${noun}`,
  },
  list: (noun: string) => `${noun}ごとの変化（変わったものが先）`,
  items: {
    id: 'ID',
    reason: '理由',
    before: '前',
    after: '後',
    difference: '差',
    sideBefore: '実施主体\n（前）',
    sideAfter: '実施主体\n（後）',
    change: '変化',
    plan: '計画',
  },
  changes: {
    new: '新たに採点',
    dropped: '採点なしに',
    up: '上昇',
    down: '低下',
    side: '実施主体の変更',
    state: '状態の変更',
  },
  promised: { kept: '達成', partly: '一部', unchanged: '変化なし', back: '後退' },
};
