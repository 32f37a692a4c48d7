import { EQUATIONS, estimateGfr, exactGfr, SEXES } from '#app/domain/learning/kidney/equations.ts';
import { MOST_CREATININE, MOST_UACR, stagingSettings } from '#app/domain/learning/kidney/settings.ts';
import type { StagingSettings } from '#app/domain/learning/kidney/settings.ts';
import { albuminCategory, gfrCategory, possibleRisks } from '#app/domain/learning/kidney/staging.ts';
import { kidneyStagingLab } from '#app/platform/i18n/labs/kidney-staging.ts';
import { useFormat, useLanguage } from '#app/platform/i18n/use-texts.ts';
import { BarChart } from '../../ui/bar-chart.tsx';
import { LabChoice } from '../lab/lab-choice.tsx';
import { LabFrame } from '../lab/lab-frame.tsx';
import { LabTick } from '../lab/lab-tick.tsx';
import { LineChart } from '../lab/line-chart.tsx';
import { Slider } from '../lab/slider.tsx';
import { useLabSettings } from '../lab/use-lab-settings.ts';
import { KdigoGrid } from './kdigo-grid.tsx';

type Words = (typeof kidneyStagingLab)['sv'];

const STROKES = { 'ckd-epi-2021': 'solid', 'lm-revised': 'dashed', ekfc: 'dotted' } as const;
const CURVE_FROM = 50;
const CURVE_STEP = 5;
const MOST_GFR = 140;

/** One person staged by three equations, and put into the grid of risk. */
export function KidneyStagingLab() {
  const words = kidneyStagingLab[useLanguage()];
  const { settings, change, reset } = useLabSettings(stagingSettings);
  const { number } = useFormat();
  const gfrs = EQUATIONS.map((equation) => ({ equation, gfr: estimateGfr(equation, settings) }));
  const gfr = estimateGfr(settings.equation, settings);
  const albumin = settings.tested === 1 ? albuminCategory(settings.uacr) : null;
  return (
    <LabFrame
      title={words.title}
      task={<p>{words.task}</p>}
      controls={<Controls words={words} settings={settings} change={change} />}
      finding={<Finding words={words} settings={settings} />}
      onReset={reset}
    >
      <BarChart
        title={words.bars}
        points={gfrs.map((one) => ({
          label: words.equations[one.equation],
          value: one.gfr,
          text: `${number(one.gfr)} · ${gfrCategory(one.gfr)}`,
        }))}
        max={MOST_GFR}
      />
      <KdigoGrid words={words} gfr={gfrCategory(gfr)} albumin={albumin} />
      <LineChart
        title={words.curve}
        x={{ label: words.creatinineAxis, from: 0, to: MOST_CREATININE }}
        y={{ label: words.gfrAxis, from: 0, to: MOST_GFR, text: (value) => number(value, { max: 0 }) }}
        series={EQUATIONS.map((equation) => ({
          id: equation,
          label: words.equations[equation],
          points: curveOf(equation, settings),
          stroke: STROKES[equation],
        }))}
        mark={{ x: settings.creatinine, y: gfr, label: words.chosen }}
      />
    </LabFrame>
  );
}

function curveOf(equation: StagingSettings['equation'], { age, sex }: StagingSettings) {
  const count = (MOST_CREATININE - CURVE_FROM) / CURVE_STEP + 1;
  return Array.from({ length: count }, (_, index) => {
    const creatinine = CURVE_FROM + index * CURVE_STEP;
    return [creatinine, Math.min(MOST_GFR, exactGfr(equation, { age, sex, creatinine }))] as const;
  });
}

interface ControlsProps {
  words: Words;
  settings: StagingSettings;
  change: (part: Partial<StagingSettings>) => void;
}

function Controls({ words, settings, change }: ControlsProps) {
  const { number } = useFormat();
  return (
    <>
      <LabChoice
        name="sex"
        label={words.sex}
        options={SEXES.map((value) => ({ value, label: words.sexes[value] }))}
        value={settings.sex}
        onChange={(sex) => change({ sex })}
      />
      <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
        <Slider
          name="age"
          label={words.age}
          value={settings.age}
          min={25}
          max={95}
          step={1}
          text={words.years(number(settings.age))}
          onChange={(age) => change({ age })}
        />
        <Slider
          name="creatinine"
          label={words.creatinine}
          value={settings.creatinine}
          min={40}
          max={MOST_CREATININE}
          step={1}
          text={words.micromoles(number(settings.creatinine))}
          onChange={(creatinine) => change({ creatinine })}
        />
      </div>
      <div>
        <LabTick
          name="tested"
          label={words.tested}
          isTicked={settings.tested === 1}
          onChange={(isTicked) => change({ tested: isTicked ? 1 : 0 })}
        />
        <Slider
          name="uacr"
          label={words.uacr}
          hint={words.uacrHint}
          value={settings.uacr}
          min={0}
          max={MOST_UACR}
          step={0.5}
          text={words.perMillimole(number(settings.uacr))}
          onChange={(uacr) => change({ uacr, tested: 1 })}
        />
      </div>
      <LabChoice
        name="equation"
        label={words.equation}
        hint={words.equationHint}
        options={EQUATIONS.map((value) => ({ value, label: words.equations[value] }))}
        value={settings.equation}
        onChange={(equation) => change({ equation })}
      />
    </>
  );
}

function Finding({ words, settings }: Omit<ControlsProps, 'change'>) {
  const { number, list } = useFormat();
  const gfr = estimateGfr(settings.equation, settings);
  const category = gfrCategory(gfr);
  const byEquation = EQUATIONS.map((equation) => gfrCategory(estimateGfr(equation, settings)));
  const isAgreed = new Set(byEquation).size === 1;
  const risks = possibleRisks(category, settings.tested === 1 ? albuminCategory(settings.uacr) : null);
  const [least] = risks;
  const most = risks.at(-1);
  return (
    <>
      <p>
        {words.finding(words.equations[settings.equation], words.gfr(number(gfr)), category)}{' '}
        {isAgreed
          ? words.agree
          : words.disagree(list(EQUATIONS.map((one, index) => `${words.equations[one]} ${byEquation[index]}`)))}
      </p>
      <p>
        {least &&
          most &&
          (least === most
            ? words.risk(words.risks[least])
            : words.riskUnknown(words.risks[least], words.risks[most]))}{' '}
        {most === 'low' ? words.notIll : words.persists}
      </p>
    </>
  );
}
