import { facts } from './facts';

/** Words of the sheet with the facts behind the scores. */
export const evidence = {
  title: '採点の手がかり',
  lead: (noun: string, checklist: string) =>
    `${noun}ごとに事実を選ぶと、基準に照らした点数を「提案」に示します。「${checklist}」には書き込まないので、点数はご自身で入力してください。分からない場合は「していない」を選びます（1点）。「2か4」はどの点数の説明にも当てはまらない組み合わせです。両方の説明を見比べて決めてください。`,
  /** Follows the lead where the workbook has the review of what is outsourced. */
  reported: (review: string) =>
    `アウトソースの事実が空欄なら、「${review}」で委託先の報告について答えた内容を使います（済は「はい」、未は「いいえ」）。`,
  facts,
  sides: { in: 'インソース', out: 'アウトソース' },
  columns: {
    id: 'ID',
    proposal: '提案',
    score: '点数',
    on: '確認日',
    place: '資料の場所',
    remark: '注意',
  },
  between: (low: string, high: string) => `${low}か${high}`,
  remarks: {
    in: 'イン：点数と相違。',
    out: 'アウト：点数と相違。',
    between: '該当する点数なし。',
    old: '確認日が古い。',
    reported: '報告から提案。',
  },
  counts: (proposed: string, between: string, unscored: string, differs: string, old: string) =>
    `提案：${proposed}件（うち、どの点数にも当てはまらない：${between}件、点数が空欄：${unscored}件、点数と異なる：${differs}件）　確認日が古い：${old}件`,
  old: '確認日が古い',
  months: '古いとみなす月数（空欄は印なし）',
  differences: {
    title: '点数と提案が異なるもの',
    more: (count: string) => `このほかに${count}件あります。「注意」の列で絞り込めます。`,
    none: '点数と提案が異なるものはありません。',
    nothing: (noun: string) => `提案と点数がそろった${noun}がないため、比べていません。`,
  },
  source: '提案は、ISOG-Jの採点基準（0〜5）を事実の組み合わせに置き換えた、本ツール独自のものです。',
};
