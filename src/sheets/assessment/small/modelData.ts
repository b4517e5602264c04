import { modelData as dataOf } from '../../../model/own/modelData';
import type { Sheet } from '../../../workbook/description';
import { Draft } from '../../draft';
import { modelData as part } from '../parts/modelData';
import { MODEL_DATA_TITLE, PIECE_MARK } from './readModelData';
import type { Scene } from '../scene';

const SHEET = 'modelData';
/** A cell of Excel holds little more. */
const LONGEST = 30_000;
const [DATA, VERSION] = [0, 1];

/** A text in pieces that fit a cell; no character is cut in two. */
export function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length;) {
    const end = at + LONGEST;
    const split = /[\uD800-\uDBFF]/.test(text[end - 1] ?? '') ? end - 1 : end;
    pieces.push(PIECE_MARK + text.slice(at, split));
    at = split;
  }
  return pieces;
}

/** The data of the model, piece by piece in a sheet that nobody sees. */
export function modelData({ answers, names }: Scene): Sheet {
  const { ownModel } = answers;
  if (!ownModel) throw new Error(`no data of ${answers.model}`);
  const draft = new Draft(SHEET, MODEL_DATA_TITLE);
  const pieces = piecesOf(dataOf(ownModel));
  pieces.forEach((piece, row) => draft.put(row, DATA, piece));
  draft.put(0, VERSION, part.optional.version);
  names.add('ISOMM_ModelData', SHEET, 0, DATA, pieces.length - 1, DATA);
  names.add('ISOMM_ModelDataVersion', SHEET, 0, VERSION);
  return draft.finish([], {
    gridlines: false,
    hidden: 'very',
    print: { orientation: 'landscape', fitToWidth: 1 },
  });
}
