import { catalogue } from '../../src/catalog';
import { create } from '../../src/actions/create';
import { change } from '../../src/actions/change';
import { open, refresh } from '../../src/actions/reading/open';
import { placeOf } from '../../src/actions/filling/places';
import { openLive } from '../excel/openLive';
import { blankAnswers } from '../../src/model/blankAnswers';
import type { Model } from '../../src/model/catalogue';
import { OPTIONAL_PARTS } from '../../src/sheets/assessment/family';
import type { Host } from '../host/host';
import { bootExcel } from '../host/node';
import type { Bench, Report } from './report';

/** What a model of that many items costs: the larger of ours with its items repeated. */
function stretched(model: Model, items: number): Model {
  const made = Array.from({ length: items }, (_, index) => {
    const item = model.items[index % model.items.length];
    if (!item) throw new Error('a model without items');
    return { ...item, id: `${item.function}-${String(index + 1)}` };
  });
  return { ...model, id: `${model.id}-${String(items)}`, items: made };
}

const note = (report: Report, group: string, label: string, host: Host): void => {
  const { syncs, actions, bytesUp, bytesDown, largestUp, largestDown, writes } = host.counters;
  for (const [what, value, unit] of [
    ['requests', syncs, ''],
    ['actions', actions, ''],
    ['up', bytesUp / 1000, 'kB'],
    ['down', bytesDown / 1000, 'kB'],
    ['largest request', largestUp / 1000, 'kB'],
    ['largest answer', largestDown / 1000, 'kB'],
    ['writes', writes, ''],
  ] as const)
    report.figure(group, `${label}: ${what}`, value, unit);
  host.resetCounters();
};

/** Requests and bytes between the add-in and Excel, counted by the embedded Excel. */
export const bench: Bench = {
  name: 'wire',
  run: async (report) => {
    const largest = catalogue.models.at(-1);
    if (!largest) throw new Error('no models');
    for (const model of [...catalogue.models, stretched(largest, 200)]) {
      const all = { ...catalogue, models: [...catalogue.models, model] };
      const { host } = await bootExcel();
      const live = openLive();
      await create(live, all, model, blankAnswers(model, all.patterns, 'ja', 1));
      note(report, model.id, 'create', host);
      const { live: read } = await open(live, all);
      note(report, model.id, 'open', host);
      const place = placeOf(read, model.items[0]?.id ?? '');
      host.user.type(`${place?.sheet ?? ''}!${place?.cell ?? ''}`, 3);
      await refresh(live, all);
      note(report, model.id, 'refresh after an edit', host);
      await change(live, all, { targetPattern: 'hybrid' });
      note(report, model.id, 'change a pattern', host);
      for (const part of OPTIONAL_PARTS) {
        const { host: other } = await bootExcel();
        const answers = { ...blankAnswers(model, all.patterns, 'ja', 1), parts: [part] };
        await create(openLive(), all, model, answers);
        note(report, model.id, `create with ${part}`, other);
      }
    }
  },
};
