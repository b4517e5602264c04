import { createRoot } from 'react-dom/client';
import { withOwnModels } from '../actions/ownModels';
import { catalogue as known } from '../catalog';
import { openLiveWorkbook } from '../excel/liveWorkbook';
import { ASSESSMENT } from '../sheets/assessment/family';
import { knownFamily } from '../sheets/family';
import { ready } from '../excel/ready';
import { paneWords } from '../text/paneWords';
import { chosenLanguage, rememberLanguage } from './shell/chosenLanguage';
import type { CarryDesk } from './carry/carryDesk';
import type { DepartmentStores } from './departments/departmentStores';
import { liveActions } from './store/liveActions';
import { Outside } from './shell/Outside';
import { Pane } from './shell/Pane';
import { PaneStore } from './store/paneStore';
import { lookOf, Themed } from './shell/Themed';

declare const ISOMM_VERSION: string;

/** The day where the person is, as Swedes write it: ISO. */
const today = () => new Date().toLocaleDateString('sv-SE');

const writer = async () => (await import('../xlsx/write')).writeXlsx;

void ready().then(async ({ inExcel, language: display, downloads, theme }) => {
  const language = chosenLanguage(display);
  const [words, first] = await Promise.all([paneWords(language), lookOf(theme)]);
  document.documentElement.lang = language;
  document.title = words.pane.name;
  const place = document.getElementById('root');
  if (!place) return;
  const root = createRoot(place);
  const said = new URLSearchParams(window.location.search);
  if (said.has('says')) {
    const { Said } = await import('./shell/Said');
    root.render(
      <Themed colors={theme} first={first}>
        <Said said={said} words={words.pane} />
      </Themed>,
    );
    return;
  }
  if (!inExcel) {
    const { outside, outsideNext } = words.pane.status;
    root.render(
      <Themed colors={theme} first={first}>
        <Outside what={outside} next={outsideNext} />
      </Themed>,
    );
    return;
  }
  const { live, catalogue } = withOwnModels(openLiveWorkbook(knownFamily(ASSESSMENT)), known);
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
  root.render(
    <Themed colors={theme} first={first}>
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
    </Themed>,
  );
  await store.start();
});
