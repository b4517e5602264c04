/** Words of the list of items that an organisation adds to the model. */
export const ownItems = {
  title: '独自項目',
  lead: '自組織に必要で、モデルにない項目を加えます。空いた行に名称と機能を書き、シートを作り直すと、その機能の最後に並び、番号（U-1〜）が付きます。「平均に含める」が「はい」のものだけが平均・件数・改善点に入ります。部署間の比較、匿名データ、FIRSTとの対応、2017年調査には入りません。',
  columns: {
    id: '番号',
    name: '名称',
    description: '内容',
    quadrant: '領域',
    counts: '平均に\n含める',
    on: '追加日',
    by: '追加者',
    level: 'レベル',
    state: '状態',
  },
  nameIn: (language: string) => `名称（${language}）`,
  counts: { yes: 'はい', no: 'いいえ' },
  /** No function of the model. */
  apart: 'どの機能にも属さない',
  summary: (all: string, counted: string) => `独自項目 ${all}件（うち平均に含める ${counted}件）`,
  /** Beside a result. */
  counted: (count: string) => `うち独自項目 ${count}件を含みます。`,
};
