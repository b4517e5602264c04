/** Why a figure is what it is, and why an item stands where it stands. */
export const why = {
  noMean: '点数のある項目がないため、成熟度はありません。',
  sum: (sum: number, count: number, shown: string) =>
    `成熟度の合計 ${String(sum)} ÷ ${String(count)}件 = ${shown}`,
  minimum: (level: number) => `最低は ${String(level)}：`,
  counted: '平均に入れた項目',
  out: '平均に入れていない項目',
  left: (why: string) => `${why}：`,
  notDone: (count: number) => `実施しないと判断 ${String(count)}件`,
  unanswered: (count: number) => `未回答 ${String(count)}件`,
  excluded: (count: number) => `対象外 ${String(count)}件`,
  ownOutside: (count: number) => `平均に入れない独自項目 ${String(count)}件`,
  columns: { item: '項目', in: 'イン', out: 'アウト', level: '成熟度' },
  rules: 'あてはめたルール',
  unranked: (names: string) => `順位なし（点数のある項目がない）：${names}`,
  order: '成熟度の順位',
  scores: (insource: string, outsource: string) => `イン ${insource}、アウト ${outsource}`,
  side: {
    only: (side: string) => `点数があるのは${side}だけです。`,
    higher: (side: string) => `点数の高い${side}を採りました。`,
    'tie-pattern': (side: string) => `両方が同点のため、現在のパターンがこの領域に求める${side}としました。`,
    'tie-default': (side: string) => `両方が同点で、現在のパターンから決められないため、${side}としました。`,
  },
  list: {
    switch: (quadrant: string, required: string) =>
      `目指すパターンは領域${quadrant}に${required}を求めており、いまの実施主体と異なります。`,
    strengthen: (quadrant: string, required: string) =>
      `目指すパターンが領域${quadrant}に求める${required}と同じで、成熟度は4以下です。`,
    'top-level': (quadrant: string, required: string) =>
      `目指すパターンが領域${quadrant}に求める${required}と同じで、成熟度は5です。どの改善リストにも入りません。`,
    'not-scored': () => '点数がないため、どの改善リストにも入りません。',
    excluded: () => '対象外のため、どの改善リストにも入りません。',
    apart: () => '平均に入れない独自項目のため、どの改善リストにも入りません。',
    'no-target': () => '目指すパターンが未設定のため、どの改善リストにも入りません。',
    'no-quadrant': () => '領域の値が正しくないため、どの改善リストにも入りません。',
    'no-table': () => 'パターンの表の値が正しくないため、どの改善リストにも入りません。',
  },
};
