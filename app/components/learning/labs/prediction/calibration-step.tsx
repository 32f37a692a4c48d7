import { fitInSubgroups, testPatients } from '#app/domain/learning/prediction/model.ts';
import type { SubgroupFit } from '#app/domain/learning/prediction/model.ts';
import { calibrationOf } from '#app/domain/learning/statistics/calibration.ts';
import { useFormat } from '#app/platform/i18n/use-texts.ts';
import { CalibrationChart } from './calibration-chart.tsx';
import type { StepProps } from './step.ts';

/** How far from 1 a slope is still right. */
const SLOPE_MARGIN = 0.15;
/** How far from what came the mean of a group is still right. */
const GROUP_MARGIN = 0.03;

export function CalibrationFinding({ words, work }: StepProps) {
  const { number, percent } = useFormat();
  const calibration = calibrationOf(work.tested);
  if (!calibration) return <p>{words.noCalibration}</p>;
  const { predicted, observed, slope } = calibration;
  const slopeText = number(slope, { min: 2, max: 2 });
  const inWords =
    slope < 1 - SLOPE_MARGIN ? words.slopeLow : slope > 1 + SLOPE_MARGIN ? words.slopeHigh : words.slopeRight;
  const worst = fitInSubgroups(testPatients(), work.tested).reduce((a, b) => (gapOf(b) > gapOf(a) ? b : a));
  return (
    <>
      <p>{words.means(percent(predicted), percent(observed))}</p>
      <p>{inWords(slopeText)}</p>
      {gapOf(worst) > GROUP_MARGIN && (
        <p>
          {words.worstGroup(words.subgroupInText[worst.group], percent(worst.predicted), percent(worst.observed))}{' '}
          {worst.group === 'newcomers' && words.newcomersWhy}
        </p>
      )}
    </>
  );
}

function gapOf({ predicted, observed }: SubgroupFit): number {
  return Math.abs(predicted - observed);
}

export function CalibrationPictures({ words, work }: StepProps) {
  const { number, percent } = useFormat();
  return (
    <>
      <CalibrationChart words={words} people={work.tested} />
      <table className="w-full max-w-dialog text-sm tabular-nums">
        <caption className="pb-1 text-left font-medium">{words.subgroups}</caption>
        <thead>
          <tr>
            <th scope="col" className="border-b border-line-strong py-1.5 text-left font-medium">
              {words.group}
            </th>
            {[words.count, words.says, words.came].map((head) => (
              <th key={head} scope="col" className="border-b border-line-strong py-1.5 pl-3 text-right font-medium">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {fitInSubgroups(testPatients(), work.tested).map(({ group, count, predicted, observed }) => (
            <tr key={group}>
              <th scope="row" className="border-b border-line py-1.5 text-left font-normal">
                {words.subgroup[group]}
              </th>
              {[number(count), percent(predicted), percent(observed)].map((text, index) => (
                <td key={index} className="border-b border-line py-1.5 pl-3 text-right">
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
