import type { ReactNode } from 'react';
import { DRUG_GROUPS } from '#app/domain/learning/heart-failure/patients.ts';
import type { DrugGroup, Patient } from '#app/domain/learning/heart-failure/patients.ts';
import { benefitOf, drugState } from '#app/domain/learning/heart-failure/treatment.ts';
import type { DrugState } from '#app/domain/learning/heart-failure/treatment.ts';
import type { heartFailureLab } from '#app/platform/i18n/labs/heart-failure.ts';
import { useFormat } from '#app/platform/i18n/use-texts.ts';
import { Icon } from '../../../ui/icon.tsx';
import { TONE_ICON, TONE_TEXT } from '../../../ui/tone.ts';
import type { Tone } from '../../../ui/tone.ts';

export type Words = (typeof heartFailureLab)['sv'];

interface PatientCardProps {
  words: Words;
  patient: Patient;
  /** The share of the risk that each drug group takes away; null keeps what can be gained to itself. */
  effect: number | null;
  /** Her name, or a tick with it. */
  heading: ReactNode;
}

/** A patient as the list shows her: her risk, her values, and how it is with each drug group. */
export function PatientCard({ words, patient, effect, heading }: PatientCardProps) {
  const { number, percent } = useFormat();
  const gain = effect === null ? null : benefitOf(patient, effect);
  return (
    <li className="flex flex-col gap-1.5 border-t border-line py-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <div className="font-medium">{heading}</div>
        <p className="tabular-nums">
          {words.risk(percent(patient.risk))}
          {gain !== null && (
            <span className="text-ink-2"> · {gain > 0 ? words.benefit(points(gain, number)) : words.noBenefit}</span>
          )}
        </p>
      </div>
      <p className="text-sm text-ink-2 tabular-nums">
        {words.values(
          number(patient.ef),
          number(patient.pressure),
          number(patient.potassium, { min: 1 }),
          number(patient.egfr),
          number(patient.pulse),
        )}
      </p>
      <ul className="grid gap-x-6 gap-y-1 text-sm sm:grid-cols-2">
        {DRUG_GROUPS.map((group) => (
          <DrugLine key={group} words={words} group={group} state={drugState(patient, group)} />
        ))}
      </ul>
    </li>
  );
}

function points(gain: number, number: (value: number, decimals: { max: number }) => string): string {
  return number(gain * 100, { max: 0 });
}

const TONES: Record<DrugState['kind'], Tone> = {
  has: 'ok',
  open: 'warn',
  obstacle: 'bad',
  'not-indicated': 'neutral',
};

function DrugLine({ words, group, state }: { words: Words; group: DrugGroup; state: DrugState }) {
  const tone = TONES[state.kind];
  return (
    <li className="flex items-start gap-1.5">
      <Icon name={TONE_ICON[tone]} className={`mt-0.5 flex-none ${TONE_TEXT[tone]}`} />
      <span>
        {words.group[group]}: <StateInWords words={words} state={state} />
      </span>
    </li>
  );
}

function StateInWords({ words, state }: { words: Words; state: DrugState }) {
  const { number } = useFormat();
  if (state.kind === 'has') return words.has;
  if (state.kind === 'not-indicated') return words.notIndicated;
  if (state.kind === 'open') return <strong className="font-medium">{words.open}</strong>;
  const { reason, value } = state.obstacle;
  const decimals = reason === 'potassium' ? { min: 1 } : {};
  return words.obstacle(words.reasons[reason](value === null ? '' : number(value, decimals)));
}
