import { useEffect, useRef } from 'react';
import type { Doubt } from './doubt';
import type { Words } from './words';

interface Props {
  readonly doubt: Doubt;
  readonly words: Words;
  readonly onAnswer: (sure: boolean) => void;
  readonly onRetry: () => void;
}

/** The message Excel shows when an entry breaks the rule of a cell. */
export function DoubtDialog({ doubt, words, onAnswer, onRetry }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-label={doubt.title || words.invalid}
      onCancel={() => {
        onAnswer(false);
      }}
    >
      <h2>{doubt.title}</h2>
      <p>{doubt.message || words.invalid}</p>
      {doubt.style === 'Stop' ? (
        <button type="button" onClick={onRetry}>
          {words.retry}
        </button>
      ) : (
        <button
          type="button"
          onClick={() => {
            onAnswer(true);
          }}
        >
          {words.accept}
        </button>
      )}
      <button
        type="button"
        onClick={() => {
          onAnswer(false);
        }}
      >
        {words.cancel}
      </button>
    </dialog>
  );
}
