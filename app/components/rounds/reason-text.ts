import type { WhyNot } from '#app/domain/scheduling/explain.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';

/** One true sentence about why a unit was not chosen. */
export function useReasonText(): (whyNot: WhyNot | null) => string {
  const { reasons } = useTexts().rounds.placement;
  const { number } = useFormat();
  return (whyNot) => {
    if (!whyNot) return reasons.unknown_unit;
    if (whyNot.kind !== 'possible') return reasons[whyNot.reason.code];
    const { costDifference } = whyNot;
    if (costDifference < 0) return reasons.cheaper(number(-costDifference));
    return costDifference > 0 ? reasons.possible(number(costDifference)) : reasons.same;
  };
}
