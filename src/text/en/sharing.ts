import type { Words } from '../words';

export const sharing: Words['sheets']['sharing'] = {
  title: 'Information sharing',
  lead: 'List where information is shared (communities, CISTA, the ISAC of your sector, providers, internal meetings), with separate rows for sending and receiving. The sheet counts how many of the six questions (why, when, what, where, who, how) are answered and marks channels that go one way only. Scores do not depend on it.',
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
    noChannel: 'Channel missing',
    noDirection: 'Way missing',
    sendOnly: 'Send only',
    receiveOnly: 'Receive only',
  },
  counts: (rows, whole, oneWay) => `${rows} rows: ${whole} with all six answered, ${oneWay} one way only`,
};
