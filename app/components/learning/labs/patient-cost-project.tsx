import { CHOSEN_BY, costIn, fallOf, YEARS } from '#app/domain/learning/patient-cost/project.ts';
import type { Group, Project } from '#app/domain/learning/patient-cost/project.ts';
import { GUESSES } from '#app/domain/learning/patient-cost/settings.ts';
import type { PatientCostSettings } from '#app/domain/learning/patient-cost/settings.ts';
import { useFormat } from '#app/platform/i18n/use-texts.ts';
import { Button } from '../../ui/button.tsx';
import { useHasScript } from '../../ui/use-has-script.ts';
import { GuessFirst } from '../lab/guess-first.tsx';
import { LineChart } from '../lab/line-chart.tsx';
import type { Series } from '../lab/line-chart.tsx';
import { Slider } from '../lab/slider.tsx';
import { useRoughKronor } from './patient-cost-part.ts';
import type { PatientCostPart } from './patient-cost-part.ts';

type WithProject = PatientCostPart & { project: Project };

const STEP_OF_AXIS = 20_000;

/** The comparison is only for those who have guessed. */
function isCompared({ guess, comparison }: PatientCostSettings): boolean {
  return guess !== '' && comparison === 'shown';
}

export function ProjectControls({ words, settings, change }: PatientCostPart) {
  const { percent } = useFormat();
  return (
    <>
      <GuessFirst
        words={words}
        guesses={GUESSES}
        guess={settings.guess}
        onGuess={(guess) => change({ guess })}
        told={{
          name: 'comparison',
          label: words.comparison,
          value: settings.comparison,
          onChange: (comparison) => change({ comparison }),
        }}
      />
      {isCompared(settings) && (
        <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
          <Slider
            name="chosen"
            label={words.chosen}
            hint={words.chosenHint}
            value={settings.chosen}
            min={5}
            max={50}
            step={5}
            text={percent(settings.chosen / 100)}
            onChange={(chosen) => change({ chosen })}
          />
          <Slider
            name="effect"
            label={words.effect}
            hint={words.effectHint}
            value={settings.effect}
            min={0}
            max={40}
            step={5}
            text={percent(settings.effect / 100)}
            onChange={(effect) => change({ effect })}
          />
        </div>
      )}
    </>
  );
}

export function ProjectFinding({ words, settings, project }: WithProject) {
  const { number, percent } = useFormat();
  const kronor = useRoughKronor();
  const { helped, compared, difference } = project;
  if (settings.guess === '') {
    const [before, after] = [costIn(helped.costs, CHOSEN_BY), costIn(helped.costs, CHOSEN_BY + 1)];
    return <p>{words.before(number(helped.size), kronor(before), kronor(after), percent(fallOf(helped)))}</p>;
  }
  if (!isCompared(settings)) return <p>{words.nowCompare}</p>;
  const isSure = difference.lower > 0 || difference.upper < 0;
  return (
    <>
      <p>{words.both(percent(fallOf(helped)), percent(fallOf(compared)))}</p>
      <p>
        {settings.effect === 0
          ? words.nothing(words.guesses[settings.guess].toLowerCase())
          : words.something(percent(settings.effect / 100))}
      </p>
      <p>
        {words.difference(
          kronor(Math.abs(difference.difference)),
          difference.difference < 0,
          kronor(difference.lower),
          kronor(difference.upper),
        )}{' '}
        {isSure ? words.sure : words.unsure}
      </p>
    </>
  );
}

export function ProjectPictures({ words, settings, project, change }: WithProject) {
  const { number } = useFormat();
  const hasScript = useHasScript();
  const isShown = isCompared(settings);
  const line = (id: string, label: string, { costs }: Group, stroke: Series['stroke']): Series => ({
    id,
    label,
    points: costs
      .map((cost, index) => [index + 1, cost] as const)
      .filter(([year]) => isShown || year === CHOSEN_BY || year === CHOSEN_BY + 1),
    stroke,
  });
  const lines = [
    line('helped', words.helped, project.helped, 'solid'),
    ...(isShown
      ? [
          line('compared', words.compared, project.compared, 'dashed'),
          line('everybody', words.everybody, project.everybody, 'dotted'),
        ]
      : []),
  ];
  const most = Math.max(...lines.flatMap(({ points }) => points.map(([, cost]) => cost)));
  const title = isShown ? (settings.effect > 0 ? words.chart.effect : words.chart.shown) : words.chart.hidden;
  return (
    <>
      <LineChart
        title={title}
        x={{ label: words.year, from: 1, to: YEARS, text: (year) => (Number.isInteger(year) ? number(year) : '') }}
        y={{
          label: words.cost,
          from: 0,
          to: Math.ceil(most / STEP_OF_AXIS) * STEP_OF_AXIS,
          text: (cost) => number(cost / 1000, { max: 1 }),
        }}
        series={lines}
      />
      {hasScript && isShown && (
        <div data-screen-only>
          <Button
            onClick={() => change({ seed: (settings.seed % 9_999) + 1, guess: '', comparison: 'hidden', effect: 0 })}
          >
            {words.again}
          </Button>
        </div>
      )}
    </>
  );
}
