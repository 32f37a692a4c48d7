import type { WhyNot } from '#app/domain/scheduling/explain.ts';
import { contiguousRanges, isIsoWeek } from '#app/domain/shared/weeks.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';

/** Why a unit was not chosen, in true sentences: the obstacle, and the weeks in which it is one. */
export function useReasonText(): (whyNot: WhyNot | null) => string {
  const { reasons, inWeeks } = useTexts().rounds.placement;
  const { number, weeksShort, list } = useFormat();
  return (whyNot) => {
    if (!whyNot) return reasons.unknown_unit;
    if (whyNot.kind !== 'possible') {
      const { weeks } = whyNot.reason.params;
      const spans = contiguousRanges(Array.isArray(weeks) ? weeks.filter(isIsoWeek) : []);
      const when = spans.length > 0 ? ` ${inWeeks(list(spans.map(({ from, to }) => weeksShort(from, to))))}` : '';
      return `${reasons[whyNot.reason.code]}${when}`;
    }
    const { costDifference } = whyNot;
    if (costDifference < 0) return reasons.cheaper(number(-costDifference));
    return costDifference > 0 ? reasons.possible(number(costDifference)) : reasons.same;
  };
}
