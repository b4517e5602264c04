/** What is said where answers of another file are taken over, and the heads by which its columns are known. */
export const imports = {
  /** Heads of columns; width, blanks, dots and brackets do not matter. */
  heads: {
    insource: ['インソース', 'イン'],
    outsource: ['アウトソース', 'アウト'],
    quadrant: ['領域', '象限'],
    note: ['備考'],
    supplement: ['補足', '補足（自組織での意味）'],
    id: ['ID', '番号', '項番', 'No.'],
    name: ['役割', 'サービス', '項目', '名称', '項目名'],
    function: ['機能', 'カテゴリー', 'カテゴリ', '機能ID'],
  },
  /** What the two questions about patterns say; all parts of one of them stand in one cell. */
  patterns: {
    current: [['現在の', 'パターン']],
    target: [
      ['中長期的に目指す', 'パターン'],
      ['目指す', 'パターン'],
    ],
  },
};
