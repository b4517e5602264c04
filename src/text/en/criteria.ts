import type { Words } from '../words';

/** What the sheet of criteria says around the catalogue's own texts. */
export const criteria: Words['sheets']['criteria'] = {
  title: 'Criteria',
  lead: 'Give one score for doing the work yourselves (insource) and one for having it done (outsource).',
  scoreTitle: 'What the scores mean',
  score: 'Score',
  in: 'Insource',
  out: 'Outsource',
  faqTitle: 'Questions raters ask',
  answered: 'Questions and answers',
  doubt: (entry, doubt) => `${entry}: ${doubt}`,
  question: (question) => `Q. ${question}`,
  answer: (answer) => `A. ${answer}`,
  quadrantTitle: 'Quadrants',
  quadrantLead:
    'The defaults are only an example. Change them on the sheet "Checklist" to fit your organisation.',
  quadrantColumns: { name: 'Quadrant', meaning: 'Basic idea' },
  quadrantName: (name, information, skill) =>
    `${name} (information: ${information}, special skill: ${skill})`,
  information: { inside: 'inside', outside: 'outside' },
  skill: { low: 'low', high: 'high' },
  rulesTitle: 'Rules of calculation and where they come from',
  rule: 'Rule',
  origin: 'Origin',
  sentencesTitle: 'Comments on strengths and weaknesses',
  sentencesLead: (functionNoun) =>
    `A comment is the sentence of the ${functionNoun} followed by the sentence of its band. All sentences were written for this tool.`,
  strength: 'As a strength',
  weakness: 'As a weakness',
  bandFrom: 'Mean from',
  bandSentence: 'Sentence of the band',
  sourcesTitle: 'Sources and licences',
  source: 'Document',
  licence: 'Licence',
  used: 'What is used',
};
