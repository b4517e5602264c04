/** Words of the plan. */
export const plan = {
  title: '計画',
  lead: (noun: string) =>
    `計画と打ち手、担当、期限を記入します。\n空欄の${noun}は現状のまま、「基準日」があればその日が期限のものまで集計します。差に新規着手は入りません。`,
  side: { in: 'イン', out: 'アウト', both: '併用' },
  progress: { open: '未着手', doing: '実施中', done: '完了', paused: '保留', dropped: '取りやめ' },
  yes: 'はい',
  no: 'いいえ',
  lists: {
    strengthenInsource: '↑イン強化',
    strengthenOutsource: '↑アウト強化',
    switchToInsource: '→イン',
    switchToOutsource: '→アウト',
  },
  remarks: { overdue: '期限超過', lowers: '下げる計画', starts: '新規着手', noTarget: '計画が未記入' },
  /** As workbooks of this layout had it before. */
  earlier: {
    noTarget: '目標が未記入',
    startsIn: (starts: string, from: string, to: string) =>
      `新規着手${starts}件を計画の平均に含めています（現在${from}項目、計画${to}項目）。`,
    startsBeside: (starts: string, from: string) =>
      `計画の平均は、現在の成熟度がある${from}項目で求めています。新規着手${starts}件は含めていません。`,
  },
  figures: {
    asIs: '現在',
    toBe: '計画',
    gap: '差',
    effort: '工数\n（人日）',
    planned: '計画\n（件）',
    starts: '新規\n（件）',
  },
  startsIn: (starts: string, from: string, to: string, noun: string) =>
    `計画の平均は新規着手${starts}件を含みます（${noun}：現在${from}、計画${to}）。`,
  startsBeside: (starts: string, from: string, noun: string) =>
    `計画の平均は、現在の成熟度がある${from}の${noun}で求めます。新規着手${starts}件は含みません。`,
  settings: {
    title: '集計の条件',
    asOf: '基準日（空欄は全体）',
    starts: '新規着手を平均に入れる',
    fiscalMonth: '年度の始まり（月）',
    capacity: '半期にかけられる工数',
    effortSteps: ['工数「小」の上限（人日）', '工数「中」の上限（人日）'] as readonly [string, string],
  },
  ahead: {
    title: '半期ごとの工数',
    effort: '工数',
    room: '余裕',
    rest: 'それ以外・期限なし',
    from: (month: string) => `${month}から`,
    dateFormat: 'yyyy/m',
  },
  columns: {
    id: 'ID',
    name: '',
    now: '現在',
    side: '実施\n主体',
    required: '目指す\n実施\n主体',
    list: '改善リスト',
    targetSide: '計画の\n実施主体',
    targetLevel: '計画の\n成熟度',
    action: '打ち手',
    owner: '担当',
    due: '期限',
    effort: '工数\n人日',
    impact: '効果\n1-3',
    progress: '状況',
    toBe: '計画後',
    gap: '差',
    priority: '独自の\n優先度',
    remark: '注意',
    planNote: 'メモ',
  },
  numberError: {
    title: '無効な値',
    message: (min: string, max: string) => `${min}〜${max}の整数を入力します（計画しない場合は空欄）。`,
  },
};
