import type { Words } from '../words';

export const charter: Words['sheets']['charter'] = {
  title: 'Six things to settle',
  lead: 'Six things to settle when setting up a CSIRT. Answer each in a line, and give the day it was settled. They do not affect any score or count.',
  source:
    'The six things are those of JPCERT/CC’s survey on building and running CSIRTs, fiscal year 2017 (published 2018, in Japanese). The questions are defined by this tool.',
  count: (said, all) => `Answered: ${said} of ${all}`,
  columns: { number: '', item: 'What', ask: 'To be settled', answer: 'Our answer', on: 'Settled on' },
  items: {
    services: {
      name: 'Services',
      ask: 'What is provided, and to whom? What has been left out on purpose?',
    },
    authority: {
      name: 'Authority to stop systems',
      ask: 'Who decides to stop a system in an incident? Can the CSIRT order it, or only advise?',
    },
    place: {
      name: 'Location and members',
      ask: 'Which department is it part of, and who works there? Who has other duties, and who covers absences?',
    },
    contact: {
      name: 'Point of contact',
      ask: 'Where do reports from outside and inside arrive, and who takes them on? What about nights and holidays?',
    },
    reporting: {
      name: 'Reporting',
      ask: 'How, and how often, do management and staff hear about the work and its results?',
    },
    review: {
      name: 'Review',
      ask: 'When, and with whom, is the work reviewed? When was it last reviewed?',
    },
  },
};
