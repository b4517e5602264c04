/** Words of the six things a team settles about itself. */
export const charter = {
  title: '六つの項目',
  lead: 'CSIRTをつくるときに決めておきたい六つの項目です。一言で答え、決めた日を記入してください。採点や集計には使いません。',
  source:
    '項目は、JPCERT/CC「2017年度 CSIRT構築および運用における実態調査」（2018年）の「CSIRTの構築時に考慮される6つの項目」によります。問いの文は、本ツール独自のものです。',
  count: (said: string, all: string) => `答えがある項目：${said} / ${all}`,
  columns: { number: '', item: '項目', ask: '決めておくこと', answer: '自組織の答え', on: '決めた日' },
  items: {
    services: {
      name: 'サービスの範囲',
      ask: '誰に、何を提供しますか。提供しないと決めたものは何ですか。',
    },
    authority: {
      name: 'システムを止める権限',
      ask: 'インシデントのとき、システムの停止は誰が決めますか。CSIRTは停止を指示できますか、助言までですか。',
    },
    place: {
      name: '配置と構成メンバー',
      ask: 'どの部署に置き、誰が担当しますか。兼任と、不在のときの代わりも決めていますか。',
    },
    contact: {
      name: '連絡窓口（PoC）',
      ask: '社外と社内からの連絡を、どこで受け、誰に渡しますか。夜間と休日はどうしますか。',
    },
    reporting: {
      name: '報告体制',
      ask: '活動とその効果を、経営層と社内に、どのように、どのくらいの頻度で伝えますか。',
    },
    review: {
      name: '活動の見直し',
      ask: '活動の内容を、いつ、誰と見直しますか。前回の見直しはいつでしたか。',
    },
  },
};
