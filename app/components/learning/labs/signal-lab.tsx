import { useMemo } from 'react';
import { drawSeries, MONTHS_AFTER, MONTHS_BEFORE } from '#app/domain/learning/signal/series.ts';
import type { Series } from '#app/domain/learning/signal/series.ts';
import { SERIES, signalSettings } from '#app/domain/learning/signal/settings.ts';
import type { SeriesId, SignalSettings } from '#app/domain/learning/signal/settings.ts';
import { signalLab } from '#app/platform/i18n/labs/signal.ts';
import { useFormat, useLanguage } from '#app/platform/i18n/use-texts.ts';
import { Button } from '../../ui/button.tsx';
import { useHasScript } from '../../ui/use-has-script.ts';
import { LabChoice } from '../lab/lab-choice.tsx';
import { LabFrame } from '../lab/lab-frame.tsx';
import { LineChart } from '../lab/line-chart.tsx';
import type { Series as Line } from '../lab/line-chart.tsx';
import { useLabSettings } from '../lab/use-lab-settings.ts';

type Words = (typeof signalLab)['sv'];

const MOST_FALLS = 35;

/** Whether a change did anything: a guess, then the limits of usual variation, then the truth. */
export function SignalLab() {
  const words = signalLab[useLanguage()];
  const { settings, change, reset } = useLabSettings(signalSettings);
  const hasScript = useHasScript();
  const series = useMemo(() => drawSeries(settings.seed), [settings.seed]);
  const open = SERIES.filter((id) => settings[id] === '').length;
  return (
    <LabFrame
      title={words.title}
      task={<p>{words.task}</p>}
      controls={
        <>
          <LabChoice
            name="limits"
            label={words.limits}
            value={settings.limits}
            options={[
              { value: 'hidden', label: words.hidden },
              { value: 'shown', label: words.shown },
            ]}
            onChange={(limits) => change({ limits })}
          />
          <div className="flex flex-col gap-8">
            {series.map((one) => (
              <Ward key={one.id} words={words} series={one} settings={settings} isTold={open === 0} change={change} />
            ))}
          </div>
        </>
      }
      finding={<Finding words={words} series={series} settings={settings} open={open} />}
      onReset={reset}
    >
      {hasScript && open === 0 && (
        <div data-screen-only>
          <Button onClick={() => change({ ...signalSettings.parse({}), seed: settings.seed + 1 })}>
            {words.again}
          </Button>
        </div>
      )}
    </LabFrame>
  );
}

interface WardProps {
  words: Words;
  series: Series;
  settings: SignalSettings;
  /** Whether the truth is told: when all are answered. */
  isTold: boolean;
  change: (part: Partial<SignalSettings>) => void;
}

function Ward({ words, series, settings, isTold, change }: WardProps) {
  const { number } = useFormat();
  const { id, values, limits, meanBefore, meanAfter } = series;
  const name = words.names[id];
  const isShown = settings.limits === 'shown';
  const months = MONTHS_BEFORE + MONTHS_AFTER;
  const flat = (at: number) => [[1, at] as const, [months, at] as const];
  const lines: Line[] = [
    {
      id: 'falls',
      label: words.falls,
      points: values.map((value, index) => [index + 1, value] as const),
      stroke: 'solid',
    },
    ...(isShown
      ? [
          { id: 'centre', label: words.centre, points: flat(limits.centre), stroke: 'dashed' as const },
          { id: 'lower', label: words.lower, points: flat(Math.max(0, limits.lower)), stroke: 'dotted' as const },
          { id: 'upper', label: words.upper, points: flat(limits.upper), stroke: 'dotted' as const },
        ]
      : []),
  ];
  const title = isShown ? (series.isSignal ? words.chart.signal : words.chart.noise) : words.chart.plain;
  const one = (value: number) => number(value, { min: 1, max: 1 });
  return (
    <div className="flex flex-col gap-2">
      <h3>{words.series(name)}</h3>
      <LineChart
        title={title(name)}
        x={{ label: words.month, from: 1, to: months }}
        y={{ label: words.falls, from: 0, to: MOST_FALLS }}
        series={lines}
      />
      <p className="text-ink-2">{words.means(one(meanBefore), one(meanAfter))}</p>
      <LabChoice
        name={id}
        label={words.question(name)}
        value={settings[id]}
        options={[
          { value: 'changed', label: words.changed },
          { value: 'same', label: words.same },
        ]}
        onChange={(guess) => change({ [id]: guess } as Pick<SignalSettings, SeriesId>)}
      />
      {isTold && (
        <p className="font-medium">
          {words.truth[series.isChanged ? 'changed' : 'same']} {isRight(series, settings) ? words.right : words.wrong}
        </p>
      )}
    </div>
  );
}

function isRight({ id, isChanged }: Series, settings: SignalSettings): boolean {
  return settings[id] === (isChanged ? 'changed' : 'same');
}

function Finding({
  words,
  series,
  settings,
  open,
}: Pick<WardProps, 'words' | 'settings'> & { series: readonly Series[]; open: number }) {
  const { number } = useFormat();
  if (open > 0) return <p>{words.left(number(open))}</p>;
  const all = number(series.length);
  const right = series.filter((one) => isRight(one, settings)).length;
  const ruled = series.filter(({ isSignal, isChanged }) => isSignal === isChanged).length;
  const isFooling = series.some(({ isChanged, meanBefore, meanAfter }) => !isChanged && meanAfter < meanBefore);
  return (
    <>
      <p>{words.score(number(right), all)}</p>
      <p>{words.rules(number(ruled), all)}</p>
      {isFooling && <p>{words.fooled}</p>}
    </>
  );
}
