import { lazy, type ComponentType } from 'react';
import Answer from '../answer/Answer';
import type { Book, PaneScene } from './scene';
import { VIEW_IDS, type ViewId } from './viewIds';

/** A view of the pane, loaded when it is first shown; only the first one is there from the start. */
interface View {
  readonly component: ComponentType<{ readonly book: Book }>;
  /** The same where the open workbook is none of ours; absent: there is nothing to see then. */
  readonly alone?: ComponentType<{ readonly book: null }>;
  /** Absent: wherever there is a pane. */
  readonly there?: (scene: PaneScene) => boolean;
}

const Departments = lazy(() => import('../departments/Departments'));

/**
 * What each view shows; its name stands in `words.pane.views`. As many as fit are tabs, the others stand in the menu
 * beside them: what is needed most comes first.
 */
const VIEWS: Readonly<Record<ViewId, View>> = {
  answer: { component: Answer },
  results: { component: lazy(() => import('../results/Results')) },
  departments: {
    component: Departments,
    alone: Departments,
    there: ({ departments }) => departments !== null,
  },
  settings: { component: lazy(() => import('../settings/Settings')) },
};

export const viewOf = (id: ViewId): View => VIEWS[id];

/** The views of this pane. */
export const viewsIn = (scene: PaneScene): readonly ViewId[] =>
  VIEW_IDS.filter((id) => viewOf(id).there?.(scene) ?? true);

/** Of what names the view: its tab, or its name on the button of the menu. */
export const tabId = (view: ViewId) => `tab-${view}`;
export const panelId = (view: ViewId) => `panel-${view}`;
