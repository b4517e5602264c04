import { useTabStyles } from './useTabStyles';

/** The name on the button, and the sign that it opens something. */
export function MoreLabel({ id, children }: { id?: string; children: string }) {
  const looks = useTabStyles();
  return (
    <>
      <span {...(id !== undefined && { id })} className={looks.name}>
        {children}
      </span>
      <svg width="10" height="10" viewBox="0 0 10 10" style={{ flexShrink: 0 }} aria-hidden="true">
        <path d="M1.5 3.2L5 6.8l3.5-3.6" fill="none" stroke="currentColor" strokeWidth="1.4" />
      </svg>
    </>
  );
}
