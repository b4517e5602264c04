import type { Answer, Answers, Level, Recommendation, Score } from '../../src/model/answers';
import { askedPart } from '../../src/model/askedPart';
import { blankAnswers } from '../../src/model/blankAnswers';
import { PATTERN_IDS, type Catalogue, type Language, type Model } from '../../src/model/catalogue';
import { recommendationsOf } from '../../src/model/plan/recommendationsOf';
import { keepRound } from '../../src/model/rounds/keepRound';

export interface Sent {
  readonly file: string;
  readonly answers: Answers;
}

/** Small numbers from a seed, the same everywhere (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const NAMES = {
  ja: [
    '営業部',
    '情報システム部',
    '経理部',
    '生産本部',
    '研究所',
    '大阪支社',
    '物流センター',
    '人事部',
    '法務部',
    '海外事業部',
  ],
  en: [
    'Sales',
    'IT',
    'Finance',
    'Production',
    'Research',
    'Osaka',
    'Logistics',
    'People',
    'Legal',
    'Overseas',
  ],
};

const POSITIONS = ['executive', 'manager', 'lead', 'staff', '', '課長'] as const;
/** Managers rate high and staff low, as the sources say. */
const BIAS: Readonly<Record<string, number>> = { executive: 1, manager: 0.8, lead: 0.1, staff: -0.7 };

/** Every third department leaves something out. */
const SCOPED = 0.35;
/** Every fourth has kept a round with a plan before. */
const PLANNED = 0.25;

const clamp = (value: number): Score => Math.max(0, Math.min(5, Math.round(value))) as Score;

/** What a whole organisation sends back: half filled, some twice, some asked for a part only, some with a scope of theirs. */
export function anyOrganisation(
  catalogue: Catalogue,
  model: Model,
  language: Language,
  count: number,
  seed: number,
): Sent[] {
  const names = NAMES[language === 'ja' ? 'ja' : 'en'];
  const next = random(seed);
  const nextScope = random(seed + 77_777);
  const nextRound = random(seed + 55_555);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const blank = blankAnswers(model, catalogue.patterns, language, 1);
  const departments = Math.max(1, Math.ceil(count * 0.8));
  return Array.from({ length: count }, (_, index): Sent => {
    const at = index < departments ? index : Math.floor(next() * departments);
    const name = names[at % names.length] ?? '';
    const position = pick(POSITIONS);
    const level = 1.5 + next() * 2.5 + (BIAS[position] ?? 0);
    const fill = pick([1, 1, 1, 0.9, 0.5, 0]);
    const asked =
      next() < 0.15 ? model.functions.map(({ id }) => id).filter(() => next() < 0.4) : ([] as string[]);
    const score = (): Score | null => {
      if (next() >= fill) return null;
      return next() < 0.05 ? 0 : clamp(level + (next() - 0.5) * 3);
    };
    const scoped = nextScope() < SCOPED;
    const choice = (): Recommendation | null => {
      if (!scoped || nextScope() < 0.5) return null;
      const offered = recommendationsOf(model);
      return offered[nextScope() < 0.5 ? 0 : Math.floor(nextScope() * offered.length)] ?? null;
    };
    const answers: Record<string, Answer> = {};
    for (const item of model.items) {
      if (asked.length > 0 && !asked.includes(item.function)) continue;
      const both = next();
      const recommendation = choice();
      answers[item.id] = {
        insource: both < 0.7 ? score() : null,
        outsource: both > 0.5 ? score() : null,
        quadrant: item.quadrant,
        note: next() < 0.05 ? pick(['=1+1', '体制を見直し中', 'see "runbook", p. 3\nnext line', '-']) : '',
        supplement: '',
        ...(recommendation && { recommendation }),
      };
    }
    const planned = nextRound() < PLANNED;
    const parts = [...(scoped ? ['scope'] : []), ...(planned ? ['rounds'] : [])];
    const someAsked = asked.length > 0 && asked.length < model.functions.length ? { asked } : {};
    /** What was planned the time before, some of it for later. */
    const rounds = (): Pick<Answers, 'rounds'> => {
      const earlier = Object.entries(answers).map(([id, answer]): [string, Answer] => [
        id,
        {
          ...answer,
          insource: nextRound() < 0.1 ? null : clamp(1 + nextRound() * 3),
          ...(nextRound() < 0.5 && { targetLevel: clamp(1 + nextRound() * 4) as Level }),
          ...(nextRound() < 0.5 && { targetSide: nextRound() < 0.5 ? 'in' : 'out' }),
          due: nextRound() < 0.7 ? '2026-01-31' : '2026-12-31',
        },
      ]);
      const wish = { name: '2025', keptOn: '2026-01-01', reserved: [] };
      const then = { ...blank, date: '2025-12-31', answers: Object.fromEntries(earlier) };
      const { rounds: kept = [] } = keepRound(askedPart(model, someAsked.asked), then, wish);
      return { rounds: kept };
    };
    return {
      file: `returned/${String(index + 1).padStart(3, '0')}.xlsx`,
      answers: {
        ...blank,
        organisation: language === 'ja' ? '株式会社サンプル' : 'Sample Inc.',
        department: at < names.length ? name : `${name} ${String(at)}`,
        respondent: next() < 0.3 ? '' : `R${String(Math.floor(next() * 40))}`,
        position,
        date:
          next() < 0.1
            ? ''
            : `2026-0${String(1 + Math.floor(next() * 8))}-1${String(Math.floor(next() * 9))}`,
        currentPattern: pick([...PATTERN_IDS, null]),
        targetPattern: pick([...PATTERN_IDS, null]),
        answers,
        ...(planned && rounds()),
        ...(parts.length > 0 && { parts }),
        ...someAsked,
      },
    };
  });
}
