import { catalogue } from '../../src/catalog';
import { cards } from '../../src/shelf';

/** What a pane is given of the catalogue. */
export const shelved = { shelf: { ratings: catalogue, models: () => catalogue.models }, cards };
