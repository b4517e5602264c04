import { use } from 'react';
import { paneDepartmentsWords, type DepartmentsWords } from '../../text/paneDepartmentsWords';
import { useScene } from '../scene';

/** The words of this view in the pane's language. */
export function useWords(): DepartmentsWords {
  const { language } = useScene();
  return use(paneDepartmentsWords(language));
}
