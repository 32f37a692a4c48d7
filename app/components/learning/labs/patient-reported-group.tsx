import type { Patient } from '#app/domain/learning/patient-reported/group.ts';
import { reportOn, unpairedChange, verdictOn } from '#app/domain/learning/patient-reported/report.ts';
import type { Report } from '#app/domain/learning/patient-reported/report.ts';
import { BEST, WORST } from '#app/domain/learning/patient-reported/score.ts';
import { GUESSES, LEVELS, SILENCES } from '#app/domain/learning/patient-reported/settings.ts';
import type { PatientReportedSettings } from '#app/domain/learning/patient-reported/settings.ts';
import { useFormat } from '#app/platform/i18n/use-texts.ts';
import { Button } from '../../ui/button.tsx';
import { useHasScript } from '../../ui/use-has-script.ts';
import { GuessFirst } from '../lab/guess-first.tsx';
import { LabChoice } from '../lab/lab-choice.tsx';
import { PairChart } from '../lab/pair-chart.tsx';
import { Slider } from '../lab/slider.tsx';
import type { PatientReportedPart } from './patient-reported-part.ts';

type WithPatients = PatientReportedPart & { patients: readonly Patient[] };

/** A score that so many have cannot tell them apart: Terwee et al., J Clin Epidemiol 2007;60:34-42. */
const MANY_AT_AN_END = 0.15;

/** Those who did not answer are only for those who have guessed. */
function isTold({ guess, silent }: PatientReportedSettings): boolean {
  return guess !== '' && silent === 'shown';
}

export function GroupControls({ words, settings, change }: PatientReportedPart) {
  const { number } = useFormat();
  return (
    <>
      <Slider
        name="important"
        label={words.important}
        hint={words.importantHint}
        value={settings.important}
        min={5}
        max={30}
        step={5}
        text={words.points(number(settings.important))}
        onChange={(important) => change({ important })}
      />
      <GuessFirst
        words={words}
        guesses={GUESSES}
        guess={settings.guess}
        onGuess={(guess) => change({ guess })}
        told={{
          name: 'silent',
          label: words.silent,
          value: settings.silent,
          onChange: (silent) => change({ silent }),
        }}
      />
      {isTold(settings) && <Experiments words={words} settings={settings} change={change} />}
    </>
  );
}

function Experiments({ words, settings, change }: PatientReportedPart) {
  const { number } = useFormat();
  return (
    <>
      <LabChoice
        name="silence"
        label={words.silence}
        value={settings.silence}
        options={SILENCES.map((value) => ({ value, label: words.silences[value] }))}
        onChange={(silence) => change({ silence })}
      />
      <LabChoice
        name="level"
        label={words.level}
        value={settings.level}
        options={LEVELS.map((value) => ({ value, label: words.levels[value] }))}
        onChange={(level) => change({ level })}
      />
      <Slider
        name="change"
        label={words.change}
        hint={words.changeHint}
        value={settings.change}
        min={-10}
        max={20}
        step={5}
        text={words.points(number(settings.change))}
        onChange={(value) => change({ change: value })}
      />
    </>
  );
}

export function GroupFinding({ words, settings, patients }: WithPatients) {
  const { number } = useFormat();
  const all = reportOn(patients, settings.important);
  const answered = reportOn(
    patients.filter(({ hasAnswered }) => hasAnswered),
    settings.important,
  );
  const one = (value: number) => number(value, { min: 1, max: 1 });
  if (!isTold(settings)) {
    return (
      <>
        <p>{words.report(one(all.meanBefore), number(answered.count), one(answered.meanAfter))}</p>
        <p>
          {words.improved(number(answered.verdicts.better), number(answered.verdicts.worse), number(answered.count))}
        </p>
        <p>{settings.guess === '' ? words.doGuess : words.nowShow}</p>
      </>
    );
  }
  const { better, same, worse } = all.verdicts;
  return (
    <>
      {settings.guess !== '' && <p>{words.guessed(words.guesses[settings.guess].toLowerCase())}</p>}
      <p>{words.truth(one(all.meanChange), one(answered.meanChange), one(unpairedChange(patients)))}</p>
      <p>{words.all(number(better), number(same), number(worse))}</p>
      <p>{words.bias[settings.silence]}</p>
      <EndOfScale words={words} all={all} real={settings.change} />
    </>
  );
}

/** Said when many had the lowest or the highest score to begin with. */
function EndOfScale({ words, all, real }: Pick<WithPatients, 'words'> & { all: Report; real: number }) {
  const { number, percent } = useFormat();
  const amounts = [number(real), number(all.meanChange, { min: 1, max: 1 })] as const;
  if (all.atCeiling > MANY_AT_AN_END) return <p>{words.ceiling(percent(all.atCeiling), ...amounts)}</p>;
  if (all.atFloor > MANY_AT_AN_END) return <p>{words.floor(percent(all.atFloor), ...amounts)}</p>;
  return null;
}

export function GroupPictures({ words, settings, patients, change }: WithPatients) {
  const { number } = useFormat();
  const hasScript = useHasScript();
  const told = isTold(settings);
  const seen = patients
    .filter(({ hasAnswered }) => told || hasAnswered)
    .sort((a, b) => b.after - b.before - (a.after - a.before));
  const rises = seen.filter(({ before, after }) => after > before).length;
  const title = told ? words.chart.shown : rises > seen.length / 2 ? words.chart.hidden : words.chart.plain;
  const signed = (value: number) => (value > 0 ? `+${number(value)}` : number(value));
  return (
    <>
      <PairChart
        title={title}
        headings={words.beforeAfter}
        from={WORST}
        to={BEST}
        pairs={seen.map((patient) => ({
          label: words.patient(number(patient.number), told && !patient.hasAnswered),
          before: patient.before,
          after: patient.after,
          text: words.changes(
            signed(patient.after - patient.before),
            words.verdicts[verdictOn(patient, settings.important)],
          ),
        }))}
      />
      {hasScript && told && (
        <div data-screen-only>
          <Button
            onClick={() =>
              change({ seed: (settings.seed % 9_999) + 1, guess: '', silent: 'hidden', silence: 'worst', change: 0 })
            }
          >
            {words.again}
          </Button>
        </div>
      )}
    </>
  );
}
