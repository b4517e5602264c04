import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { use, useEffect, useRef, type KeyboardEvent } from 'react';
import type { Side } from '../../model/catalogue';
import { factsAsked, factsMissing, proposal } from '../../model/facts/evidence';
import { FACTS, type Evidence, type Fact, type Said } from '../../model/facts/evidenceFacts';
import { reportedFacts } from '../../model/facts/reportedFacts';
import { SCORES, type Score } from '../../model/score';
import { paneFactsWords } from '../../text/paneFactsWords';
import { PLAIN_BUTTON } from '../pieces/plainButton';
import { useDraft, useScene, type Book } from '../shell/scene';
import { pressedScore } from './pressedScore';

const useStyles = makeStyles({
  ask: { margin: '4px 0 2px', fontSize: tokens.fontSizeBase200 },
  told: { display: 'block', color: tokens.colorNeutralForeground2 },
  options: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  option: {
    ...PLAIN_BUTTON,
    width: 'auto',
    padding: '2px 8px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    fontSize: tokens.fontSizeBase200,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  found: { margin: '8px 0 2px' },
  step: { margin: '4px 0' },
  take: {
    ...PLAIN_BUTTON,
    padding: '6px 8px',
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  still: { cursor: 'default', backgroundColor: 'transparent' },
  meaning: { display: 'block', fontSize: tokens.fontSizeBase200 },
  hint: { margin: '4px 0 0', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly book: Book;
  readonly id: string;
  readonly side: Side;
  /** Nothing can be written now. */
  readonly still: boolean;
  /** Puts a score into its cell, as every other way of scoring does. */
  readonly choose: (side: Side, score: Score) => void;
}

const optionsOf = (fact: Fact): readonly Said[] => FACTS[fact];

/** What is known of an item: what its sheet says where there is one, else what was chosen here. */
function useFacts(book: Book, id: string): [Evidence, (fact: Fact, said: Said) => void, boolean] {
  const { store } = useScene();
  const kept = book.answers.parts?.includes('evidence') ?? false;
  const there = use(paneFactsWords(book.answers.language)).facts;
  const [draft, setDraft] = useDraft<Evidence>(`facts ${id}`, {});
  const wordOf = (fact: Fact, said: Said): string =>
    (there[fact].options as Readonly<Record<string, string>>)[said] ?? '';
  const inCell = (fact: Fact): Said | undefined => {
    const word = store.entries.shown(id, `evidence.${fact}`);
    return optionsOf(fact).find((said) => wordOf(fact, said) === word);
  };
  const facts = Object.keys(FACTS) as Fact[];
  const evidence: Evidence = kept
    ? Object.fromEntries(
        facts.flatMap((fact) => {
          const said = inCell(fact);
          return said === undefined ? [] : [[fact, said]];
        }),
      )
    : draft;
  const say = (fact: Fact, said: Said) => {
    if (kept) void store.entries.fill(id, `evidence.${fact}`, wordOf(fact, said));
    else setDraft({ ...draft, [fact]: said } as Evidence);
  };
  return [evidence, say, kept];
}

/** The facts the criteria ask for, as small choices that end in a proposed score; a key or a click takes it. */
export default function Facts({ book, id, side, still, choose }: Props) {
  const styles = useStyles();
  const { words: all, catalogue, language, store } = useScene();
  const words = use(paneFactsWords(language));
  const [evidence, say, kept] = useFacts(book, id);
  const root = useRef<HTMLDivElement>(null);
  const goOn = useRef(false);
  // Where nothing is said of the item itself, what its provider's reports allow speaks, as it does on the sheet.
  const reported = reportedFacts(book.answers, book.answers.answers[id]);
  const known: Evidence = { ...reported, ...evidence };
  const missing = factsMissing(side, known);
  const found = proposal(side, known);
  const stands = store.entries.shown(id, side);
  const steps = found === null ? [] : SCORES.filter((score) => score === found.low || score === found.high);

  const next = missing[0] ?? null;
  const goToNext = () => {
    const place = next === null ? '[data-take]' : `[data-fact="${next}"] [tabindex="0"]`;
    root.current?.querySelector<HTMLElement>(place)?.focus();
  };
  useEffect(() => {
    // Opened by the button above, the keyboard goes along; so it does after each answer.
    const opener = root.current?.parentElement?.previousElementSibling;
    if (opener !== null && opener === document.activeElement) goOn.current = true;
  }, []);
  useEffect(() => {
    if (!goOn.current) return;
    goOn.current = false;
    goToNext();
  });

  const answer = (fact: Fact, said: Said | undefined) => {
    if (said === undefined || (kept && still)) return;
    goOn.current = true;
    say(fact, said);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>, fact: Fact) => {
    const { altKey, ctrlKey, metaKey, key } = event;
    if (altKey || ctrlKey || metaKey) return;
    const options = [...event.currentTarget.querySelectorAll<HTMLElement>('button')];
    const at = options.findIndex((option) => option === document.activeElement);
    const digit = pressedScore(event.nativeEvent);
    const groups = [...(root.current?.querySelectorAll<HTMLElement>('[data-fact]') ?? [])];
    const beside = (step: number) =>
      groups[groups.indexOf(event.currentTarget) + step]?.querySelector<HTMLElement>('[tabindex="0"]');
    if (digit !== null) answer(fact, optionsOf(fact)[digit - 1]);
    else if (key === 'ArrowLeft') options[at - 1]?.focus();
    else if (key === 'ArrowRight') options[at + 1]?.focus();
    else if (key === 'ArrowUp') beside(-1)?.focus();
    else if (key === 'ArrowDown') beside(1)?.focus();
    else return;
    event.preventDefault();
  };

  return (
    <div ref={root} role="group" aria-label={words.of(all.pane.sideLong[side])}>
      {factsAsked(side, known).map((fact) => {
        const options: Readonly<Record<string, string>> = words.facts[fact].options;
        const asked = `fact-${side}-${fact}`;
        const told = evidence[fact] === undefined ? reported[fact] : undefined;
        return (
          <div key={fact}>
            <p id={asked} className={styles.ask}>
              {words.facts[fact].ask}
              {told !== undefined && (
                <span className={styles.told}>
                  {words.reported(
                    options[told] ?? '',
                    book.status.sheets['outsourcing'] ?? all.pane.settings.parts.outsourcing.name,
                  )}
                </span>
              )}
            </p>
            <div
              role="group"
              data-fact={fact}
              aria-labelledby={asked}
              className={styles.options}
              onKeyDown={(event) => {
                onKeyDown(event, fact);
              }}
            >
              {optionsOf(fact).map((said, index) => {
                const chosen = evidence[fact] === said;
                const first = evidence[fact] === undefined && index === 0;
                return (
                  <button
                    key={said}
                    type="button"
                    data-again
                    tabIndex={chosen || first ? 0 : -1}
                    aria-pressed={chosen}
                    aria-disabled={kept && still}
                    className={mergeClasses(styles.option, chosen && styles.chosen)}
                    onClick={() => {
                      answer(fact, said);
                    }}
                  >
                    {options[said]}
                  </button>
                );
              })}
            </div>
          </div>
        );
      })}
      <div role="status">
        {missing.length > 0 && known[factsAsked(side, known)[0] ?? 'done'] === 'yes' && (
          <p className={styles.hint}>{words.missing(missing.length)}</p>
        )}
        {steps.length === 1 && <p className={styles.found}>{words.proposal(steps[0] ?? 0)}</p>}
        {steps.length > 1 && <p className={styles.found}>{words.between}</p>}
      </div>
      {steps.map((score) => {
        const taken = stands === score;
        const meaning = catalogue.criteria.find((each) => each.score === score)?.[side][language];
        return (
          <p key={score} className={styles.step}>
            <button
              type="button"
              data-again
              data-take
              aria-disabled={still || taken}
              className={mergeClasses(styles.take, (still || taken) && styles.still)}
              onClick={() => {
                if (!still && !taken) choose(side, score);
              }}
            >
              {taken ? words.taken(score) : words.take(score)}
              <span className={styles.meaning}>{meaning}</span>
            </button>
          </p>
        );
      })}
      <p className={styles.hint}>
        {kept
          ? words.kept(book.status.sheets['evidence'] ?? all.pane.settings.parts.evidence.name)
          : words.notKept}
      </p>
      {!book.status.readOnly && <p className={styles.hint}>{words.keys}</p>}
    </div>
  );
}
