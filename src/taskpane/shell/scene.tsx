import { createContext, use, useContext, useMemo, useState, useSyncExternalStore } from 'react';
import type { Assessment } from '../../model/assessment';
import type { Answers } from '../../model/answers';
import type { Language, Model, ModelCard, Ratings, Shelf } from '../../model/catalogue';
import type { PaneWords } from '../../text/paneWords';
import type { CarryDesk } from '../carry/carryDesk';
import type { DepartmentStores } from '../departments/departmentStores';
import type { ImportDesk } from '../import/importDesk';
import type { PaneReading } from '../store/paneActions';
import type { PaneState } from '../store/paneState';
import type { PaneStore } from '../store/paneStore';
import type { ViewId } from './viewIds';

/** What every part of the pane may need. */
export interface PaneScene {
  readonly store: PaneStore;
  /** What every model is rated by; the models themselves are asked for with `useModels`. */
  readonly catalogue: Ratings;
  readonly models: Shelf['models'];
  /** What is said of each model of the catalogue where one is chosen; the last is the current one. */
  readonly cards: readonly ModelCard[];
  readonly language: Language;
  /** The language last asked for, whose words may still be on their way. */
  readonly chosenLanguage: Language;
  readonly setLanguage: (language: Language) => void;
  readonly words: PaneWords;
  readonly version: string;
  readonly show: (view: ViewId) => void;
  /** Loads what the departments view stands on, once; `null` where there is no such view. */
  readonly departments: (() => Promise<DepartmentStores>) | null;
  /** Loads what carrying over to another model stands on, once; `null` where there is no such thing. */
  readonly carry: (() => Promise<CarryDesk>) | null;
  /** Loads what taking over answers of another file stands on, once; `null` where there is no such thing. */
  readonly imports: (() => Promise<ImportDesk>) | null;
  /** Reads a model from a file that a person chose, or says why it is none; `null` where no file can be read. */
  readonly loadModel: LoadModel | null;
  /** What was chosen or written and is not applied yet, by whatever names it: it outlives a change of view. */
  readonly drafts: Map<string, unknown>;
}

/** The model in a file, or what to tell whoever chose it. */
export type LoadModel = (file: File, language: Language, words: PaneWords) => Promise<Model | string>;

const SceneContext = createContext<PaneScene | null>(null);
export const SceneProvider = SceneContext.Provider;

export function useScene(): PaneScene {
  const scene = useContext(SceneContext);
  if (!scene) throw new Error('a part of the pane stands outside it');
  return scene;
}

export function usePaneState(): PaneState {
  const { store } = useScene();
  return useSyncExternalStore(store.subscribe, store.snapshot);
}

/** Every model of the catalogue, and the one the open workbook carries; who asks waits until they are loaded. */
export function useModels(): readonly Model[] {
  const { models } = useScene();
  const own = usePaneState().opened?.answers?.ownModel;
  const found = models();
  const known = found instanceof Promise ? use(found) : found;
  return useMemo(() => (own ? [...known, own] : known), [known, own]);
}

/** A state that is there again when its view is. */
export function useDraft<Value>(key: string, start: Value): [Value, (value: Value) => void] {
  const { drafts } = useScene();
  const [, draw] = useState(0);
  // Whoever keeps something under a key reads it back under the same.
  const value = drafts.has(key) ? (drafts.get(key) as Value) : start;
  return [
    value,
    (next) => {
      drafts.set(key, next);
      draw((count) => count + 1);
    },
  ];
}

/** A workbook that is ours and could be read. */
export interface Book extends PaneReading {
  readonly model: Model;
  readonly answers: Answers;
  readonly assessment: Assessment;
}

export function bookOf(opened: PaneReading | null): Book | null {
  if (!opened) return null;
  const { model, answers, assessment } = opened;
  return model && answers && assessment ? { ...opened, model, answers, assessment } : null;
}
