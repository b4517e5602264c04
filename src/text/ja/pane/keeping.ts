/** Where the present answers are kept as a round. */
export const keeping = {
  title: 'この時点を残す',
  lead: (sheet: string | null) =>
    `今の採点を、名前を付けて${sheet === null ? '履歴のシート' : `シート「${sheet}」`}に残します。次に採点したときに、前回と比べられます。`,
  comes: '履歴のシートがないため、追加します。',
  name: '回の名前',
  example: '例：2026上期',
  notes: '備考も残す',
  then: '残した後',
  goOn: '同じ点数のまま続ける',
  clear: '点数を空欄にして、新しい回を始める（備考と計画は残します）',
  keep: 'この時点を残す',
  ask: '点数を空欄にしますか',
  askWhat:
    '今の点数を履歴に残してから、インソースとアウトソースの点数をすべて空欄にします。備考と計画は残ります。',
  askYes: '残して空欄にする',
  rounds: (names: string) => `残した回：${names}`,
  series: (name: string) => `前回「${name}」（細線）`,
  refused: {
    'no-name': '回の名前を入れてください。',
    'long-name': '回の名前が長すぎます。60文字までにしてください。',
    'reserved-name': 'この名前は今の採点を指す言葉なので使えません。別の名前にしてください。',
    'name-taken': '同じ名前の回が既にあります。何も変更していません。別の名前にしてください。',
    'nothing-filled-in': '点数が1つも入っていないため、残すものがありません。採点してから残してください。',
    full: '残せる回は24までです。何も変更していません。このブックはそのまま保管し、新しいブックで続けてください。',
  },
};
