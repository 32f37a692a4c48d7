import { Form } from '@remix-run/react';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { Button } from './button.tsx';

export interface ProgressLineProps {
  /** What is being done. */
  title: string;
  /** Between 0 and 1; unknown when left out. */
  share?: number;
  best?: string;
  bound?: string;
  elapsedMs?: number;
  /** Where a stop is posted; a job that has ended has none. */
  stop?: { action: string; label?: string };
  mayClose?: boolean;
}

/** A job: what, how far, best so far, what can be hoped for, how long, and the way to stop it. */
export function ProgressLine({ title, share, best, bound, elapsedMs, stop, mayClose }: ProgressLineProps) {
  const { common } = useTexts();
  const { percent, elapsed } = useFormat();
  const facts = [
    share === undefined ? null : common.job.percent(percent(share)),
    best === undefined ? null : common.job.best(best),
    bound === undefined ? null : common.job.bound(bound),
    elapsedMs === undefined ? null : common.job.elapsed(elapsed(elapsedMs)),
  ].filter((fact) => fact !== null);
  // Read aloud in steps of a tenth: a voice that counts every percent is noise.
  const spoken = share === undefined ? title : `${title} ${percent(Math.floor(share * 10) / 10)}`;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded border border-line bg-surface px-4 py-3">
      <div className="flex min-w-0 flex-1 basis-72 flex-col gap-1.5">
        <p className="font-medium">{title}</p>
        <progress value={share} max={1} aria-label={title} className="progress" />
        <p className="flex flex-wrap gap-x-4 text-ink-2 tabular-nums">
          {facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </p>
        {mayClose && <p className="text-ink-2">{common.job.mayClose}</p>}
      </div>
      {stop && (
        <Form method="post" action={stop.action}>
          <Button type="submit">{stop.label ?? common.job.stop}</Button>
        </Form>
      )}
      <p role="status" className="sr-only">
        {spoken}
      </p>
    </div>
  );
}
