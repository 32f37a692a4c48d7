import { fitOfCentres } from '#app/domain/learning/call-list/fairness.ts';
import type { CentreFit } from '#app/domain/learning/call-list/fairness.ts';
import { useFormat } from '#app/platform/i18n/use-texts.ts';
import { PairChart } from '../../lab/pair-chart.tsx';
import type { CallListStepProps } from './call-list-step.ts';

/** In per cent: where the axis ends. */
const MOST = 25;
/** Too low by less is as good as right. */
const CLEARLY = 0.01;

/** Only the model of admissions gives a risk to compare with what came. */
function fitsOf({ models, everybody, ranked, settings }: CallListStepProps): CentreFit[] {
  const called = ranked.admission.slice(0, settings.calls);
  return fitOfCentres(models.admission, everybody, called, settings.local === 'on');
}

export function CentresFinding(props: CallListStepProps) {
  const { words, settings } = props;
  const { number, percent } = useFormat();
  const lowest = fitsOf(props).reduce((a, b) => (b.observed - b.predicted > a.observed - a.predicted ? b : a));
  const name = words.centreNames[lowest.centre];
  return (
    <>
      {lowest.observed - lowest.predicted >= CLEARLY && (
        <p>{words.tooLow(name, percent(lowest.predicted), percent(lowest.observed))}</p>
      )}
      <p>{words.centreList(name, number(lowest.onList), number(lowest.dueOnList, { max: 0 }))}</p>
      {settings.local === 'on' && <p>{words.localOn}</p>}
    </>
  );
}

export function CentresPictures(props: CallListStepProps) {
  const { words } = props;
  const { number } = useFormat();
  return (
    <>
      <p className="max-w-reading text-ink-2">
        {words.centreNotes} {words.centresTarget}
      </p>
      <PairChart
        title={words.centresChart}
        headings={words.centresHeadings}
        pairs={fitsOf(props).map(({ centre, predicted, observed, onList, dueOnList }) => ({
          label: words.centreNames[centre],
          before: Math.round(predicted * 100),
          after: Math.round(observed * 100),
          text: words.onList(number(onList), number(dueOnList, { max: 0 })),
        }))}
        from={0}
        to={MOST}
      />
    </>
  );
}
