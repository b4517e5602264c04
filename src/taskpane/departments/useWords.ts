import { createContext, useContext } from 'react';
import type { DepartmentsWords } from '../../text/paneDepartmentsWords';

const WordsContext = createContext<DepartmentsWords | null>(null);
export const WordsProvider = WordsContext.Provider;

/** The words of this view in the pane's language. */
export function useWords(): DepartmentsWords {
  const words = useContext(WordsContext);
  if (!words) throw new Error('a part of the departments view stands outside it');
  return words;
}
