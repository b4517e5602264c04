/** Optional sheets that the settings offer: their names, and what each is for. */
export const paneParts = {
  scope: { name: '対象範囲', hint: '対象外にする項目を、シートの一覧から選べます。' },
  summary: { name: 'サマリー', hint: '結果を1枚にまとめたシートです。報告にそのまま使えます。' },
  plan: {
    name: '計画',
    hint: '項目ごとの目標・打ち手・担当・期限と、それで成熟度がどこまで上がるかをまとめます。',
  },
  outsourcing: {
    name: 'アウトソース確認',
    hint: '外部に任せる項目の被害・費用・契約と、委託先ごとに確かめることをまとめます。',
  },
  sharing: {
    name: '情報共有',
    hint: '情報を共有する場ごとに、6つの問いと取り扱い、担当を整理します。',
  },
  first: {
    name: 'FIRSTとの対応',
    hint: '成熟度を、FIRST CSIRT Services Frameworkの番号と名称で探せます。',
  },
  survey: {
    name: '参考（2017年調査）',
    hint: '回答の横に置く2017年の調査の数字です。目標値でも比較の基準でもありません。',
  },
  itemList: { name: '項目一覧', hint: '採点しない方にも渡せる、項目と説明の一覧です。' },
};
