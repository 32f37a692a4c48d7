import { Form } from '@remix-run/react';
import type { WeekRange } from '#app/domain/shared/weeks.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { LinkButton } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';

interface OwnSwap {
  id: string;
  unit: string;
  weeks: WeekRange;
  /** The last day for saying so; null when it has passed. */
  until: string | null;
  /** The units, the best first. */
  wanted: readonly string[];
}

/** Placements that lie ahead, where one may say that one would rather be elsewhere. */
export function OwnSwaps({ swaps }: { swaps: readonly OwnSwap[] }) {
  const words = useTexts().swaps.own;
  if (swaps.length === 0) return null;
  return (
    <Card title={words.title}>
      <p className="max-w-reading text-ink-2">{words.lead}</p>
      <ul className="flex flex-col gap-4 pt-3">
        {swaps.map((swap) => (
          <li key={swap.id} className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
            <Said swap={swap} />
            <div className="flex flex-wrap gap-2">
              <Actions swap={swap} />
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Said({ swap: { unit, weeks, until, wanted } }: { swap: OwnSwap }) {
  const words = useTexts().swaps.own;
  const { weeks: weeksText, list, date } = useFormat();
  return (
    <div className="min-w-0 max-w-reading">
      <p>
        <span className="font-medium">{unit}</span>
        <span className="block tabular-nums text-ink-2">{weeksText(weeks.from, weeks.to)}</span>
      </p>
      {wanted.length > 0 && <p className="pt-1">{words.wanted(list(wanted))}</p>}
      <p className="text-ink-2">{until === null ? words.over : words.until(date(until))}</p>
    </div>
  );
}

function Actions({ swap: { id, unit, until, wanted } }: { swap: OwnSwap }) {
  const words = useTexts().swaps.own;
  const page = `/mitt-schema/byte/${id}`;
  const label = wanted.length > 0 ? words.change : words.offer;
  return (
    <>
      {until !== null && (
        <LinkButton to={page} aria-label={words.ofPlacement(label, unit)}>
          {label}
        </LinkButton>
      )}
      {wanted.length > 0 && (
        <Form method="post" action={`${page}/ta-tillbaka`}>
          <SubmitButton
            variant="quiet"
            formAction={`${page}/ta-tillbaka`}
            aria-label={words.ofPlacement(words.withdraw, unit)}
          >
            {words.withdraw}
          </SubmitButton>
        </Form>
      )}
    </>
  );
}
