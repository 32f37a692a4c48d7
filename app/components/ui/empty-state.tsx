import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icons.ts';

interface EmptyStateProps {
  /** What would have been here. */
  title: string;
  /** Why it is empty. */
  children?: ReactNode;
  /** The one next step. */
  action?: ReactNode;
  icon?: IconName;
}

export function EmptyState({ title, children, action, icon = 'inbox' }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-start gap-2 rounded border border-dashed border-line-strong bg-surface px-6 py-8">
      <p className="flex items-center gap-2 font-semibold">
        <Icon name={icon} className="text-ink-2" />
        {title}
      </p>
      {children && <div className="max-w-reading text-ink-2">{children}</div>}
      {action && <div className="pt-2">{action}</div>}
    </div>
  );
}
