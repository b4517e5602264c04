/** Words of the hidden calculation. */
export const calculation = {
  lead: '結果の計算に使うシートです。編集しないでください。',
  excluded: '対象外',
};
