import type { facts as japanese } from '../ja/facts';

export const facts: typeof japanese = {
  done: {
    head: 'Done',
    ask: 'Is it done in-house?',
    options: { yes: 'Yes', no: 'No', declined: 'Decided against' },
  },
  documented: {
    head: 'Written down',
    ask: 'Is its operation documented?',
    options: { yes: 'Yes', no: 'No' },
  },
  others: {
    head: 'Who else',
    ask: 'Can anybody else do it?',
    options: { nobody: 'Nobody', part: 'Part, for a while', fully: 'Take over fully' },
  },
  approved: {
    head: 'Signed off',
    ask: 'Has the CISO, or another head with authority, approved the documented operation?',
    options: { yes: 'Yes', no: 'No' },
  },
  checked: {
    head: 'Checked',
    ask: 'Are the provider’s results and reports checked?',
    options: { yes: 'Yes', no: 'No', declined: 'Decided against' },
  },
  service: {
    head: 'Service known',
    ask: 'Is the service understood?',
    options: { yes: 'Yes', no: 'No' },
  },
  result: {
    head: 'Result known',
    ask: 'Is the result it yields understood?',
    options: { yes: 'Yes', no: 'No' },
  },
  expected: {
    head: 'As expected',
    ask: 'Is the result as expected?',
    options: { yes: 'Yes', no: 'No' },
  },
};
