/** Words of the drop-downs that a reader must recognise again, in whichever language they stand. */
export const choices = {
  side: { in: 'イン', out: 'アウト' },
  /** Of a service; the first one leaves it out. */
  recommendation: {
    unnecessary: '対象外',
    basic: 'ベーシック',
    standard: 'スタンダード',
    advanced: 'アドバンスト',
    optional: 'オプション',
  },
  position: { manager: '管理職', lead: 'リーダー', staff: '担当者' },
};
