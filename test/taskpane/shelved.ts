import { catalogue } from '../../src/catalog';
import { shelf } from '../../src/shelf';

/** What a pane is given of the catalogue. */
export const shelved = { ...shelf, ratings: catalogue, models: () => catalogue.models };
