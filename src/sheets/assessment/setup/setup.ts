import { rangeOf } from '../../../workbook/a1';
import type { Link, Sheet } from '../../../workbook/description';
import { Draft } from '../../draft';
import { pageFilled } from '../../pages';
import { COLORS, STYLES } from '../../theme';
import { footer, say, type Scene } from '../scene';
import { setupAbout } from './setupAbout';
import { setupAnswers } from './setupAnswers';
import { setupBand } from './setupBand';
import { END, INDEX, LABEL, paragraph, RIGHT, rowHeight, section, SHEET, WIDTHS } from './setupColumns';
import { setupProgress } from './setupProgress';
import { setupSteps } from './setupSteps';
import { setupTable } from './setupTable';

/** Points that a row of the first page is made higher at most, so that the page is filled. */
const MOST_AIR = 6;

/** 準備: what this is, what is still missing, who answers, which patterns; on a second page how to go about it. */
export function setup(scene: Scene): Sheet {
  const { model, words } = scene;
  const text = words.setup;
  const draft = new Draft(SHEET, words.titles.setup);
  const links: Link[] = [];

  draft.along(0, LABEL, END, text.title, STYLES.title);
  draft.height(0, 38);
  const nouns = [say(scene, model.itemNoun), say(scene, model.functionNoun)] as const;
  paragraph(draft, 1, text.what(model.items.length, nouns[0], model.functions.length, nouns[1]));
  const { status, below: top } = setupBand(scene, draft, 2, links);

  const { cursor, chosen, counted } = setupAnswers(scene, draft, top);
  section(draft, top, text.progressTitle, RIGHT, END);
  const progressed = setupProgress(scene, draft, [top + 1, RIGHT], rowHeight(scene));

  const second = Math.max(counted + 1, progressed) + 1;
  const table = setupSteps(scene, draft, second, links) + 1;
  const about = setupTable(scene, draft, table, chosen, { band: status, counted });
  const bottom = setupAbout(scene, draft, about);

  const sheet = draft.finish(
    WIDTHS.map((width, index) => ({ width, ...(index >= INDEX && { hidden: true }) })),
    {
      tabColor: COLORS.navy,
      gridlines: false,
      links,
      cursor,
      print: {
        orientation: 'landscape',
        fitToWidth: 1,
        breaks: [second],
        area: rangeOf(0, 0, bottom, END + 1),
        centerHorizontally: true,
        ...footer(scene, words.titles.setup),
      },
    },
  );
  return pageFilled(sheet, top + 1, second - 2, MOST_AIR);
}
