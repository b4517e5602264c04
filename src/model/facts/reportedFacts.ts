import type { Answer, Answers } from '../answers';
import type { Evidence, Fact } from './evidenceFacts';
import { PROVIDERS, REPORT_FACTS, type QuestionState } from './outsourcing';
import { sameText } from '../cells/sameText';

/** The place of the provider with this name, from 1; 0 where it is none of those named. */
export const providerSlot = (answers: Pick<Answers, 'outsourcing'>, name: string): number =>
  name === ''
    ? 0
    : 1 +
      (answers.outsourcing?.providers ?? [])
        .slice(0, PROVIDERS)
        .findIndex((each) => sameText(each.name ?? '', name));

/** What is not settled cannot be called understood; what nobody answered, or does not concern the provider, says nothing. */
const SAID: Readonly<Record<QuestionState, 'yes' | 'no' | undefined>> = {
  done: 'yes',
  open: 'no',
  none: undefined,
};

/** What the review says of the reports of an item's provider, as facts of its outsourced side. */
export function reportedFacts(answers: Pick<Answers, 'outsourcing'>, answer: Answer | undefined): Evidence {
  const slot = providerSlot(answers, answer?.contractor ?? '');
  const questions = answers.outsourcing?.providers[slot - 1]?.questions;
  if (!questions) return {};
  return Object.fromEntries(
    Object.entries(REPORT_FACTS).flatMap(([fact, question]) => {
      const state = questions[question]?.state;
      const said = state && SAID[state];
      return said === undefined ? [] : [[fact, said]];
    }),
  );
}

/** What is known of an item: what is said of itself, and where that is silent, what its provider's reports allow. */
export function knownFacts(
  answers: Pick<Answers, 'outsourcing'>,
  answer: Answer | undefined,
): { readonly evidence: Evidence; readonly reported: readonly Fact[] } {
  const own = answer?.evidence ?? {};
  const reports = reportedFacts(answers, answer);
  return {
    evidence: { ...reports, ...own },
    reported: (Object.keys(reports) as Fact[]).filter((fact) => own[fact] === undefined),
  };
}
