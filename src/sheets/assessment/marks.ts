import type { NameId } from './names';

/** Names that stand on each sheet: where they point, that sheet is, whatever it is called. The first that works counts. */
export const SHEET_MARKS: Readonly<Record<string, readonly NameId[]>> = {
  setup: ['ISOMM_Organisation', 'ISOMM_Model', 'ISOMM_CurrentPattern'],
  checklist: ['ISOMM_Id', 'ISOMM_Insource', 'ISOMM_Outsource'],
  criteria: ['ISOMM_BandText', 'ISOMM_BandFrom', 'ISOMM_StrengthText'],
  byFunction: ['ISOMM_FunctionId', 'ISOMM_FunctionMaturity', 'ISOMM_Strengths'],
  byRole: ['ISOMM_CalcId', 'ISOMM_StrengthenInsource', 'ISOMM_CalcLevel'],
};
