import { useMemo } from 'react';
import { fallCurve } from '#app/domain/learning/growth/follow.ts';
import type { FollowUp, MeasuredPopulation } from '#app/domain/learning/growth/follow.ts';
import { ruleOf, SIGNS } from '#app/domain/learning/growth/rule.ts';
import { useFormat } from '#app/platform/i18n/use-texts.ts';
import { BarChart } from '../../../ui/bar-chart.tsx';
import { DotGrid } from '../../lab/dot-grid.tsx';
import { LabTick } from '../../lab/lab-tick.tsx';
import { LineChart } from '../../lab/line-chart.tsx';
import { Slider } from '../../lab/slider.tsx';
import type { GrowthPart } from './part.ts';
import { RuleControls } from './rule-controls.tsx';

interface WithResult extends Omit<GrowthPart, 'change'> {
  result: FollowUp;
  measured: MeasuredPopulation;
  /** The same children measured as well as can be done. */
  best: MeasuredPopulation;
}

const THOUSAND = 1_000;

export function ThousandControls(part: GrowthPart) {
  const { words, settings, change } = part;
  const { number, percent } = useFormat();
  return (
    <>
      <RuleControls {...part} />
      <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
        <Slider
          name="error"
          label={words.error}
          hint={words.errorHint}
          value={settings.error}
          min={0}
          max={1.5}
          step={0.1}
          text={words.centimetres(number(settings.error, { min: 1 }))}
          onChange={(error) => change({ error })}
        />
        <Slider
          name="parents"
          label={words.parents}
          hint={words.parentsHint}
          value={settings.parents}
          min={0}
          max={100}
          step={10}
          text={percent(settings.parents / 100)}
          onChange={(parents) => change({ parents })}
        />
      </div>
      <LabTick
        name="remeasure"
        label={words.remeasure}
        hint={words.remeasureHint}
        isTicked={settings.remeasure}
        on="true"
        off="false"
        onChange={(remeasure) => change({ remeasure })}
      />
    </>
  );
}

export function ThousandFinding({ words, result }: Pick<WithResult, 'words' | 'result'>) {
  const { number } = useFormat();
  const { healthyAlarmed, found, missed, yearsBefore } = result;
  const one = (value: number) => number(value, { min: 1, max: 1 });
  const whole = (value: number) => number(value, { max: 0 });
  if (healthyAlarmed + found === 0) return <p>{words.nobody}</p>;
  return (
    <>
      <p>{words.alarmed(whole(healthyAlarmed + found), one(found), one(missed))}</p>
      <p>
        {found > 0 && words.perFound(whole((healthyAlarmed + found) / found))}{' '}
        {yearsBefore !== null && words.before(one(yearsBefore))}
      </p>
    </>
  );
}

export function ThousandPictures({ words, settings, result, measured, best }: WithResult) {
  const { number } = useFormat();
  const { healthyAlarmed, found, missed, bySign } = result;
  const rule = ruleOf(settings);
  const used = SIGNS.filter((sign) => rule[sign] !== undefined);
  return (
    <>
      <DotGrid
        title={words.dots}
        groups={[
          { id: 'found', label: words.found, count: found, shape: 'full', tone: 'accent' },
          { id: 'missed', label: words.missed, count: missed, shape: 'ring', tone: 'bad' },
          { id: 'healthy', label: words.healthyAlarmed, count: healthyAlarmed, shape: 'cross', tone: 'warn' },
          {
            id: 'rest',
            label: words.rest,
            count: THOUSAND - found - missed - healthyAlarmed,
            shape: 'small',
            tone: 'faint',
          },
        ]}
      />
      {used.length > 0 && (
        <BarChart
          title={words.bySign}
          points={used.map((sign) => ({
            label: words.signs[sign],
            value: bySign[sign],
            text: number(bySign[sign], { max: 0 }),
          }))}
        />
      )}
      <FallCurves words={words} settings={settings} measured={measured} best={best} />
      <p className="max-w-reading text-sm text-ink-2">{words.model}</p>
    </>
  );
}

const LIMITS = Array.from({ length: 21 }, (_, index) => (4 + index) / 20);

/** What the limit of the fall alone comes to: as they measure here, and as well as can be done. */
function FallCurves({ words, settings, measured, best }: Omit<WithResult, 'result'>) {
  const { number } = useFormat();
  const { fall } = settings;
  const here = useMemo(() => fallCurve(measured, LIMITS), [measured]);
  const atBest = useMemo(() => fallCurve(best, LIMITS), [best]);
  const [yours] = fallCurve(measured, [fall]);
  return (
    <LineChart
      title={words.curve}
      x={{ label: words.fallAxis, from: 0.2, to: 1.2, text: (value) => number(value, { min: 1 }) }}
      y={{ label: words.alarmedAxis, from: 0, to: THOUSAND, text: (value) => number(value, { max: 0 }) }}
      series={[
        { id: 'here', label: words.asHere, points: here, stroke: 'solid' },
        { id: 'best', label: words.wellMeasured, points: atBest, stroke: 'dashed' },
      ]}
      mark={yours && { x: fall, y: yours[1], label: words.yourLimit }}
    />
  );
}
