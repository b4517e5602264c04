import type { LiveWorkbook } from '../../actions/liveWorkbook';
import { newAnswers } from '../../actions/newAnswers';
import { nextUnanswered } from '../../actions/nextUnanswered';
import { fixable } from '../../actions/fix';
import * as reading from '../../actions/open';
import { itemAt, placeOf } from '../../actions/places';
import type { Problem } from '../../model/answers';
import type { Catalogue } from '../../model/catalogue';
import type { Opened, PaneActions } from './paneActions';

const openedOf = (opened: reading.Opened, ofResults: readonly Problem[]): Opened => {
  const { reading: read, assessment, status, live } = opened;
  return {
    model: read.model,
    answers: read.answers,
    assessment,
    problems: [...read.problems, ...ofResults],
    ofResults,
    status,
    itemAt: (place) => itemAt(live, place),
    placeOf: (id, side) => placeOf(live, id, side),
  };
};

/**
 * The pane's actions on the workbook that is open. What writes, and with it the description of every sheet,
 * is loaded when it is first asked for; `today` answers an ISO date.
 */
export function liveActions(live: LiveWorkbook, catalogue: Catalogue, today: () => string): PaneActions {
  return {
    open: async () => {
      const opened = await reading.open(live, catalogue);
      return openedOf(opened, opened.problems.slice(opened.reading.problems.length));
    },
    refresh: async (before) => openedOf(await reading.refresh(live, catalogue), before.ofResults),
    create: async (draft, run) => {
      const { create } = await import('../../actions/create');
      const model = catalogue.models.find(({ id }) => id === draft.model);
      if (!model) throw new Error(`no model ${draft.model}`);
      return create(live, catalogue, model, newAnswers(catalogue, model, draft, today()), run);
    },
    change: async (wanted, run) => {
      const { change } = await import('../../actions/change');
      return change(live, catalogue, wanted, run);
    },
    rebuild: async (scope, run) => {
      const { rebuild } = await import('../../actions/rebuild');
      return rebuild(live, catalogue, scope, run);
    },
    recover: async (run) => {
      const { recover } = await import('../../actions/recover');
      return recover(live, catalogue, run);
    },
    remove: async () => {
      const { remove } = await import('../../actions/remove');
      return remove(live, catalogue);
    },
    fixable,
    fix: async (problems) => {
      const { fix } = await import('../../actions/fix');
      return fix(live, catalogue, problems);
    },
    nextUnanswered: ({ assessment }, after, functionId) =>
      assessment && nextUnanswered(assessment, after, functionId),
    protect: (on) => live.protect(on),
    calculate: () => live.calculate(),
    select: (place) => live.select(place),
    listen: (callback) => live.listen(callback),
  };
}
