import { Form, Link } from '@remix-run/react';
import type { IsoWeek } from '#app/domain/shared/weeks.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { Button, LinkButton } from '../ui/button.tsx';

interface WeekStepsProps {
  week: IsoWeek;
  previous: IsoWeek;
  next: IsoWeek;
  thisWeek: IsoWeek;
  term: boolean;
}

/** To the week before, the week after, this week, a week that is typed, or the whole term; each an address. */
export function WeekSteps({ week, previous, next, thisWeek, term }: WeekStepsProps) {
  const { roster } = useTexts();
  const { weekShort } = useFormat();
  const views = [
    { label: roster.byWeek, to: `?vecka=${week}`, isCurrent: !term },
    { label: roster.byTerm, to: `?vecka=${week}&visa=termin`, isCurrent: term },
  ];
  return (
    <div data-screen-only className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
      <nav aria-label={roster.views} className="flex gap-1">
        {views.map(({ label, to, isCurrent }) => (
          <Link
            key={to}
            to={to}
            preventScrollReset
            aria-current={isCurrent ? 'page' : undefined}
            className="flex min-h-control items-center border-b-2 border-transparent px-3 text-ink-2 hover:text-ink aria-[current]:border-accent aria-[current]:font-medium aria-[current]:text-ink"
          >
            {label}
          </Link>
        ))}
      </nav>
      {!term && (
        <div className="flex flex-wrap items-end gap-2">
          <LinkButton
            to={`?vecka=${previous}`}
            icon="left"
            preventScrollReset
            aria-label={`${roster.previous}, ${weekShort(previous)}`}
          >
            {weekShort(previous)}
          </LinkButton>
          {week !== thisWeek && (
            <LinkButton to={`?vecka=${thisWeek}`} preventScrollReset>
              {roster.thisWeek}
            </LinkButton>
          )}
          <LinkButton
            to={`?vecka=${next}`}
            icon="right"
            preventScrollReset
            aria-label={`${roster.next}, ${weekShort(next)}`}
          >
            {weekShort(next)}
          </LinkButton>
          <Form method="get" className="flex items-end gap-2">
            <div className="flex flex-col gap-1">
              <label htmlFor="vecka" className="text-xs text-ink-2">
                {roster.goTo}
              </label>
              <input
                id="vecka"
                name="vecka"
                key={week}
                defaultValue={weekShort(week)}
                className="control w-24"
                autoComplete="off"
              />
            </div>
            <Button type="submit">{roster.show}</Button>
          </Form>
        </div>
      )}
    </div>
  );
}
