import type { WhyNot } from '#app/domain/scheduling/explain.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { StateMark } from '../ui/state-mark.tsx';
import { useReasonText } from './reason-text.ts';

interface WishListProps {
  /** Whether the learner has a place in the period; without one a wish that is possible costs nobody anything. */
  isPlaced: boolean;
  wishes: readonly { unitId: string; unitName: string; rank: number; granted: boolean; whyNot: WhyNot | null }[];
}

/** The wishes in order: which was met, and why the others were not. */
export function WishList({ isPlaced, wishes }: WishListProps) {
  const words = useTexts().rounds.placement;
  const reasonText = useReasonText();
  if (wishes.length === 0) return <p className="text-ink-2">{words.noWishes}</p>;
  return (
    <ol className="flex flex-col gap-2">
      {wishes.map((wish) => (
        <li key={wish.unitId}>
          <span className="flex flex-wrap items-center gap-x-3">
            <span className="font-medium">{words.wishLine(wish.rank, wish.unitName)}</span>
            {wish.granted && <StateMark tone="ok">{words.granted}</StateMark>}
          </span>
          {!wish.granted && (
            <span className="block text-ink-2">
              {!isPlaced && wish.whyNot?.kind === 'possible' ? words.reasons.free : reasonText(wish.whyNot)}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
