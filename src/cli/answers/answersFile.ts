import type { JsonObject } from '../../model/cells/jsonObject';
import { partsNeeded, withParts } from '../../actions/optionalParts';
import { type Answer, type Answers, type Problem, type ProblemKind, type Score } from '../../model/answers';
import { askedPart } from '../../model/askedPart';
import { blankAnswers } from '../../model/blankAnswers';
import {
  PATTERN_IDS,
  QUADRANTS,
  type Catalogue,
  type Item,
  type Language,
  type Model,
  type PatternId,
  type PatternTable,
  SIDES,
} from '../../model/catalogue';
import { quadrantWords } from '../../text/choicesIn';
import { cleanQuadrant } from '../../model/cells/cleanQuadrant';
import { cleanScore } from '../../model/cells/cleanScore';
import { cleanOwnItems, OWN_ITEM_KEYS } from '../../model/own/cleanOwnItems';
import { ModelFault } from '../../model/own/modelFault';
import type { OwnItem } from '../../model/own/ownItem';
import { withOwnItems } from '../../model/own/ownItems';
import type { Raw } from '../../model/cells/raw';
import { languages } from '../../text/languages';
import type { Words } from '../../text/words';
import { KeyedJson, quoted } from './keyedJson';
import { ITEM_PARTS } from './itemParts';
import { keysOf, readParts, type JsonSource } from './part';
import { TOP_PARTS } from './topParts';
import { unknownKeys, type Keys } from './unknownKeys';
import { Stop } from '../stop';

export interface AnswersFile {
  readonly model: Model;
  readonly answers: Answers;
  readonly problems: readonly Problem[];
}

/** What the reader needs to know besides the text. */
export interface AnswersContext {
  readonly catalogue: Catalogue;
  readonly layout: number;
  readonly maxText: number;
  readonly maxName: number;
  /** The model asked for; `null` where the file is to say. */
  readonly model: Model | null;
  /** Used where the file does not say. */
  readonly language: Language;
  readonly file: string;
  readonly words: Words;
}

const TEXT_KEYS = ['organisation', 'department', 'respondent', 'position', 'date'] as const;
const SIDE_KEYS: Keys = { I: null, II: null, III: null, IV: null };
const ITEM_KEYS: Keys = {
  insource: null,
  outsource: null,
  quadrant: null,
  note: null,
  supplement: null,
  ...keysOf(ITEM_PARTS),
};
const OWN_KEYS: Keys = Object.fromEntries(
  OWN_ITEM_KEYS.map((key) => [
    key,
    key === 'name' ? Object.fromEntries(languages().map((language) => [language, null])) : null,
  ]),
);
/** What is read of answers.json, and `problems`, which `read --json` prints besides. */
const KEYS: Keys = {
  model: null,
  ownModel: null,
  ownItems: null,
  layout: null,
  language: null,
  ...Object.fromEntries(TEXT_KEYS.map((key) => [key, null])),
  currentPattern: null,
  targetPattern: null,
  patterns: Object.fromEntries(PATTERN_IDS.map((id) => [id, SIDE_KEYS])),
  answers: { '*': ITEM_KEYS },
  problems: null,
  ...keysOf(TOP_PARTS),
};

const rawOf = (value: unknown): Raw => {
  if (value === undefined || value === null) return null;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : { error: quoted(value) };
};

/** Reads one answers.json; collects the slips in values while it goes. */
class Reader {
  readonly problems: Problem[] = [];

  constructor(
    private readonly context: AnswersContext,
    readonly json: KeyedJson,
  ) {}

  slip(kind: ProblemKind, cell: string, id: string | null, value: unknown): void {
    const found = typeof value === 'string' ? value : quoted(value);
    this.problems.push({ kind, sheet: null, cell, id, found });
  }

  /** Ends the command for what is ours, but not for this version. */
  refuse(kind: 'unknown-model' | 'newer-layout', cell: string, value: unknown): never {
    this.slip(kind, cell, null, value);
    const { what, next } = this.context.words.problems.kinds[kind];
    const found = typeof value === 'string' ? value : quoted(value);
    throw new Stop(
      'unreadable',
      [what({ found, id: null }), next].join(this.context.words.sheets.gap),
      this.problems,
    );
  }

  /** The model that answers bring along, checked like anything foreign. */
  ownModel(value: unknown): Model | null {
    const { ownModel } = this.context.catalogue;
    if (value === undefined || value === null || !ownModel) return null;
    try {
      return ownModel(JSON.stringify(value));
    } catch (error) {
      if (!(error instanceof ModelFault)) throw error;
      const { entry, field, expected, found, limit } = error;
      const said = this.context.words.own.fault.expected[expected](String(limit ?? ''));
      const at = ['ownModel', entry, field].filter((part) => part !== '').join(', ');
      return this.json.wrong(at, said, found);
    }
  }

  /** Items that were added to the model; an entry that cannot be one is named. */
  ownItems(value: unknown, model: Model): readonly OwnItem[] {
    if (value === undefined || value === null) return [];
    this.json.list(value, 'ownItems').forEach((each, index) => {
      const at = `ownItems.${String(index)}`;
      this.json.refuseKeys(unknownKeys(this.json.object(each, at), OWN_KEYS, at));
    });
    return cleanOwnItems(
      value,
      model,
      (given, at) => this.json.text(given, at, this.context.maxText),
      (kind, at, id, found) => this.slip(kind, at, id, found),
    );
  }

