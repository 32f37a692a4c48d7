import { MOST_ROUNDS } from '#app/domain/learning/federated/settings.ts';
import { atRound } from '#app/domain/learning/federated/study.ts';
import type { CentreResult } from '#app/domain/learning/federated/study.ts';
import type { FederatedWords } from '#app/platform/i18n/labs/federated.ts';
import { useFormat } from '#app/platform/i18n/use-texts.ts';
import { LineChart } from '../lab/line-chart.tsx';

interface ChartProps {
  words: FederatedWords;
  results: readonly CentreResult[];
}

const ROUNDS = Array.from({ length: MOST_ROUNDS + 1 }, (_, round) => round);

export function AucByRound({ words, results, rounds }: ChartProps & { rounds: number }) {
  const { number } = useFormat();
  const { pooled, own, shared } = atRound(results, rounds);
  const points = ROUNDS.map((round) => [round, atRound(results, round).shared] as const);
  const level = (value: number) => [[0, value] as const, [MOST_ROUNDS, value] as const];
  return (
    <LineChart
      title={words.aucTitle}
      x={{ label: words.round, from: 0, to: MOST_ROUNDS }}
      y={{ label: words.auc, ...spanOf(points, 0.5, 0.9), text: (value) => number(value, { min: 2 }) }}
      series={[
        { id: 'shared', label: words.shared, points, stroke: 'solid' },
        { id: 'pooled', label: words.pooled, points: level(pooled), stroke: 'dashed' },
        { id: 'own', label: words.own, points: level(own), stroke: 'dotted' },
      ]}
      mark={{ x: rounds, y: shared, label: words.here }}
    />
  );
}

const STROKES = { oak: 'solid', beech: 'dashed', linden: 'dotted' } as const;

/** Without what is before the first round, where the model says one in two of everybody. */
export function CalibrationByRound({ words, results }: ChartProps) {
  const { number } = useFormat();
  const series = results.map(({ id, observed, rounds }) => ({
    id,
    label: words.centres[id],
    points: ROUNDS.slice(1).map((round) => [round, (rounds[round]?.predicted ?? 0) - observed] as const),
    stroke: STROKES[id],
  }));
  const span = spanOf(
    series.flatMap(({ points }) => points),
    -0.2,
    0.3,
  );
  return (
    <LineChart
      title={words.calibrationTitle}
      x={{ label: words.round, from: 0, to: MOST_ROUNDS }}
      y={{ label: words.gap, ...span, text: (value) => words.points(number(100 * value, { max: 0 })) }}
      series={series}
    />
  );
}

/** An axis that is the same as long as there is room, so that lines can be compared. */
function spanOf(points: readonly (readonly [number, number])[], from: number, to: number) {
  const values = points.map(([, value]) => value);
  const tenths = (round: (value: number) => number, value: number) => round(value * 10) / 10;
  return {
    from: tenths(Math.floor, Math.min(from, ...values)),
    to: tenths(Math.ceil, Math.max(to, ...values)),
  };
}
