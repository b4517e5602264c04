import type { PaneWords } from '../../text/paneWords';
import { Outside } from './Outside';

const own = <T extends object>(table: T, key: string): key is Extract<keyof T, string> =>
  Object.hasOwn(table, key);

interface Props {
  /** What a ribbon button has to say: `says`, `command`, `wrote` and `sheet`, as in the page's address. */
  readonly said: URLSearchParams;
  readonly words: PaneWords['pane'];
}

/** The whole page, where a ribbon button shows it in a small window because there is no pane. */
export function Said({ said, words: { said: sayings, failed, told, place, gap } }: Props) {
  const says = said.get('says') ?? '';
  if (says === 'hidden-row')
    return (
      <Outside
        what={told.hiddenRow(place(said.get('sheet') ?? '', said.get('cell') ?? ''))}
        next={told.hiddenNext}
      />
    );
  if (own(sayings, says)) return <Outside what={sayings[says].why} next={sayings[says].next} />;
  const code = own(failed.codes, says) ? says : 'host-error';
  const command = said.get('command') === 'nextUnanswered' ? 'select' : 'rebuild';
  return (
    <Outside
      what={failed.command[command]}
      next={[
        failed.codes[code].why(said.get('sheet')),
        said.get('wrote') === 'true' ? failed.mayHaveChanged : failed.unchanged,
        failed.codes[code].next,
      ].join(gap)}
    />
  );
}
