/** Words that a reader must recognise again, in whichever language they stand: of drop-downs, of headings of a list. */
export const choices = {
  side: { in: 'イン', out: 'アウト' },
  position: { executive: '経営者', manager: '管理職', lead: 'リーダー', staff: '担当者' },
  /** What people write before the numeral of a quadrant; it may be left out. */
  quadrant: '領域',
  /** The group of items that an organisation adds outside every function. */
  own: { group: '独自', purpose: '自組織で加えた項目です。' },
  headings: {
    department: ['部署', '部署名', '部門', '部門名'],
    organisation: ['組織', '組織名', '会社', '会社名'],
    respondent: ['回答者', '担当者', '担当', '氏名'],
    functions: ['機能', '対象', '対象機能'],
    returnTo: ['提出先', '返送先', '送付先'],
  },
};
