import type { NewCheck } from '../../actions/files/newAnswers';

/** What was said so far of a workbook that is not there yet. */
export type StartDraft = NewCheck & { readonly parts: readonly string[] };
