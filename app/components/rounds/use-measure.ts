import type { Measure } from '#app/domain/placements/outcome-measures.ts';
import type { PlanOutcome } from '#app/domain/scheduling/plan-outcome.ts';
import { useFormat } from '#app/platform/i18n/use-texts.ts';

const UNKNOWN = '–';

/** A measure of a plan in words, and how it differs from that of another; a dash where there is nothing to measure. */
export function useMeasure() {
  const { number, minutes } = useFormat();
  const written = (isMinutes: boolean | undefined, value: number) => (isMinutes ? minutes(value) : number(value));
  const signed = (step: number, isMinutes?: boolean) => {
    if (step === 0) return number(0);
    return `${step > 0 ? '+' : '−'}${written(isMinutes, Math.abs(step))}`;
  };
  return {
    said({ isMinutes, value }: Measure, outcome: PlanOutcome | null): string {
      const found = outcome && value(outcome);
      return found === null ? UNKNOWN : written(isMinutes, found);
    },
    /** As both are written: what looks the same does not differ. */
    differs({ isMinutes, value }: Measure, before: PlanOutcome, after: PlanOutcome): string {
      const [from, to] = [value(before), value(after)];
      return from === null || to === null ? UNKNOWN : signed(Math.round(to) - Math.round(from), isMinutes);
    },
    signed,
  };
}
