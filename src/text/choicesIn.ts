import { choices as en } from './en/choices';
import { choices as ja } from './ja/choices';

const CHOICES = { ja, en };

/** The words a reader looks for in cells, without all the others: the pane reads long before it writes. */
export const choicesIn = (language: keyof typeof CHOICES): typeof ja => CHOICES[language];
