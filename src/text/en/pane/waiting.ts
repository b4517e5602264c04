import type { waiting as ja } from '../../ja/pane/waiting';

/** What the page says when Office.js does not come, in words that must need nothing else. */
export const waiting: typeof ja = {
  what: 'There is no connection to Excel.',
  why: (host) =>
    `The pane and the ribbon buttons need Office.js, which comes from Microsoft's server ${host}. It did not come.`,
  next: (host) =>
    `Ask whoever runs your network to allow HTTPS (port 443) to ${host}, then close the pane and open it again.`,
  without:
    'The workbook works without the add-in: scores and notes, result sheets, charts and printing are as always. New workbooks and comparisons of departments can also be made on the command line, with isomm.',
};
