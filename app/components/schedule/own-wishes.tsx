import type { ReasonCode } from '#app/domain/scheduling/proposal.ts';
import { contiguousRanges } from '#app/domain/shared/weeks.ts';
import type { IsoWeek, WeekRange } from '#app/domain/shared/weeks.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { Card } from '../ui/card.tsx';
import { StateMark } from '../ui/state-mark.tsx';

interface OwnWish {
  unitId: string;
  unitName: string;
  rank: number;
  isGranted: boolean;
  obstacle: { code: ReasonCode; weeks: IsoWeek[] } | null;
}

interface OwnWishesProps {
  placement: { unitName: string; roundName: string; weeks: WeekRange; wishes: readonly OwnWish[] };
}

/** A learner's wishes for one of her placements: which was met, and what stands in the way of the others. */
export function OwnWishes({ placement: { unitName, roundName, weeks, wishes } }: OwnWishesProps) {
  const words = useTexts().schedule.wishes;
  const format = useFormat();
  const sentence = useSentence();
  return (
    <Card title={words.placed(unitName, format.weeksShort(weeks.from, weeks.to))}>
      <p className="pb-2 text-ink-2">{roundName}</p>
      <ol className="flex flex-col gap-2">
        {wishes.map((wish) => (
          <li key={wish.unitId}>
            <span className="flex flex-wrap items-center gap-x-3">
              <span className="font-medium">{words.wish(wish.rank, wish.unitName)}</span>
              {wish.isGranted && <StateMark tone="ok">{words.granted}</StateMark>}
            </span>
            {!wish.isGranted && <span className="block text-ink-2">{sentence(wish)}</span>}
          </li>
        ))}
      </ol>
    </Card>
  );
}

function useSentence(): (wish: OwnWish) => string {
  const words = useTexts().schedule.wishes;
  const { weeksShort, list } = useFormat();
  return ({ obstacle }) => {
    if (!obstacle) return words.possible;
    const spans = contiguousRanges(obstacle.weeks).map(({ from, to }) => weeksShort(from, to));
    return [words.reasons[obstacle.code], ...(spans.length > 0 ? [words.inWeeks(list(spans))] : [])].join(' ');
  };
}
