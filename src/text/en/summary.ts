import type { Words } from '../words';

export const summary: Words['sheets']['summary'] = {
  title: 'Maturity of security response: summary',
  overallIs: (overall) => `Overall maturity is ${overall}`,
  lowestIs: (noun, name, others, mean) => `; the lowest ${noun} is "${name}"${others} (${mean}).`,
  andOthers: (count) => `, level with ${count} more`,
  allAlike: '.',
  nothing: 'Nothing is scored yet.',
  overall: 'Overall maturity',
  minimum: (level) => `Lowest level ${level}`,
  lowest: (noun) => `Lowest ${noun}`,
  next: (name) => `Next: ${name}`,
  alsoLowest: (count) => `Level with ${count} more`,
  scored: 'Scored',
  of: (count, all) => `${count} of ${all}`,
  notDone: (count) => `and ${count} decided against`,
  otherSide: 'Not on the target side',
  target: (pattern) => `Target: ${pattern}`,
  noTarget: 'No target pattern is set',
  unanswered: 'Unanswered',
  interim: 'Interim results',
  allAnswered: 'All answered',
  noFigure: '–',
  urgent: (noun, order) =>
    `${noun.charAt(0).toUpperCase()}${noun.slice(1)}s to improve first (five, ${order})`,
  level: 'Level',
  foot: 'A self-assessment with an unofficial tool built on the ideas of the self-check sheet (ISOMM) published by ISOG-J. Overall maturity and the order of urgency are defined by this tool. The sheet "Criteria" names sources and rules.',
};
