import { Section } from '../pieces/Section';

/** Somebody opened the page by its address. */
export function Outside({ what, next }: { what: string; next: string }) {
  return (
    <main>
      <Section title={what}>
        <p>{next}</p>
      </Section>
    </main>
  );
}
