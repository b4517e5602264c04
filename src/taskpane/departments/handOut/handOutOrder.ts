import type { Language, Model } from '../../../model/catalogue';
import type { Recipient } from '../../../model/departments/handOut';
import type { Book } from '../../shell/scene';
import type { Order } from '../desk/desk';
import type { HandOutDraft } from './handOutStore';

/** Whether the open workbook can keep what was handed out. */
export const mayNote = (book: Book | null): boolean => book !== null && !book.status.readOnly;

/** The form before anybody touched it: what the open workbook says, else the current model, empty. */
export function untouched(models: readonly Model[], language: Language, book: Book | null): HandOutDraft {
  return {
    list: '',
    model: book?.model.id ?? models.at(-1)?.id ?? '',
    language: book?.answers.language ?? language,
    organisation: book?.answers.organisation ?? '',
    currentPattern: book?.answers.currentPattern ?? null,
    targetPattern: book?.answers.targetPattern ?? null,
    deadline: '',
    returnTo: '',
    functions: [],
    beginning: book ? 'supplements' : 'blank',
    protect: false,
    note: mayNote(book),
  };
}

/** The round that the form asks for. */
export function orderOf(draft: HandOutDraft, recipients: readonly Recipient[], book: Book | null): Order {
  const {
    model,
    language,
    organisation,
    currentPattern,
    targetPattern,
    deadline,
    returnTo,
    functions,
    protect,
  } = draft;
  // What the form says goes for all, its blanks included: it began with what the open workbook says.
  const base =
    draft.beginning !== 'blank' && book?.model.id === model
      ? { ...book.answers, organisation: '', currentPattern: null, targetPattern: null }
      : null;
  const own = book?.answers.ownModel;
  return {
    model,
    ...(own?.id === model && { ownModel: own }),
    language,
    organisation: organisation.trim(),
    currentPattern,
    targetPattern,
    deadline,
    returnTo: returnTo.trim(),
    base,
    prefilled: base !== null && draft.beginning === 'prefilled',
    recipients: recipients.map((each) => (each.functions.length > 0 ? each : { ...each, functions })),
    protect,
  };
}
