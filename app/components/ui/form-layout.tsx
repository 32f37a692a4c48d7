import type { ReactNode } from 'react';

/** One column of fields with room between them, then the actions: the primary one to the left. */
export function FormLayout({ children, actions }: { children: ReactNode; actions?: ReactNode }) {
  return (
    <div className="flex max-w-reading flex-col gap-5">
      {children}
      {actions && <div className="flex flex-wrap gap-3 pt-1">{actions}</div>}
    </div>
  );
}

/** Fields that belong together under a heading. */
export function FormSection({ title, hint, children }: { title: string; hint?: string; children: ReactNode }) {
  return (
    <fieldset className="flex min-w-0 flex-col gap-4 border-t border-line pt-4">
      <legend className="float-left w-full text-base font-semibold">{title}</legend>
      {hint && <p className="-mt-3 text-ink-2">{hint}</p>}
      {children}
    </fieldset>
  );
}
