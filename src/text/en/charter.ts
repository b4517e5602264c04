import type { Words } from '../words';

export const charter: Words['sheets']['charter'] = {
  title: 'Six things to settle',
  lead: 'Six things to settle when a CSIRT is built. Answer each in a line, and give the day it was settled. They enter no score and no count of the self-check.',
  source:
    'The six things are those of JPCERT/CC’s survey on building and running CSIRTs, fiscal year 2017 (published 2018, in Japanese). The questions are ours.',
  count: (said, all) => `Answered: ${said} of ${all}`,
  columns: { number: '', item: 'What', ask: 'To be settled', answer: 'Our answer', on: 'Settled on' },
  items: {
    services: {
      name: 'Services',
      ask: 'What is provided, and to whom? What was decided not to be provided?',
    },
    authority: {
      name: 'Authority to stop systems',
      ask: 'Who decides in an incident that a system is stopped? Can the CSIRT order it, or only advise?',
    },
    place: {
      name: 'Place and members',
      ask: 'In which department does it stand, and who works there? Who has other duties, and who stands in?',
    },
    contact: {
      name: 'Point of contact',
      ask: 'Where do reports from outside and inside arrive, and who gets them? What about nights and holidays?',
    },
    reporting: {
      name: 'Reporting',
      ask: 'How, and how often, do management and staff hear of the work and of what it achieves?',
    },
    review: {
      name: 'Review',
      ask: 'When, and with whom, is the work reviewed? When was the last time?',
    },
  },
};
