import { chosenInFile } from '../../actions/reading/chosenInFile';
import type { ChosenBefore } from '../../model/departments/chosenBefore';
import type { Call } from '../command';
import type { OutputPlace } from '../files/outputPlace';
import { readBounded } from '../files/readBounded';

/** What somebody chose in the comparison that stands where the new one goes; `null` where none does. */
export function formerComparison(place: OutputPlace | undefined, { halves }: Call): ChosenBefore | null {
  if (place?.kind !== 'file' || !place.former?.size) return null;
  const bytes = readBounded(place.path, halves.maxBytes);
  return bytes && chosenInFile(halves.read, bytes);
}
