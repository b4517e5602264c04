/** Words of the sheet in which people rate. */
export const checklist = {
  title: (functions: number, functionNoun: string, items: number, itemNoun: string) =>
    `入力　${functions}${functionNoun}・${items}${itemNoun}`,
  both: '濃い色のセルに0〜5を入力します。空欄は未回答です。インソースとアウトソースを併用している場合は両方に入力してください。成熟度の高い方を採用します。',
  lead: '薄い色のセルは任意です。備考は点数に影響しません。絞り込み・貼り付け・並べ替え（保護のないシート）で結果は変わりません。',
  meaning: {
    in: 'インソース　0 検討し、実施しないと判断　1 実施できていない　2 明文化なし・担当者のみ　3 明文化なし・一部を代行可　4 明文化あり・交代できる　5 明文化し、権限者が承認',
    out: 'アウトソース　0 検討し、実施しないと判断　1 結果や報告を確認していない　2 内容と結果の両方が不明　3 どちらか一方が不明　4 両方を理解・想定未満　5 両方を理解・想定どおり',
  },
  progress: (done: string, total: string) => `回答済み ${done} / ${total}`,
  invalid: (count: string) =>
    `⚠ 0〜5の整数でないセルが${count}個あります（枠で表示）。未回答として扱います。`,
  columns: {
    function: '機能ID',
    id: 'ID',
    description: '内容',
    quadrant: '領域',
    insource: 'イン\nソース',
    outsource: 'アウト\nソース',
    level: '成熟度',
    state: '実施主体',
    note: '備考',
    supplement: '補足（自組織での意味）',
    side: '実施主体コード',
    stateCode: '状態',
    cleanIn: 'イン有効値',
    cleanOut: 'アウト有効値',
    quadrantIndex: '領域番号',
    invalid: '無効な値',
    quadrantText: '領域の読み',
    quadrantDefault: '領域の既定',
  },
  scoreError: {
    title: '0〜5を入力してください',
    message: '0、1、2、3、4、5のいずれか、または空欄にしてください。',
  },
  quadrantError: {
    title: '領域を確認してください',
    message:
      'I、II、III、IVのいずれかです。「領域II」や全角でもかまいません。読み取れないセルには枠が付きます。',
  },
};
