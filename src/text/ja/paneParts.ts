/** What the sheets are called that can be added, and what each is for. */
export const paneParts = {
  scope: { name: '対象範囲', hint: '対象外にする項目を、シートの一覧から選べます。' },
  summary: { name: 'サマリー', hint: '結果を1枚にまとめたシートです。報告にそのまま使えます。' },
  plan: {
    name: '計画',
    hint: '項目ごとの目標・打ち手・担当・期限と、それで成熟度がどこまで上がるかをまとめます。',
  },
  rounds: {
    name: '履歴',
    hint: 'これまでに残した採点を、回ごとに並べます。前回の成熟度が結果のグラフに細い線で入ります。',
  },
  progress: {
    name: '推移',
    hint: '残した回どうしや今の採点を、同じ項目で比べます。計画の達成も示します。',
  },
  portfolio: {
    name: 'ポートフォリオ',
    hint: '必要か、誰が担うか、どこまでできているかを1つの表で読めます。「対象範囲」と「計画」も加わります。',
  },
  first: {
    name: 'FIRSTとの対応',
    hint: '成熟度を、FIRST CSIRT Services Frameworkの番号と名称で探せます。',
  },
  evidence: {
    name: '採点の手がかり',
    hint: '実施・明文化・承認などの事実から、項目ごとに点数の提案を示します。「入力」には書き込みません。',
  },
  phases: {
    name: '対応の段階',
    hint: '初動から事件後まで五つの段階ごとに、動く機能の成熟度と弱い項目を示します。',
  },
  charter: {
    name: '六つの項目',
    hint: 'CSIRTのサービス、権限、窓口など、決めておく六つの項目を1枚にまとめます。採点には使いません。',
  },
  handOuts: {
    name: '配布一覧',
    hint: '配ったブックの提出期限と返送の状況を、配布する側のブックに残します。',
  },
  itemList: { name: '項目一覧', hint: '採点しない方にも渡せる、項目と説明の一覧です。' },
};
