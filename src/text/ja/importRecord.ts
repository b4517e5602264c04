/** What the record of an import says. */
export const importRecord = {
  title: '取り込み記録',
  lead: '別のファイルから取り込んだ回答の記録です。元のファイルのどのセルに何があり、このブックで何になったかを、セルごとに示します。元のファイルは変更していません。',
  nothing: '取り込んだ回答はありません。',
  file: '元のファイル',
  on: '取り込んだ日',
  by: '決めた人',
  counts: (read: string, decided: string, open: string, left: string) =>
    `読み取り ${read}件、人が決めた ${decided}件、未決 ${open}件（空欄のまま）、対象外 ${left}件`,
  columns: {
    id: 'ID',
    key: '内容',
    sheet: 'シート',
    cell: 'セル',
    found: '元の値',
    became: '取り込み後',
    outcome: '扱い',
    code: 'コード',
  },
  /** What stands in a cell of ours just as it stood there. */
  same: '（同じ文）',
  keys: {
    insource: 'インソース',
    outsource: 'アウトソース',
    quadrant: '領域',
    note: '備考',
    supplement: '補足',
    currentPattern: '現在のパターン',
    targetPattern: '目指すパターン',
    organisation: '組織名',
    department: '部署名',
    respondent: '回答者',
    position: '回答者の立場',
    date: '評価日',
    other: 'そのほか',
  },
  outcomes: { read: '読み取り', decided: '人が決定', open: '未決', left: '対象外' },
};
