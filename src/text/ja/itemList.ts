/** Words of the list of all items. */
export const itemList = {
  title: (model: string) => `項目一覧　${model}`,
  details: (noun: string) => `${noun}ごとの内容`,
  separator: '、',
  lead: (noun: string, count: string) =>
    `自己評価で採点する${noun}の一覧です（${count}件）。採点しない方への説明に使えます。1枚目は全体、2枚目からは${noun}ごとの内容です。`,
};
