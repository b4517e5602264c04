import type { Reminded } from '../../../model/departments/handOutList';
import { useWords } from '../useWords';
import { Reminder } from './Reminder';

interface Props {
  /** What each text is about, and whom it reminds. */
  readonly groups: readonly { readonly about: Omit<Reminded, 'rows'>; readonly names: readonly string[] }[];
}

/** The texts that remind those who have not answered: numbered where there are several. */
export function Reminders({ groups }: Props) {
  const { returns } = useWords();
  return groups.map(({ about, names }, index) => (
    <Reminder
      key={JSON.stringify(about)}
      text={returns.reminder(names, about)}
      label={
        groups.length === 1
          ? returns.reminderLabel
          : returns.reminderOf(index + 1, groups.length, names.length)
      }
    />
  ));
}
