/** Words of the portfolio. */
export const portfolio = {
  title: 'ポートフォリオ',
  lead: (noun: string) =>
    `${noun}ごとに、必要か（カタログ）、誰が担うか（プロファイル）、どこまでできているか（ポートフォリオ）を左から順に読む表です。\n推奨レベルは「対象範囲」、点数は「入力」、計画は「計画」に記入したものを表示します。採用の理由・未割り当て・担当・委託先は、ここに記入します。`,
  orders: {
    title: 'リストの並び順',
    level: '成熟度順',
    recommendation: '推奨レベル順（同じなら成熟度順）',
  },
  bands: { catalogue: 'カタログ', profile: 'プロファイル', portfolio: 'ポートフォリオ' },
  assignment: {
    in: 'イン',
    out: 'アウト',
    both: '併用',
    unassigned: '未割り当て',
    'not-done': '実施しない',
    unanswered: '未回答',
  },
  matrix: '推奨レベルと割り当て（件）',
  undecided: '未定',
  all: '計',
  open: (count: string, ids: string) =>
    `ベーシックで、未割り当て・実施しない・成熟度1のもの：${count}件（${ids}）`,
  noneOpen: 'ベーシックで、未割り当て・実施しない・成熟度1のものはありません。',
  against: (count: string, unnamed: string) =>
    `決めたことどうしが食い違うもの：${count}件　インソースで担当が未記入のもの：${unnamed}件`,
  reviews: { title: '見直し', last: '前回', next: '次回' },
  meanings: '推奨レベルの意味（本ツールの言葉。原典と未照合）',
  columns: {
    id: 'ID',
    name: '',
    recommendation: '推奨レベル',
    reason: '採用の理由',
    assignment: '割り当て',
    unassigned: '未割り当て\nなら○',
    assignee: '自組織の担当',
    provider: '委託先',
    insource: '現在\nイン',
    outsource: '現在\nアウト',
    level: '現在\n成熟度',
    toBeSide: '計画の\n実施\n主体',
    toBeLevel: '計画の\n成熟度',
    gap: '差',
    remark: '注意',
  },
  mark: '○',
  prompt: {
    title: '未割り当て',
    message:
      '必要だと分かっていて、実施主体がないものに付けます。点数のないところだけで数えます。何も決めず何もしていなければ点数は1です。',
  },
  conflicts: {
    'unnecessary-but-scored': '対象外だが採点あり',
    'unassigned-but-scored': '未割り当てだが2以上',
    'basic-not-done': 'ベーシックだが実施しない',
    'no-assignee': '担当が未記入',
  },
};
