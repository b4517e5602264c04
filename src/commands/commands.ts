import { HostFailure, type LiveWorkbook } from '../actions/liveWorkbook';
import { withOwnModels } from '../actions/tables/ownModels';
import { catalogue as known } from '../catalog';
import type { Catalogue } from '../model/catalogue';
import { openLiveWorkbook } from '../excel/liveWorkbook';
import { ASSESSMENT } from '../sheets/assessment/family';
import { knownFamily } from '../sheets/family';
import { ready } from '../excel/ready';
import { ribbon } from '../excel/ribbon';
import { tell } from '../excel/tell';
import type { RibbonCommand } from './commandNames';

/** What a button came to: nothing to say, or what the message page says. */
type Said = {
  readonly says: string;
  readonly sheet?: string | null;
  readonly cell?: string;
  readonly wrote?: boolean;
} | null;

/** Where "next unanswered" led last: whoever presses again without answering goes on. */
let sentTo: string | null = null;

const commands: Record<RibbonCommand, (live: LiveWorkbook, catalogue: Catalogue) => Promise<Said>> = {
  refreshResults: async (live, catalogue) => {
    const { rebuild } = await import('../actions/rebuild');
    const { done, backup, opened } = await rebuild(live, catalogue, 'results');
    if (done) return null;
    return { says: backup ? 'unfinished' : opened.reading.answers ? 'refused' : 'nothing-here' };
  },
  nextUnanswered: async (live, catalogue) => {
    const { goToNext } = await import('../actions/goToNext');
    const went = await goToNext(live, catalogue, sentTo);
    sentTo = went.id;
    if (went.id === null) return { says: went.why };
    return went.hidden && { says: 'hidden-row', ...went.hidden };
  },
};

/** Runs a command and says what has to be said, in a window of its own: there is no pane. */
const run = async (name: RibbonCommand): Promise<void> => {
  let said: Said;
  try {
    const { live, ownModel } = withOwnModels(openLiveWorkbook(knownFamily(ASSESSMENT)), () => known.models);
    said = await commands[name](live, { ...known, ownModel });
  } catch (error) {
    said =
      error instanceof HostFailure
        ? { says: error.code, sheet: error.sheet, wrote: error.mayHaveWritten }
        : { says: 'host-error', wrote: name === 'refreshResults' };
  }
  if (!said) return;
  const { says, sheet, cell, wrote = false } = said;
  const query = new URLSearchParams({
    says,
    command: name,
    wrote: String(wrote),
    ...(sheet && { sheet }),
    ...(cell && { cell }),
  });
  await tell(`taskpane.html?${query.toString()}`);
};

void ready().then(() => {
  ribbon({
    refreshResults: () => run('refreshResults'),
    nextUnanswered: () => run('nextUnanswered'),
  });
});
