import type { Words } from '../words';

export const calculation: Words['sheets']['calculation'] = {
  lead: 'This sheet works out the results. Please do not edit it.',
  excluded: 'Out of scope',
};
