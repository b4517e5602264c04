import type { ReactNode } from 'react';
import { catalogue } from '../catalog';
import { openLiveWorkbook } from '../excel/liveWorkbook';
import type { OfficeFrame } from '../excel/ready';
import { ASSESSMENT } from '../sheets/assessment/family';
import { knownFamily } from '../sheets/family';
import type { Language } from '../text/languages';
import type { PaneWords } from '../text/paneWords';
import type { CarryDesk } from './carry/carryDesk';
import type { DepartmentStores } from './departments/departmentStores';
import { rememberLanguage } from './shell/chosenLanguage';
import { Pane } from './shell/Pane';
import { liveActions } from './store/liveActions';
import { PaneStore } from './store/paneStore';

declare const ISOMM_VERSION: string;

/** The day where the person is, as Swedes write it: ISO. */
const today = () => new Date().toLocaleDateString('sv-SE');

const writer = async () => (await import('../xlsx/write')).writeXlsx;

interface Opened {
  readonly pane: ReactNode;
  /** Reads the workbook for the first time, and follows it from then on. */
  readonly start: () => Promise<void>;
}

/** The pane on the workbook that is open: all that reads and knows the rules is loaded with it. */
export function openPane(
  { downloads }: Pick<OfficeFrame, 'downloads'>,
  language: Language,
  words: PaneWords,
): Opened {
  const live = openLiveWorkbook(knownFamily(ASSESSMENT));
  const store = new PaneStore(liveActions({ live, catalogue, today, writer }));
  let stores: Promise<DepartmentStores> | null = null;
  const departments = () =>
    (stores ??= import('./departments/desk/openDesk').then(({ openDesk }) =>
      openDesk({ ...live, downloads }),
    ));
  let desk: Promise<CarryDesk> | null = null;
  const carry = () =>
    (desk ??= Promise.all([
      import('./carry/openCarry'),
      import('../xlsx/read'),
      import('../xlsx/write'),
    ]).then(([{ openCarry }, { readXlsx: read }, { writeXlsx: write }]) =>
      openCarry(catalogue, live, { read, write }, downloads),
    ));
  return {
    pane: (
      <Pane
        store={store}
        catalogue={catalogue}
        version={ISOMM_VERSION}
        language={language}
        words={words}
        onLanguage={rememberLanguage}
        departments={departments}
        carry={carry}
      />
    ),
    start: () => store.start(),
  };
}
