import type { Words } from '../words';

export const survey: Words['sheets']['survey'] = {
  title: 'For reference: figures of a survey of 2017',
  lead: 'From the survey that JPCERT/CC made in 2017 among members of the Nippon CSIRT Association: answers to the questions that correspond directly to an item. These are no targets. 187 organisations answered about themselves (68 of them in IT services), and the figures are of that time. On the left stands what you answered; it is not to be compared with the figures on the right. Items without such a question are not listed.',
  columns: { id: 'ID', name: '', level: 'Your\nlevel', sentence: 'Survey of 2017', question: 'Question' },
  service: (year, base, name, all, share, some, outside) =>
    `Survey of ${year} (JPCERT/CC, ${base} organisations, members of the Nippon CSIRT Association): ${name}: done by ${all} organisations (${share}%); ${some} of these (${outside}%) use help from outside (several answers possible).`,
  process: (year, base, name, all, share, some, audited) =>
    `Survey of ${year} (JPCERT/CC, ${base} organisations, members of the Nippon CSIRT Association): ${name}: documented and approved in ${all} organisations (${share}%), audited as well in ${some} (${audited}%).`,
};
