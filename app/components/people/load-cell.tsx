import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { StateMark } from '../ui/state-mark.tsx';

/** A load in a list: the numbers, and a word when there are too many. */
export function LoadCell({
  learners,
  most,
  overloaded = learners > most,
}: {
  learners: number;
  most: number;
  overloaded?: boolean;
}) {
  const words = useTexts().people.supervisors;
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 tabular-nums">
      {words.loadOf(learners, most)}
      {overloaded && <StateMark tone="bad">{words.overloaded}</StateMark>}
    </span>
  );
}
