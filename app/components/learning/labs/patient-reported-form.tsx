import { FEWEST_ANSWERS, scoreOf } from '#app/domain/learning/patient-reported/score.ts';
import { ANSWERS, QUESTIONS } from '#app/domain/learning/patient-reported/settings.ts';
import { useFormat } from '#app/platform/i18n/use-texts.ts';
import { BarChart } from '../../ui/bar-chart.tsx';
import { LabChoice } from '../lab/lab-choice.tsx';
import type { PatientReportedPart } from './patient-reported-part.ts';

/** What an answer is worth: five questions of at most 20 make 100. */
const POINTS_PER_STEP = 5;

export function FormControls({ words, settings, change }: PatientReportedPart) {
  return (
    <>
      <p className="text-ink-2">{words.lastWeek}</p>
      {QUESTIONS.map((question) => (
        <LabChoice
          key={question}
          name={question}
          label={words.questions[question]}
          value={settings[question]}
          options={ANSWERS.map((value) => ({ value, label: words.answers[value] }))}
          onChange={(answer) => change({ [question]: answer })}
        />
      ))}
    </>
  );
}

export function FormFinding({ words, settings }: PatientReportedPart) {
  const { number } = useFormat();
  const score = scoreOf(settings);
  const left = QUESTIONS.filter((question) => settings[question] === '').length;
  if (score === null) return <p>{words.scoreless(number(FEWEST_ANSWERS))}</p>;
  return (
    <>
      <p>{words.score(number(score, { max: 1 }))}</p>
      {left > 0 && <p>{words.filled(number(left))}</p>}
      <p>{words.same}</p>
    </>
  );
}

export function FormPictures({ words, settings }: PatientReportedPart) {
  const answered = QUESTIONS.filter((question) => settings[question] !== '');
  if (answered.length === 0) return null;
  return (
    <BarChart
      title={words.scoreBars}
      max={POINTS_PER_STEP * (ANSWERS.length - 1)}
      points={answered.map((question) => ({
        label: words.questions[question],
        value: POINTS_PER_STEP * Number(settings[question]),
      }))}
    />
  );
}
