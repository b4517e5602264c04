import type { Words } from '../words';

export const sharing: Words['sheets']['sharing'] = {
  title: 'Information sharing',
  lead: 'Write down where information is shared (communities, CISTA, an ISAC of your sector, providers, meetings inside), sending and receiving in rows of their own. Counted is how many of the six questions (why, when, what, where, who, how) are answered; channels that go one way only are marked. There is no score.',
  columns: {
    channel: 'Channel',
    direction: 'Way',
    why: 'Why\n(purpose)',
    when: 'When\n(how often)',
    what: 'What\n(contents)',
    where: 'Where\n(medium)',
    who: 'Who\n(with whom)',
    how: 'How\n(steps)',
    tlp: 'Handling\n(TLP)',
    owner: 'Owner',
    checked: 'Last checked',
    count: 'Filled',
    remark: 'Remark',
  },
  direction: { send: 'Send', receive: 'Receive' },
  tlp: {
    red: 'TLP:RED',
    'amber-strict': 'TLP:AMBER+STRICT',
    amber: 'TLP:AMBER',
    green: 'TLP:GREEN',
    clear: 'TLP:CLEAR',
  },
  of: (count) => `${count} / 6`,
  remarks: {
    noChannel: 'No channel',
    noDirection: 'No way',
    sendOnly: 'Only sent',
    receiveOnly: 'Only received',
  },
  counts: (rows, whole, oneWay) => `${rows} rows: ${whole} with all six answered, ${oneWay} one way only`,
};
