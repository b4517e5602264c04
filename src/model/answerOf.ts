import type { Answer, Answers } from './answers';

/** What is said of an item. A workbook may call one as every object calls something of its own: that says nothing of it. */
export const answerOf = ({ answers }: Pick<Answers, 'answers'>, id: string): Answer | undefined =>
  Object.hasOwn(answers, id) ? answers[id] : undefined;

/** The same, or a blank answer where nothing is said. */
export const answerOrBlank = (
  answers: Pick<Answers, 'answers'>,
  { id, quadrant }: Pick<Answer, 'quadrant'> & { readonly id: string },
): Answer => answerOf(answers, id) ?? { insource: null, outsource: null, quadrant, note: '', supplement: '' };
