/** Words of the facts behind a score, in the pane. */
export const paneFacts = {
  of: (side: string) => `${side}の事実`,
  missing: (count: number) => `あと${String(count)}問で、点数を提案します。`,
  proposal: (score: number) => `提案：${String(score)}`,
  take: (score: number) => `${String(score)}を点数にする`,
  taken: (score: number) => `${String(score)}が点数になっています`,
  between: 'どの段の説明にも当てはまりません。前後の段を見比べて決めてください。',
  reported: (said: string, sheet: string) => `「${sheet}」の回答では「${said}」`,
  kept: (sheet: string) => `シート「${sheet}」にも記入します。`,
  notKept: '答えは保存しません。残すには、設定で採点の手がかりのシートを追加してください。',
  keys: '1〜3のキーで答え、Enterで点数にします。',
};
