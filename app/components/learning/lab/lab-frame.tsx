import { useLocation, useSearchParams } from '@remix-run/react';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { useHasScript } from '../../ui/use-has-script.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';

interface LabFrameProps {
  /** Where a page has more than one. */
  id?: string;
  title: string;
  /** What to do, and what to look for. */
  task: ReactNode;
  /** What is made up, and how it counts. */
  note?: string;
  controls: ReactNode;
  /** What the settings come to, in a sentence or two: read aloud when they change. */
  finding: ReactNode;
  onReset: () => void;
  children: ReactNode;
}

const LAB_ID = 'labb';

/**
 * A lab: what to do, what can be set, what it comes to in words, and the pictures. Works as a plain form without script:
 * then all that the address says is sent again, also for what is not to be seen now, and what is set here comes after it
 * and so counts.
 */
export function LabFrame({ id = LAB_ID, title, task, note, controls, finding, onReset, children }: LabFrameProps) {
  const { lab: words } = useTexts().learning;
  const hasScript = useHasScript();
  const { pathname } = useLocation();
  const [params] = useSearchParams();
  const titleId = useId();
  return (
    <section
      id={id}
      aria-labelledby={titleId}
      className="my-8 flex flex-col gap-5 rounded border border-line-strong bg-surface p-4 sm:p-5"
    >
      <header className="flex flex-col gap-2">
        <p className="flex items-center gap-2 text-sm text-ink-2">
          <Icon name="lab" />
          {words.label}
        </p>
        <h2 id={titleId} className="text-xl">
          {title}
        </h2>
        <div className="max-w-reading">{task}</div>
        {note !== undefined && <p className="max-w-reading text-ink-2">{note}</p>}
      </header>
      <form method="get" action={`${pathname}#${id}`} className="flex flex-col gap-4">
        {!hasScript &&
          Object.entries(Object.fromEntries(params)).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
        {controls}
        <div data-screen-only className="flex flex-wrap gap-2">
          {!hasScript && (
            <Button type="submit" variant="secondary">
              {words.work}
            </Button>
          )}
          {hasScript && (
            <Button variant="quiet" icon="reset" onClick={onReset}>
              {words.reset}
            </Button>
          )}
          <PrintButton />
        </div>
      </form>
      <div role="status" className="max-w-reading border-l-3 border-accent pl-3 font-medium">
        {finding}
      </div>
      {children}
    </section>
  );
}
