import type { ReactNode } from 'react';

interface PageHeaderProps {
  title: ReactNode;
  /** One line that says what needs doing. */
  lead?: ReactNode;
  /** The primary action first. */
  actions?: ReactNode;
  /** A state mark beside the title. */
  mark?: ReactNode;
}

export function PageHeader({ title, lead, actions, mark }: PageHeaderProps) {
  return (
    <header className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
      <div className="min-w-0">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h1>{title}</h1>
          {mark}
        </div>
        {lead && <p className="mt-1 max-w-reading text-ink-2">{lead}</p>}
      </div>
      {actions && (
        <div data-screen-only className="flex flex-wrap gap-2">
          {actions}
        </div>
      )}
    </header>
  );
}
