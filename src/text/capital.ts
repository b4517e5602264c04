/** A noun at the head of a table. */
export const capital = (noun: string): string => noun.charAt(0).toUpperCase() + noun.slice(1);
