import type { BesideLottery } from '#app/domain/scheduling/beside-lottery.ts';
import type { PlanOutcome } from '#app/domain/scheduling/plan-outcome.ts';
import { orNothing } from '../document.ts';
import type { Cell, Sheet } from '../document.ts';
import { percent } from '../percent.ts';
import type { RoundProtocolWording } from './wording.ts';

type Beside = Omit<BesideLottery, 'learners'> | null;

interface Outcome {
  label: string;
  count: (outcome: PlanOutcome) => number;
}

/** How many placements answered which wish, in the plan and in the mean of the lottery; shares are of all that was wanted. */
export function outcomeSheet(
  beside: Beside,
  words: RoundProtocolWording['outcome'],
  share: (value: number) => string,
): Sheet {
  const outcomes = beside ? outcomesIn(beside, words) : [];
  const rows = beside
    ? outcomes.map(({ label, count }): Cell[] => {
        const [plan, lottery] = [count(beside.plan), count(beside.lottery)];
        const ofWanted = (some: number) => orNothing(percent(some, beside.plan.wanted));
        return [label, plan, ofWanted(plan), lottery, ofWanted(lottery)];
      })
    : [];
  return {
    key: 'outcome',
    name: words.name,
    columns: [
      { key: 'outcome', heading: words.headings.outcome, kind: 'text', width: 34 },
      { key: 'plan', heading: words.headings.plan, kind: 'integer', width: 14 },
      { key: 'planShare', heading: words.headings.planShare, kind: 'decimal', width: 14 },
      { key: 'lottery', heading: words.headings.lottery, kind: 'decimal', width: 18 },
      { key: 'lotteryShare', heading: words.headings.lotteryShare, kind: 'decimal', width: 18 },
    ],
    rows,
    nothing: words.nothing,
    ...(beside && beside.plan.wanted > 0 && { chart: outcomeChart(beside, outcomes, words, share) }),
  };
}

function outcomesIn({ plan, lottery }: NonNullable<Beside>, words: RoundProtocolWording['outcome']): Outcome[] {
  const ranks = Math.max(plan.byRank.length, lottery.byRank.length);
  return [
    ...Array.from({ length: ranks }, (_, rank) => ({
      label: words.rank(rank + 1),
      count: ({ byRank }: PlanOutcome) => byRank[rank] ?? 0,
    })),
    { label: words.outside, count: ({ notWished }) => notWished },
    { label: words.noWish, count: ({ noWishStated }) => noWishStated },
    { label: words.unplaced, count: ({ unplaced }) => unplaced },
  ];
}

function outcomeChart(
  { plan, lottery }: NonNullable<Beside>,
  outcomes: readonly Outcome[],
  { chart }: RoundProtocolWording['outcome'],
  share: (value: number) => string,
): NonNullable<Sheet['chart']> {
  const of = (outcome: PlanOutcome, count: Outcome['count']) => percent(count(outcome), plan.wanted) ?? 0;
  const first = (outcome: PlanOutcome) => share(of(outcome, ({ byRank }) => byRank[0] ?? 0));
  return {
    title: chart.title,
    alt: chart.alt({ plan: first(plan), lottery: first(lottery) }),
    ...{ kind: 'bars', from: 0, to: 100, decimals: 1 },
    points: outcomes.flatMap(({ label, count }) => [
      { label: chart.plan(label), value: of(plan, count) },
      { label: chart.lottery(label), value: of(lottery, count) },
    ]),
  };
}

/** What the plan asks of those who are placed, beside the lottery. */
export function burdensSheet(beside: Beside, words: RoundProtocolWording['burdens'], nothing: string): Sheet {
  const { rows: labels } = words;
  const row = (label: string, read: (outcome: PlanOutcome) => number | undefined): Cell[] => [
    label,
    orNothing((beside && read(beside.plan)) ?? null),
    orNothing((beside && read(beside.lottery)) ?? null),
  ];
  return {
    key: 'burdens',
    name: words.name,
    columns: [
      { key: 'measure', heading: words.headings.measure, kind: 'text', width: 60, wrap: true },
      { key: 'plan', heading: words.headings.plan, kind: 'decimal', width: 14 },
      { key: 'lottery', heading: words.headings.lottery, kind: 'decimal', width: 18 },
    ],
    rows: beside
      ? [
          row(labels.median, ({ carried }) => carried?.median),
          row(labels.nineInTen, ({ carried }) => carried?.nineInTen),
          row(labels.most, ({ carried }) => carried?.most),
          row(labels.avoidable, ({ carried }) => carried?.avoidable),
          row(labels.mean, ({ travel }) => travel.mean),
          row(labels.longest, ({ travel }) => travel.longest),
        ]
      : [],
    nothing,
  };
}