  model(value: unknown, own: Model | null): Model {
    const { catalogue, model: asked, file, words } = this.context;
    const given = value ?? asked?.id;
    if (given === undefined) throw new Stop('answers', words.cli.answers.missingModel(file));
    if (typeof given !== 'string') return this.json.wrong('model', words.cli.answers.expected.text, given);
    const model =
      [...catalogue.models, own, asked].find((each) => each?.id === given) ??
      this.refuse('unknown-model', 'model', given);
    if (asked && asked.id !== model.id) {
      throw new Stop('usage', words.cli.answers.modelMismatch(file, model.id, asked.id));
    }
    return model;
  }

  checkLayout(value: unknown): void {
    const layout = value ?? this.context.layout;
    if (typeof layout !== 'number' || !Number.isInteger(layout) || layout < 1) {
      this.json.wrong('layout', this.context.words.cli.answers.expected.layout, value);
    } else if (layout > this.context.layout) {
      this.refuse('newer-layout', 'layout', layout);
    }
  }

  pattern(value: unknown, at: string): PatternId | null {
    const pattern = PATTERN_IDS.find((id) => id === value) ?? null;
    const blank = value === undefined || value === null || value === '';
    if (pattern === null && !blank) this.slip('bad-pattern', at, null, value);
    return pattern;
  }

  table(value: unknown, defaults: PatternTable): PatternTable {
    if (value === undefined || value === null) return defaults;
    const table = this.json.object(value, 'patterns');
    const row = (id: PatternId) => {
      if (table[id] === undefined) return defaults[id];
      const at = `patterns.${id}`;
      const sides = this.json.object(table[id], at);
      return Object.fromEntries(
        QUADRANTS.map((quadrant) => {
          const found = sides[quadrant];
          if (found === undefined) return [quadrant, defaults[id][quadrant]];
          const side = SIDES.find((each) => each === found) ?? null;
          if (side === null) this.slip('bad-pattern', `${at}.${quadrant}`, null, found);
          return [quadrant, side];
        }),
      );
    };
    return Object.fromEntries(PATTERN_IDS.map((id) => [id, row(id)])) as unknown as PatternTable;
  }

  score(entries: JsonObject, key: 'insource' | 'outsource', id: string): Score | null {
    const { score, kind } = cleanScore(rawOf(entries[key]));
    if (kind !== null) this.slip(kind, `answers.${id}.${key}`, id, entries[key]);
    return score;
  }

  answer(item: Item, value: unknown, source: JsonSource): Answer {
    const at = `answers.${item.id}`;
    const entries = this.json.object(value, at);
    const quadrant =
      entries.quadrant === undefined
        ? item.quadrant
        : cleanQuadrant(rawOf(entries.quadrant), quadrantWords());
    if (quadrant === null) this.slip('bad-quadrant', `${at}.quadrant`, item.id, entries.quadrant ?? '');
    return {
      insource: this.score(entries, 'insource', item.id),
      outsource: this.score(entries, 'outsource', item.id),
      quadrant,
      note: this.json.text(entries.note, `${at}.note`, this.context.maxText),
      supplement: this.json.text(entries.supplement, `${at}.supplement`, this.context.maxText),
      ...readParts(ITEM_PARTS, entries, at, source, item.id),
    };
  }

  answers(value: unknown, source: JsonSource): Record<string, Answer> {
    const { model } = source;
    const given = value === undefined ? {} : this.json.object(value, 'answers');
    const known = new Set(model.items.map(({ id }) => id));
    for (const id of Object.keys(given)) if (!known.has(id)) this.slip('unknown-id', `answers.${id}`, id, id);
    return Object.fromEntries(
      model.items
        .filter(({ id }) => Object.hasOwn(given, id))
        .map((item) => [item.id, this.answer(item, given[item.id], source)]),
    );
  }
}

/** Reads answers.json: what is no such object stops with the key named; a slip in one value is a problem. */
export function answersFile(text: string, context: AnswersContext): AnswersFile {
  const json = new KeyedJson(context.file, context.words.cli.answers, context.words.cli.list);
  const reader = new Reader(context, json);
  const top = json.object(json.parse(text), '');
  const official = reader.model(top.model, reader.ownModel(top.ownModel));
  reader.checkLayout(top.layout);
  // A file of a newer layout has keys of its own: that it is newer says more.
  json.refuseKeys(unknownKeys(top, KEYS));
  const language = json.choice(top.language, 'language', languages()) ?? context.language;
  const model = withOwnItems(official, reader.ownItems(top.ownItems, official));
  const blank = blankAnswers(model, context.catalogue.patterns, language, context.layout);
  const source: JsonSource = {
    json,
    model,
    language,
    models: context.catalogue.models,
    maxName: context.maxName,
    maxText: context.maxText,
    slip: (...slip) => reader.slip(...slip),
  };
  const parts = readParts(TOP_PARTS, top, '', source);
  const answers: Answers = {
    ...blank,
    ...parts,
    ...Object.fromEntries(TEXT_KEYS.map((key) => [key, json.text(top[key], key, context.maxName)])),
    currentPattern: reader.pattern(top.currentPattern, 'currentPattern'),
    targetPattern: reader.pattern(top.targetPattern, 'targetPattern'),
    patterns: reader.table(top.patterns, blank.patterns),
    answers: { ...blank.answers, ...reader.answers(top.answers, source) },
  };
  return {
    model: askedPart(model, parts.asked),
    answers: withParts(answers, partsNeeded(answers)),
    problems: reader.problems,
  };
}
