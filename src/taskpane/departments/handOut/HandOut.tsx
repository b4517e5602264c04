import { useSyncExternalStore } from 'react';
import { useModels, useScene, type Book } from '../../shell/scene';
import { mayNote, orderOf, untouched } from './handOutOrder';
import type { HandOutDraft, HandOutStore, Note } from './handOutStore';
import { listedRecipients } from './listedRecipients';
import { MakeStep } from './MakeStep';
import { WhatStep } from './WhatStep';
import { WhomStep } from './WhomStep';

/** One workbook for each department of a list. */
export function HandOut({ store, book }: { store: HandOutStore; book: Book | null }) {
  const { language, store: pane } = useScene();
  const models = useModels();
  const state = useSyncExternalStore(store.subscribe, store.snapshot);
  const asked: HandOutDraft = { ...untouched(models, language, book), ...state.draft };
  // A model that only the open workbook had is gone with it.
  const model = models.find(({ id }) => id === asked.model) ?? models.at(-1);
  if (!model) throw new Error(`no model ${asked.model}`);
  const draft = { ...asked, model: model.id };
  const read = listedRecipients(draft.list, model.functions);
  const { recipients, unknown, broken } = read;
  const ready = recipients.length > 0 && unknown.length === 0 && broken.length === 0;
  const stuck = state.working !== null;
  const note: Note = (rows) => pane.run('noteHandedOut', rows);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !stuck)
          void store.make(orderOf(draft, recipients, book), draft.note && mayNote(book) ? note : undefined);
      }}
    >
      <WhomStep
        store={store}
        list={draft.list}
        read={read}
        model={model}
        failure={state.failure}
        stuck={stuck}
      />
      <WhatStep store={store} draft={draft} model={model} book={book} stuck={stuck} />
      <MakeStep
        store={store}
        state={state}
        noting={draft.note}
        book={book}
        recipients={recipients.length}
        ready={ready}
        note={note}
      />
    </form>
  );
}
