/** Words of the list of what was handed out. */
export const handOuts = {
  title: '配布一覧',
  lead: '配ったブックと返送の状況です。配布と集計で書き加えられ、手で直すこともできます。\n基準日より前が提出期限で、返送日のないものを「期限超過」とします。',
  day: '基準日（空欄は評価日）',
  counts: (all: string, back: string, waiting: string, late: string) =>
    `配布 ${all}件　返送 ${back}件　未返送 ${waiting}件（うち期限超過 ${late}件）`,
  columns: {
    department: '部署',
    organisation: '組織',
    functions: '依頼した範囲',
    deadline: '提出期限',
    returnTo: '提出先',
    handedOut: '配布日',
    file: 'ファイル',
    returned: '返送日',
    state: '状況',
  },
  states: { returned: '返送済み', overdue: '期限超過', open: '未返送' },
};
