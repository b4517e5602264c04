import type { Words } from '../words';

export const itemList: Words['sheets']['itemList'] = {
  title: (model) => `Items: ${model}`,
  details: (noun) => `Each ${noun} in a sentence`,
  separator: '; ',
  lead: (noun, count) =>
    `Everything this self-check rates (${count}), for people who do not rate. The first page shows the whole, the pages after it each ${noun}.`,
};
