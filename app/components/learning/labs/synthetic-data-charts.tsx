import { readmittedByPressure } from '#app/domain/learning/synthetic-data/fidelity.ts';
import type { Patient } from '#app/domain/learning/synthetic-data/patients.ts';
import { judgeOthers, tradeOff } from '#app/domain/learning/synthetic-data/study.ts';
import type { SyntheticWords } from '#app/platform/i18n/labs/synthetic-data.ts';
import { useFormat } from '#app/platform/i18n/use-texts.ts';
import { LineChart } from '../lab/line-chart.tsx';

interface TradeOffProps {
  words: SyntheticWords;
  closeness: number;
  utility: number;
}

const LEAST_AUC = 0.4;

/** What is gained and what leaks along the slider. */
export function TradeOff({ words, closeness, utility }: TradeOffProps) {
  const { number } = useFormat();
  const curve = tradeOff();
  const real = judgeOthers().utility;
  return (
    <LineChart
      title={words.tradeOff}
      x={{ label: words.closeness, from: 0, to: 100 }}
      y={{ label: words.auc, from: LEAST_AUC, to: 1, text: (value) => number(value, { min: 2 }) }}
      series={[
        {
          id: 'utility',
          label: words.trainedOnSynthetic,
          points: curve.map((point) => [point.closeness, point.utility] as const),
          stroke: 'solid',
        },
        {
          id: 'real',
          label: words.trainedOnReal,
          points: [
            [0, real],
            [100, real],
          ],
          stroke: 'dashed',
        },
        {
          id: 'membership',
          label: words.membership,
          points: curve.map((point) => [point.closeness, point.membership] as const),
          stroke: 'dotted',
        },
      ]}
      mark={{ x: closeness, y: Math.max(LEAST_AUC, utility), label: words.here }}
    />
  );
}

interface BesideProps {
  words: SyntheticWords;
  real: readonly Patient[];
  table: readonly Patient[];
}

/** A pattern that two columns have without being correlated. */
export function ReadmittedByPressure({ words, real, table }: BesideProps) {
  const { percent } = useFormat();
  const points = (patients: readonly Patient[]) =>
    readmittedByPressure(patients).flatMap(({ pressure, share }) =>
      share === null ? [] : [[pressure, share] as const],
    );
  return (
    <LineChart
      title={words.pressureTitle}
      x={{ label: words.pressure, from: 90, to: 170 }}
      y={{ label: words.readmitted, from: 0, to: 1, text: percent }}
      series={[
        { id: 'real', label: words.real, points: points(real), stroke: 'dashed' },
        { id: 'synthetic', label: words.synthetic, points: points(table), stroke: 'solid' },
      ]}
    />
  );
}

/** A pattern that they do have. */
export function AgeAndKidney({ words, real, table }: BesideProps) {
  const points = (patients: readonly Patient[]) => patients.map(({ age, kidney }) => [age, kidney] as const);
  return (
    <LineChart
      title={words.cloud}
      x={{ label: words.age, from: 30, to: 100 }}
      y={{ label: words.kidney, from: 0, to: 115 }}
      series={[
        { id: 'real', label: words.real, points: points(real), stroke: 'dashed', isScattered: true },
        { id: 'synthetic', label: words.synthetic, points: points(table), stroke: 'solid', isScattered: true },
      ]}
    />
  );
}
