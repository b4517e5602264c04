/** Words of the drop-downs that a reader must recognise again, in whichever language they stand. */
export const choices = {
  side: { in: 'イン', out: 'アウト' },
  position: { manager: '管理職', lead: 'リーダー', staff: '担当者' },
};
