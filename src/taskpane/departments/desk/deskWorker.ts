import { catalogue } from '../../../catalog';
import { modelReader } from '../../../model/own/modelData';
import { LAYOUT } from '../../../sheets/assessment/layout';
import { readXlsx } from '../../../xlsx/read';
import { READ_LIMITS } from '../../../xlsx/reading/limits';
import { writeXlsx } from '../../../xlsx/write';
import type { Ask, DeskCall, Reply } from './deskMessages';
import { DeskWork } from './deskWork';

const work = new DeskWork({
  catalogue: { ...catalogue, ownModel: modelReader(catalogue.models) },
  layout: LAYOUT,
  maxBytes: READ_LIMITS.fileBytes,
  read: readXlsx,
  write: writeXlsx,
});

const say = (reply: Reply): void => {
  self.postMessage(reply);
};

const done = (ask: Ask, progress: (done: number) => void): unknown => {
  switch (ask.kind) {
    case 'read':
      return work.read(ask.file);
    case 'forget':
      return work.forget();
    case 'drop':
      return work.drop(ask.no);
    case 'anonymous':
      return work.anonymous(ask.decision, ask.meansOnly);
    case 'consolidate':
      return work.consolidate(ask.decision);
    case 'hand-out':
      return work.handOut(ask.order, progress);
  }
};

self.onmessage = async ({ data: { call, ask } }: MessageEvent<DeskCall>) => {
  try {
    const result = await done(ask, (count) => {
      say({ call, kind: 'progress', done: count });
    });
    say({ call, kind: 'done', result });
  } catch (error) {
    say({ call, kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
};
