/** How much a model may hold. What is a name must fit a cell of a table, what is a sentence a paragraph. */
export const MODEL_LIMITS = {
  functions: 25,
  items: 2_000,
  aliases: 10,
  id: 40,
  noun: 20,
  short: 40,
  name: 100,
  sentence: 300,
  description: 1_000,
  /** Characters of the data altogether, as they travel. */
  data: 4_000_000,
} as const;
