import { drawNight, FIRST_HOUR, NIGHT, runNight } from '#app/domain/learning/falls/night.ts';
import type { ManyNights } from '#app/domain/learning/falls/night.ts';
import { createRandom } from '#app/domain/shared/random.ts';
import { useFormat } from '#app/platform/i18n/use-texts.ts';
import { BarChart } from '../../ui/bar-chart.tsx';
import { Button } from '../../ui/button.tsx';
import { useHasScript } from '../../ui/use-has-script.ts';
import { LabChoice } from '../lab/lab-choice.tsx';
import { Slider } from '../lab/slider.tsx';
import type { FallsPart } from './falls-part.ts';

/** What a night comes to on average, and what it would if nobody tired. */
type WithNights = FallsPart & { usual: ManyNights; rested: ManyNights };
type Slid = 'beds' | 'staff' | 'sensitivity' | 'specificity' | 'reach';

const HOUR = 60;

export function NightControls({ words, settings, change }: FallsPart) {
  const { number } = useFormat();
  const percent = (value: number) => `${number(value)} %`;
  const slider = (name: Slid, text: string) => ({
    name,
    label: words[name],
    value: settings[name],
    text,
    onChange: (value: number) => change({ [name]: value }),
  });
  return (
    <>
      <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
        <Slider
          {...slider('specificity', percent(settings.specificity))}
          hint={words.specificityHint}
          min={50}
          max={99}
          step={1}
        />
        <Slider
          {...slider('sensitivity', percent(settings.sensitivity))}
          hint={words.sensitivityHint}
          min={50}
          max={100}
          step={1}
        />
        <Slider {...slider('beds', number(settings.beds))} min={6} max={30} step={1} />
        <Slider {...slider('staff', number(settings.staff))} min={1} max={4} step={1} />
        <Slider
          {...slider('reach', words.minutes(number(settings.reach, { max: 1 })))}
          hint={words.reachHint}
          min={0.5}
          max={5}
          step={0.5}
        />
      </div>
      <LabChoice
        name="fatigue"
        label={words.fatigue}
        hint={words.fatigueHint}
        value={settings.fatigue}
        options={[
          { value: 'on', label: words.fatigues.on },
          { value: 'off', label: words.fatigues.off },
        ]}
        onChange={(fatigue) => change({ fatigue })}
      />
    </>
  );
}

export function NightFinding({ words, settings, usual, rested }: WithNights) {
  const { number, percent } = useFormat();
  const one = (value: number) => number(value, { max: 1 });
  const { alarms, falseAlarms, wait, falls, fallsWithout } = usual;
  const eaten = (falls - rested.falls) / (fallsWithout - rested.falls);
  return (
    <>
      <p>
        {words.nightFinding(
          number(alarms, { max: 0 }),
          percent(falseAlarms / alarms),
          number(alarms / settings.staff, { max: 0 }),
        )}
      </p>
      <p>
        {words.waitFinding(one(wait), one(falls), one(fallsWithout))}{' '}
        {settings.fatigue === 'on' && words.tiredFinding(percent(eaten))}
      </p>
    </>
  );
}

export function NightPictures({ words, settings, usual: { falls, fallsWithout }, rested, change }: WithNights) {
  const { number } = useFormat();
  const hasScript = useHasScript();
  const { alarms } = runNight(drawNight(createRandom(settings.night), settings.beds), settings);
  const hours = Array.from({ length: NIGHT / HOUR }, (_, hour) => {
    const within = alarms.filter(({ at }) => Math.floor(at / HOUR) === hour);
    const wrong = within.filter(({ isTrue }) => !isTrue).length;
    const clock = (from: number) => String((FIRST_HOUR + from) % 24).padStart(2, '0');
    return {
      label: `${clock(hour)}–${clock(hour + 1)}`,
      value: within.length,
      text: words.hour(number(within.length), number(wrong)),
    };
  });
  const bar = (label: string, value: number) => ({ label, value, text: number(value, { max: 1 }) });
  return (
    <>
      <BarChart
        title={words.fallsChart}
        points={[bar(words.without, fallsWithout), bar(words.with, falls), bar(words.rested, rested.falls)]}
      />
      <BarChart title={words.hoursChart(number(alarms.length))} points={hours} />
      {hasScript && (
        <div data-screen-only>
          <Button variant="secondary" onClick={() => change({ night: (settings.night % 9_999) + 1 })}>
            {words.newNight}
          </Button>
        </div>
      )}
    </>
  );
}
