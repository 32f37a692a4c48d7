import type { ReactNode } from 'react';

interface CardProps {
  title?: ReactNode;
  /** Small actions to the right of the title. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A group of things that belong together. */
export function Card({ title, actions, children }: CardProps) {
  return (
    <section className="min-w-0 rounded border border-line bg-surface p-4">
      {(title || actions) && (
        <div className="mb-3 flex flex-wrap items-center justify-between gap-2">
          {title && <h2>{title}</h2>}
          {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
        </div>
      )}
      {children}
    </section>
  );
}
