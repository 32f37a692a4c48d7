import { planCalls } from '#app/domain/learning/heart-failure/calls.ts';
import type { CallPlan } from '#app/domain/learning/heart-failure/calls.ts';
import { PATIENTS } from '#app/domain/learning/heart-failure/patients.ts';
import type { Patient } from '#app/domain/learning/heart-failure/patients.ts';
import { CALL_ORDERS } from '#app/domain/learning/heart-failure/settings.ts';
import type { HeartFailureSettings } from '#app/domain/learning/heart-failure/settings.ts';
import { benefitOf } from '#app/domain/learning/heart-failure/treatment.ts';
import { useFormat } from '#app/platform/i18n/use-texts.ts';
import { BarChart } from '../../../ui/bar-chart.tsx';
import { LineChart } from '../../lab/line-chart.tsx';
import type { Words } from './patient-card.tsx';

/** Weeks that what is avoided is told for: one week's is too small a number to feel. */
export const WEEKS = 10;

interface PicturesProps {
  words: Words;
  settings: HeartFailureSettings;
  plan: CallPlan;
}

/** Each patient by her risk and by how much lower it can be made. */
export function RiskAndBenefit({ words, settings, plan }: PicturesProps) {
  const { percent, number } = useFormat();
  const points = (patients: readonly Patient[]) =>
    patients.map((patient) => [patient.risk, benefitOf(patient, settings.effect / 100) * 100] as const);
  const top = Math.max(...points(PATIENTS).map(([, benefit]) => benefit));
  return (
    <LineChart
      title={words.scatter}
      x={{ label: words.riskAxis, from: 0, to: 0.6, text: percent }}
      y={{
        label: words.benefitAxis,
        from: 0,
        to: Math.ceil((top + 1) / 5) * 5,
        text: (value) => number(value, { max: 0 }),
      }}
      series={[
        { id: 'called', label: words.isCalled, points: points(plan.called), stroke: 'solid', isScattered: true },
        { id: 'others', label: words.isNotCalled, points: points(plan.others), stroke: 'dashed', isScattered: true },
      ]}
    />
  );
}

/** What each way of choosing comes to. */
export function Comparison({ words, settings }: Omit<PicturesProps, 'plan'>) {
  const { number } = useFormat();
  const plans = CALL_ORDERS.map((order) => ({ order, plan: planCalls(PATIENTS, { ...settings, order }) }));
  return (
    <BarChart
      title={words.comparison}
      points={plans
        .filter(({ order, plan }) => order !== 'own' || plan.called.length > 0)
        .map(({ order, plan }) => ({
          label: words.orders[order],
          value: plan.avoided * WEEKS,
          text: number(plan.avoided * WEEKS, { min: 1, max: 1 }),
        }))}
    />
  );
}
