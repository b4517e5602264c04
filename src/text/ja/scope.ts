/** Words of the sheet that says what is in scope. */
export const scope = {
  title: '対象範囲',
  lead: (noun: string) =>
    `自己評価の対象にしない${noun}を選びます。対象外にした${noun}は、平均・件数・改善リスト・レーダーチャートのすべてから外れます。入力した点数と備考は残り、選択を消せば元に戻ります。`,
  leadLevels: (noun: string) =>
    `${noun}ごとに推奨レベルを選びます（空欄は未定）。「対象外」にした${noun}は、平均・件数・改善リスト・レーダーチャートのすべてから外れます。点数と備考は残ります。推奨レベルの名称は原典と未照合です。`,
  count: (left: string, total: string) => `対象外 ${left} / ${total}`,
  columns: {
    id: 'ID',
    name: '名称',
    description: '説明',
    choice: '対象',
    level: '推奨レベル',
    words: '選択肢',
    excluded: '対象外',
  },
  prompt: { title: '対象範囲', message: '空欄は対象です。対象外にするときだけ選びます。' },
};
