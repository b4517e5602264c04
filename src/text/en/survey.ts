import type { Words } from '../words';

export const survey: Words['sheets']['survey'] = {
  title: 'For reference: figures from a 2017 survey',
  lead: 'From a survey that JPCERT/CC carried out in 2017 among members of the Nippon CSIRT Association: the answers to those questions that correspond directly to an item. 187 organisations (68 of them in IT services) answered about themselves. The figures are of that time and are no targets; help from outside allowed several answers. The level on the left is your own answer today and is not to be compared with the figures on the right. Items without such a question are left out.',
  columns: { id: 'ID', name: '', level: 'Your\nlevel', sentence: '2017 survey', question: 'Question' },
  aside: (sentences) => `For reference: ${sentences.join('. ')}. These are no targets.`,
  service: (year, base, name, all, share, some, outside) =>
    `JPCERT/CC survey of ${year}: ${all} of ${base} organisations (${share}%) provided "${name}"; ${some} of these (${outside}%) used help from outside (several answers possible)`,
  process: (year, base, name, all, share, some, audited) =>
    `JPCERT/CC survey of ${year}: ${all} of ${base} organisations (${share}%) had "${name}" documented and approved; ${some} (${audited}%) had it audited as well`,
};
