/** One part of the result, with an address of its own: every id here starts with “ket-qua”. */
import type { ComponentChildren } from 'preact';

export interface SectionProps {
  /** Last part of the id. */
  readonly name: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

export function Section({ name, title, children }: SectionProps) {
  const id = `ket-qua-${name}`;
  return (
    <section class={`result-section result-${name}`} aria-labelledby={id}>
      <h3 id={id} tabIndex={-1}>
        {title}
      </h3>
      {children}
    </section>
  );
}
