import { modelFromFile, noModelWords } from '../../actions/tables/modelFromFile';
import { unreadable } from '../../actions/reading/openFile';
import type { Catalogue, Language, Model } from '../../model/catalogue';
import { modelReader } from '../../model/own/modelData';
import { OWN_WORDS } from '../../text/ownWords';
import type { PaneWords } from '../../text/paneWords';
import type { ReadBytes } from '../../actions/fileFormat';

/** The model in a file that a person chose, or what to tell them; loaded when somebody first chooses one. */
export async function modelInFile(
  file: File,
  known: Catalogue,
  read: ReadBytes,
  language: Language,
  { pane, problems }: PaneWords,
): Promise<Model | string> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const catalogue = { ...known, ownModel: modelReader(known.models) };
    return modelFromFile(catalogue, read, bytes, file.name);
  } catch (error) {
    const said = noModelWords(error, file.name, OWN_WORDS[language], pane.gap);
    if (said !== null) return said;
    const { kind, found } = unreadable(error);
    const { what, next } = problems.kinds[kind];
    return [what({ found, id: null }), next].join(pane.gap);
  }
}
