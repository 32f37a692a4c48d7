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

const LEAST_AUC = 0.4;
const MOST_AUC = 0.9;
/** Before the first round the model says one in two of everybody. */
const EVERY_ROUND = Array.from({ length: MOST_ROUNDS }, (_, index) => index + 1);

export function AucByRound({ words, results, rounds }: ChartProps & { rounds: number }) {
  const { number } = useFormat();
  const { pooled, own, shared } = atRound(results, rounds);
  const level = (value: number) => [[0, value] as const, [MOST_ROUNDS, value] as const];
  const kept = (value: number) => Math.max(LEAST_AUC, Math.min(MOST_AUC, value));
  return (
    <LineChart
      title={words.aucTitle}
      x={{ label: words.round, from: 0, to: MOST_ROUNDS }}
      y={{ label: words.auc, from: LEAST_AUC, to: MOST_AUC, text: (value) => number(value, { min: 2 }) }}
      series={[
        {
          id: 'shared',
          label: words.shared,
          points: [0, ...EVERY_ROUND].map((round) => [round, kept(atRound(results, round).shared)] as const),
          stroke: 'solid',
        },
        { id: 'pooled', label: words.pooled, points: level(pooled), stroke: 'dashed' },
        { id: 'own', label: words.own, points: level(own), stroke: 'dotted' },
      ]}
      mark={{ x: rounds, y: kept(shared), label: words.here }}
    />
  );
}

const STROKES = { oak: 'solid', beech: 'dashed', linden: 'dotted' } as const;

export function CalibrationByRound({ words, results }: ChartProps) {
  const { number } = useFormat();
  return (
    <LineChart
      title={words.calibrationTitle}
      x={{ label: words.round, from: 0, to: MOST_ROUNDS }}
      y={{
        label: words.gap,
        from: -0.3,
        to: 0.5,
        text: (value) => words.points(number(100 * value, { max: 0 })),
      }}
      series={results.map(({ id, observed, rounds }) => ({
        id,
        label: words.centres[id],
        points: EVERY_ROUND.map((round) => [round, (rounds[round]?.predicted ?? 0) - observed] as const),
        stroke: STROKES[id],
      }))}
    />
  );
}
