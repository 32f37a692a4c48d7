import { useMemo } from 'react';
import { CHOSEN_BY, GUESSES, WEEKS } from '#app/domain/learning/falls/settings.ts';
import type { FallsSettings } from '#app/domain/learning/falls/settings.ts';
import { rateInterval, rateOf, REPEATS, shareImpressive } from '#app/domain/learning/falls/study.ts';
import type { Study, Ward } from '#app/domain/learning/falls/study.ts';
import type { Observed } from '#app/domain/learning/statistics/poisson.ts';
import { useFormat } from '#app/platform/i18n/use-texts.ts';
import { BarChart } from '../../ui/bar-chart.tsx';
import { Button } from '../../ui/button.tsx';
import { useHasScript } from '../../ui/use-has-script.ts';
import { GuessFirst } from '../lab/guess-first.tsx';
import { LabChoice } from '../lab/lab-choice.tsx';
import { RangeChart } from '../lab/range-chart.tsx';
import { Slider } from '../lab/slider.tsx';
import type { FallsPart } from './falls-part.ts';

type WithStudy = FallsPart & { study: Study };

/** The comparison is only for those who have guessed. */
function isCompared({ guess, control }: FallsSettings): boolean {
  return guess !== '' && control === 'shown';
}

export function StudyControls({ words, settings, change }: FallsPart) {
  const { percent } = useFormat();
  return (
    <>
      <GuessFirst
        words={words}
        guesses={GUESSES}
        guess={settings.guess}
        onGuess={(guess) => change({ guess })}
        told={{
          name: 'control',
          label: words.control,
          value: settings.control,
          onChange: (control) => change({ control }),
        }}
      />
      {isCompared(settings) && (
        <>
          <LabChoice
            name="chosen"
            label={words.chosen}
            value={settings.chosen}
            options={CHOSEN_BY.map((value) => ({ value, label: words.chosenBy[value] }))}
            onChange={(chosen) => change({ chosen })}
          />
          <LabChoice
            name="weeks"
            label={words.weeks}
            value={settings.weeks}
            options={WEEKS.map((value) => ({ value, label: words.weekCount[value] }))}
            onChange={(weeks) => change({ weeks })}
          />
          <Slider
            name="effect"
            label={words.effect}
            hint={words.effectHint}
            value={settings.effect}
            min={0}
            max={60}
            step={5}
            text={percent(settings.effect / 100)}
            onChange={(effect) => change({ effect })}
          />
        </>
      )}
    </>
  );
}

export function StudyFinding({ words, settings, study }: WithStudy) {
  const { number, percent } = useFormat();
  const changed = ({ before, after }: Ward) => {
    const change = after.events / before.events - 1;
    if (change === 0) return words.same;
    if (!Number.isFinite(change)) return '';
    return change < 0 ? words.fewer(percent(-change)) : words.more(percent(change));
  };
  const said = (ward: Ward, say: (before: string, after: string) => string) =>
    `${say(number(ward.before.events), number(ward.after.events))} ${changed(ward)}`;
  const { treated, control, ratio, compared } = study;
  const two = (value: number) => (Number.isFinite(value) ? number(value, { max: 2 }) : '∞');
  const fell = `${said(treated, words.treatedFell)} ${words.ratio(two(ratio.ratio), two(ratio.lower), two(ratio.upper))}`;
  if (settings.guess === '') {
    return (
      <p>
        {fell} {words.guessNow}
      </p>
    );
  }
  if (!isCompared(settings)) {
    return (
      <p>
        {fell} {words.nowShow}
      </p>
    );
  }
  const isSure = compared.lower > 1 || compared.upper < 1;
  return (
    <>
      <p>
        {fell} {said(control, words.controlFell)}
      </p>
      <p>
        {settings.effect > 0
          ? words.something(percent(settings.effect / 100))
          : `${words.nothing(words.guesses[settings.guess].toLowerCase())} ${words.why[settings.chosen]}`}
      </p>
      <p>
        {words.compared(two(compared.ratio), two(compared.lower), two(compared.upper))}{' '}
        {isSure ? words.sure : words.unsure}
      </p>
    </>
  );
}

export function StudyPictures({ words, settings, study, change }: WithStudy) {
  const { number, percent } = useFormat();
  const hasScript = useHasScript();
  const isShown = isCompared(settings);
  const { effect } = settings;
  const weeks = Number(settings.weeks);
  const shares = useMemo(
    () => CHOSEN_BY.map((chosen) => ({ chosen, share: shareImpressive({ chosen, effect, weeks }) })),
    [effect, weeks],
  );
  const one = (value: number) => number(value, { max: 1 });
  const row = (label: string, observed: Observed) => {
    const { lower, upper } = rateInterval(observed);
    const middle = rateOf(observed);
    return { label, low: lower, middle, high: upper, text: words.interval(one(middle), one(lower), one(upper)) };
  };
  const { treated, control } = study;
  return (
    <>
      <RangeChart
        title={words.ratesChart}
        headings={{ row: words.row, value: words.value }}
        rows={[
          row(words.rates.before, treated.before),
          row(words.rates.after, treated.after),
          ...(isShown
            ? [row(words.rates.controlBefore, control.before), row(words.rates.controlAfter, control.after)]
            : []),
        ]}
      />
      {isShown && (
        <BarChart
          title={words.repeatsChart(number(REPEATS))}
          max={1}
          points={shares.map(({ chosen, share }) => ({
            label: `${words.chosen} ${words.chosenBy[chosen]}`,
            value: share,
            text: percent(share),
          }))}
        />
      )}
      {hasScript && isShown && (
        <div data-screen-only>
          <Button
            onClick={() => change({ seed: (settings.seed % 9_999) + 1, guess: '', control: 'hidden', effect: 0 })}
          >
            {words.again}
          </Button>
        </div>
      )}
    </>
  );
}
