import type { PlanFindings } from '#app/domain/placements/plan-findings.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { BarChart } from '../ui/bar-chart.tsx';

/** How many got which wish, as bars with their table. */
export function WishProfile({ findings }: { findings: PlanFindings }) {
  const words = useTexts().rounds.profile;
  const { number, percent } = useFormat();
  const withWishes = findings.placed - findings.withoutWishes;
  const first = findings.byRank[0] ?? 0;
  const points = [
    ...findings.byRank.map((count, index) => ({ label: words.rank(index + 1), value: count, text: number(count) })),
    { label: words.outside, value: findings.outsideWishes, text: number(findings.outsideWishes) },
    ...(findings.withoutWishes > 0
      ? [{ label: words.noWish, value: findings.withoutWishes, text: number(findings.withoutWishes) }]
      : []),
  ];
  const title =
    withWishes > 0
      ? words.sentence(number(first), number(withWishes), percent(first / withWishes))
      : words.nobodyWished;
  return <BarChart title={title} points={points} />;
}
