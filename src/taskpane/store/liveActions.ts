import { fixable } from '../../actions/fixable';
import { nextUnanswered } from '../../actions/nextUnanswered';
import * as reading from '../../actions/open';
import { itemAt, placeOf } from '../../actions/places';
import type { Problem } from '../../model/answers';
import { COMMANDS, type ArgumentOf, type CommandId, type Ended, type Surroundings } from './commands';
import type { PaneActions, PaneReading } from './paneActions';

const shownOf = (
  { reading: read, assessment, status, live }: reading.Opened,
  ofResults: readonly Problem[],
): PaneReading => ({
  model: read.model,
  answers: read.answers,
  assessment,
  problems: [...read.problems, ...ofResults],
  ofResults,
  status,
  itemAt: (place) => itemAt(live, place),
  placeOf: (id, side) => placeOf(live, id, side),
});

/** The pane's actions on the workbook that is open. */
export function liveActions(surroundings: Surroundings): PaneActions {
  const { live, catalogue } = surroundings;
  return {
    open: async () => {
      const opened = await reading.open(live, catalogue);
      return shownOf(opened, opened.ofResults);
    },
    refresh: async (before) => shownOf(await reading.refresh(live, catalogue), before.ofResults),
    carryOut: async <Id extends CommandId>(
      id: Id,
      argument: ArgumentOf<Id>,
      run: Parameters<PaneActions['carryOut']>[2],
    ) => {
      // Each row takes its own argument, which the compiler cannot follow through the table.
      const carry = COMMANDS[id].run as (...all: unknown[]) => Promise<Ended>;
      const {
        opened,
        done = true,
        kept = [],
        overtaken = [],
        noted = [],
        count = 0,
        changed = [],
        backup,
      } = await carry(surroundings, argument, run);
      return {
        done,
        kept,
        overtaken,
        noted,
        count,
        changed,
        ...(backup && { backup }),
        opened: opened ? shownOf(opened, opened.ofResults) : null,
      };
    },
    fixable,
    nextUnanswered: ({ assessment }, after, functionId) =>
      assessment && nextUnanswered(assessment, after, functionId),
    select: (place) => live.select(place),
    listen: (callback) => live.listen(callback),
  };
}
