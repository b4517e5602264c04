/** What the pane says of items that an organisation adds to the model, and of quadrants it changed. */
export const paneOwnItems = {
  about:
    '自組織に必要でモデルにない項目を、1つずつ加えます。入力と結果のシートに行が増え、番号（U-1〜）が付きます。部署間の比較、匿名データ、FIRSTとの対応、2017年調査には入りません。',
  count: (all: number, counted: number) =>
    `独自項目 ${String(all)}件（うち平均に含める ${String(counted)}件）`,
  open: '独自項目を加える',
  /** A drop-down entry for an item of no function. */
  apart: 'どれにも属さない',
  name: '名称',
  nameHint: 'ブックの言語で書いてください。別の言語の名称は、独自項目の一覧のシートに書けます。',
  description: '内容',
  quadrant: '領域',
  counts: '平均・件数・改善点に含める',
  add: '加える',
  full: (most: number) =>
    `独自項目は${String(most)}件までです。それ以上は、独自のモデルにしてブックを作ってください。`,
  register: (count: number) =>
    count === 1 ? '独自項目として登録' : `独自項目として登録（${String(count)}行）`,
  registerHint:
    '行の名称・領域・点数・備考を引き継いで、独自項目にします（平均には含めません）。今のシートは控えとして残ります。',
  /** Beside the mean. */
  among: (count: number) => `独自項目${String(count)}件も集計の対象です。`,
  /** At an item that is one. */
  isOwn: (counts: boolean) => `独自項目（平均に${counts ? '含めます' : '含めません'}）`,
  changed: (proposed: string) => `● 領域を変更しています（既定は${proposed}）`,
  toDefault: (proposed: string) => `既定（${proposed}）に戻す`,
};
