import { useMemo } from 'react';
import { FEWEST_CALLS, MOST_CALLS, TARGETS } from '#app/domain/learning/call-list/settings.ts';
import { bestOf, worthByLot, worthCurve, worthOf } from '#app/domain/learning/call-list/worth.ts';
import { useFormat } from '#app/platform/i18n/use-texts.ts';
import { DotGrid } from '../../lab/dot-grid.tsx';
import { LineChart } from '../../lab/line-chart.tsx';
import type { CallListStepProps } from './call-list-step.ts';

const STEP = 10;
/** Admissions: so near the best is as good. */
const NEAR = 0.3;
const AXIS_STEP = 5;

function useCurves({ ranked }: CallListStepProps) {
  return useMemo(
    () => ({
      visits: worthCurve(ranked.visits, FEWEST_CALLS, MOST_CALLS, STEP),
      admission: worthCurve(ranked.admission, FEWEST_CALLS, MOST_CALLS, STEP),
    }),
    [ranked],
  );
}

export function ListFinding(props: CallListStepProps) {
  const { words, settings, ranked } = props;
  const { number, percent } = useFormat();
  const { called, admitted, avoided } = worthOf(ranked[settings.target], settings.calls);
  const best = bestOf(useCurves(props)[settings.target]);
  const one = (value: number) => number(value, { min: 1, max: 1 });
  const isNear = !best || best.avoided - avoided < NEAR;
  const advice = best && (best.called < called ? words.tooMany : words.tooFew);
  return (
    <>
      <p>{words.precision(number(admitted), number(called), percent(admitted / called))}</p>
      <p>{words.avoided(one(avoided), one((100 * avoided) / called))}</p>
      <p>{isNear || !advice ? words.about : advice(number(best.called), one(best.avoided))}</p>
    </>
  );
}

export function ListPictures(props: CallListStepProps) {
  const { words, settings, ranked, everybody } = props;
  const { number } = useFormat();
  const curves = useCurves(props);
  const { called, admitted, avoided } = worthOf(ranked[settings.target], settings.calls);
  const most = Math.max(...TARGETS.flatMap((target) => curves[target].map((one) => one.avoided)));
  return (
    <>
      <DotGrid
        title={words.dots(number(called))}
        groups={[
          { id: 'admitted', label: words.admitted, count: admitted, shape: 'full', tone: 'accent' },
          { id: 'not', label: words.notAdmitted, count: called - admitted, shape: 'small', tone: 'faint' },
        ]}
      />
      <LineChart
        title={words.curve}
        x={{ label: words.callsAxis, from: 0, to: MOST_CALLS }}
        y={{ label: words.avoidedAxis, from: 0, to: Math.ceil(most / AXIS_STEP) * AXIS_STEP }}
        series={[
          {
            id: 'admission',
            label: words.lines.admission,
            points: curves.admission.map((one) => [one.called, one.avoided] as const),
            stroke: 'solid',
          },
          {
            id: 'visits',
            label: words.lines.visits,
            points: curves.visits.map((one) => [one.called, one.avoided] as const),
            stroke: 'dashed',
          },
          {
            id: 'lot',
            label: words.lines.lot,
            points: curves.visits.map((one) => [one.called, worthByLot(everybody, one.called)] as const),
            stroke: 'dotted',
          },
        ]}
        mark={{ x: called, y: avoided, label: words.here }}
      />
    </>
  );
}
