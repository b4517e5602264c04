/** Words of the phases of responding. */
export const phases = {
  title: '対応の段階',
  lead: (functionNoun: string, itemNoun: string) =>
    `共有された情報から始まる対応を、五つの段階で見ます。各段階で動く${functionNoun}に○を付けてください。その${functionNoun}の${itemNoun}について、段階ごとの平均・最低・弱い${itemNoun}を示します。`,
  mark: '○',
  names: {
    first: '初動対応',
    detect: '検知および分析',
    prepare: '準備（予防）',
    contain: '封じ込め・根絶・復旧',
    after: '事件後の対応',
  },
  numbered: (number: string, name: string) => `${number}. ${name}`,
  departments: '事業部門・システム運用部門',
  unscored: '採点対象外',
  mean: '平均',
  minimum: '最低',
  basis: { label: '割り当ての根拠', source: '資料のとおり', ours: '本ツールの案', changed: '自組織で変更' },
  scored: (noun: string) => `評価済みの${noun}`,
  weakest: (noun: string, number: string) => `弱い${noun}（${number}）`,
  item: (id: string, name: string, level: string) => `${id}. ${name}（${level}）`,
  source:
    '段階とその順は、ISOG-J・阿部慎司氏の講演資料（「教科書」ハンドブック化と「5W1H」改版、CC BY 4.0）によります。どこが動くかが資料に書かれているのは「検知および分析」（D・X・B）と「事件後の対応」（F・I）です。ほかの三つの段階と、平均・弱い項目の出し方は、本ツール独自のものです。Xは採点の対象ではありません。',
};
