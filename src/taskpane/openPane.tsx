import type { ReactNode } from 'react';
import { wholeCatalogue } from '../actions/reading/catalogueFor';
import { withOwnModels } from '../actions/tables/ownModels';
import { openLiveWorkbook } from '../excel/liveWorkbook';
import type { OfficeFrame } from '../excel/ready';
import { ASSESSMENT } from '../sheets/assessment/family';
import { shelf as known } from '../shelf';
import { knownFamily } from '../sheets/family';
import type { Language } from '../text/languages';
import type { PaneWords } from '../text/paneWords';
import type { CarryDesk } from './carry/carryDesk';
import type { DepartmentStores } from './departments/departmentStores';
import type { ImportDesk } from './import/importDesk';
import { today } from './pieces/today';
import { rememberLanguage } from './shell/chosenLanguage';
import { Pane } from './shell/Pane';
import type { LoadModel } from './shell/scene';
import { liveActions } from './store/liveActions';
import { PaneStore } from './store/paneStore';

declare const ISOMM_VERSION: string;

const writer = async () => (await import('../xlsx/write')).writeXlsx;

interface ReadyPane {
  readonly pane: ReactNode;
  /** Reads the workbook for the first time, and follows it from then on. */
  readonly start: () => Promise<void>;
}

/** The pane on the workbook that is open: all that reads and knows the rules is loaded with it. */
export function openPane(
  { downloads }: Pick<OfficeFrame, 'downloads'>,
  language: Language,
  words: PaneWords,
): ReadyPane {
  const { live, ownModel } = withOwnModels(openLiveWorkbook(knownFamily(ASSESSMENT)), known.load);
  const shelf = { ...known, ratings: { ...known.ratings, ownModel } };
  const store = new PaneStore(liveActions({ live, shelf, today, writer }));
  let stores: Promise<DepartmentStores> | null = null;
  const departments = () =>
    (stores ??= import('./departments/desk/openDesk').then(({ openDesk }) =>
      openDesk({ ...live, downloads }),
    ));
  const loadModel: LoadModel = async (file, speaking, said) => {
    const [{ modelInFile }, { readXlsx: read }, catalogue] = await Promise.all([
      import('./start/modelInFile'),
      import('../xlsx/read'),
      wholeCatalogue(shelf),
    ]);
    return modelInFile(file, catalogue, read, speaking, said);
  };
  const files = async () => {
    const [{ readXlsx }, { writeXlsx }, catalogue] = await Promise.all([
      import('../xlsx/read'),
      import('../xlsx/write'),
      wholeCatalogue(shelf),
    ]);
    return { catalogue, read: readXlsx, write: writeXlsx };
  };
  let carrying: Promise<CarryDesk> | null = null;
  const carry = () =>
    (carrying ??= Promise.all([import('./carry/openCarry'), files()]).then(
      ([{ openCarry }, { catalogue, ...formats }]) => openCarry(catalogue, live, formats, downloads),
    ));
  let importing: Promise<ImportDesk> | null = null;
  const imports = () =>
    (importing ??= Promise.all([import('./import/openImport'), files()]).then(([{ openImport }, formats]) =>
      openImport({ live, ...formats, downloads, today }),
    ));
  return {
    pane: (
      <Pane
        store={store}
        shelf={shelf}
        version={ISOMM_VERSION}
        language={language}
        words={words}
        onLanguage={rememberLanguage}
        departments={departments}
        carry={carry}
        imports={imports}
        loadModel={loadModel}
      />
    ),
    start: () => store.start(),
  };
}
