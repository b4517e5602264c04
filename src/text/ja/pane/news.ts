/** What the pane says of a catalogue that has changed since a workbook was made. */
export const news = {
  title: 'カタログの更新',
  newer:
    'このブックは、より新しい版のカタログで作られています。読み取りはできますが、名称や説明は古いものが表示されることがあります。アドインを読み込み直してください。',
  lead: 'このブックを作ったあとで、領域の既定が変わった項目です。自組織で変えた領域、点数、備考には触れません。項目ごとに選んでください。',
  change: (item: string, was: string, now: string) => `${item}：領域 ${was} → ${now}`,
  keep: (was: string) => `今のまま（${was}）`,
  take: (now: string) => `新しい既定（${now}）`,
  all: { keep: 'すべて今のまま', new: 'すべて新しい既定' },
  texts: (count: number) => `名称・説明の変更（${String(count)}件）`,
  text: (id: string, was: string, now: string) => `${id}：${was} → ${now}`,
  rebuild: 'シートを作り直して反映',
};
