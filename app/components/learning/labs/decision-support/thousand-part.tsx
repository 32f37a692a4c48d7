import { SEVERITIES } from '#app/domain/learning/decision-support/alert-rules.ts';
import { burdenOf, HARMFUL } from '#app/domain/learning/decision-support/burden.ts';
import { rulesOf } from '#app/domain/learning/decision-support/settings.ts';
import { useFormat } from '#app/platform/i18n/use-texts.ts';
import { BarChart } from '../../../ui/bar-chart.tsx';
import { LineChart } from '../../lab/line-chart.tsx';
import { Slider } from '../../lab/slider.tsx';
import type { DecisionPart } from './part.ts';
import { RuleControls } from './rule-controls.tsx';

const MOST_FATIGUE = 50;

export function ThousandControls(part: DecisionPart) {
  const { words, settings, change } = part;
  const { percent } = useFormat();
  return (
    <>
      <RuleControls {...part} />
      <Slider
        name="fatigue"
        label={words.fatigue}
        hint={words.fatigueHint}
        value={settings.fatigue}
        min={0}
        max={MOST_FATIGUE}
        step={5}
        text={percent(settings.fatigue / 100)}
        onChange={(fatigue) => change({ fatigue })}
      />
    </>
  );
}

export function ThousandFinding({ words, settings }: Omit<DecisionPart, 'change'>) {
  const { number, percent } = useFormat();
  const burden = burdenOf(rulesOf(settings), settings.fatigue / 100);
  const one = (value: number) => number(value, { min: 1, max: 1 });
  return (
    <>
      <p>{words.harms(number(HARMFUL), one(burden.prevented), one(burden.missed))}</p>
      <p>
        {burden.overridden === null
          ? words.noPopups
          : words.interrupted(
              number(burden.alerts.popup),
              one(burden.popupsPerPatient),
              percent(burden.overridden),
            )}{' '}
        {burden.alerts.pharmacist > 0 && words.pharmacistHas(number(burden.alerts.pharmacist))}
      </p>
    </>
  );
}

export function ThousandPictures({ words, settings }: Omit<DecisionPart, 'change'>) {
  const { number, percent } = useFormat();
  const rules = rulesOf(settings);
  const fatigue = settings.fatigue / 100;
  const one = (value: number) => number(value, { min: 1, max: 1 });
  const byCutoff = SEVERITIES.map((cutoff) => [cutoff, burdenOf({ ...rules, cutoff }, fatigue)] as const);
  const lineAt = (cutoff: (typeof SEVERITIES)[number]) =>
    Array.from({ length: MOST_FATIGUE / 5 + 1 }, (_, step) => {
      const share = (step * 5) / 100;
      return [share, burdenOf({ ...rules, cutoff }, share).prevented] as const;
    });
  return (
    <>
      <BarChart
        title={words.byCutoff}
        max={HARMFUL}
        points={byCutoff.map(([cutoff, { prevented }]) => ({
          label: words.cutoffs[cutoff],
          value: prevented,
          text: one(prevented),
        }))}
      />
      <BarChart
        title={words.overrides}
        max={1}
        points={byCutoff.map(([cutoff, { overridden }]) => ({
          label: words.cutoffs[cutoff],
          value: overridden ?? 0,
          text: overridden === null ? words.none : percent(overridden),
        }))}
      />
      <LineChart
        title={words.curve}
        x={{ label: words.fatigueAxis, from: 0, to: MOST_FATIGUE / 100, text: percent }}
        y={{ label: words.preventedAxis, from: 0, to: HARMFUL, text: (value) => number(value, { max: 0 }) }}
        series={[
          { id: 'all', label: words.cutoffs[1], points: lineAt(1), stroke: 'solid' },
          { id: 'two', label: words.cutoffs[2], points: lineAt(2), stroke: 'dashed' },
          { id: 'three', label: words.cutoffs[3], points: lineAt(3), stroke: 'dotted' },
        ]}
        mark={{ x: fatigue, y: burdenOf(rules, fatigue).prevented, label: words.here }}
      />
      <p className="max-w-reading text-sm text-ink-2">{words.model}</p>
    </>
  );
}
