/** A workbook of ours with all departments side by side. */
export const comparison = {
  title: '部署を比較したブックです',
  what: '各部署の回答を並べて集計したブックで、採点するブックではありません。見たいシートを選べます。',
  sheets: 'シートへ移動',
  again: '届いたファイルが増えたときは、「部署」で読み直して、新しい比較のブックを作ってください。',
  toDepartments: '部署のファイルを読む',
};
