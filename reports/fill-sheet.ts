import type { PlacementForm, RoundState } from '#app/domain/placements/vocabulary.ts';
import { NOTHING_MARK, orNothing } from './document.ts';
import type { Sheet } from './document.ts';
import { percent } from './percent.ts';
import type { RoundOutcome, RoundSums } from './placement-statistics/facts.ts';

export interface FillWording {
  name: string;
  headings: Record<
    'round' | 'programme' | 'form' | 'state' | 'ordered' | 'wanted' | 'placed' | 'fillRate' | 'completed',
    string
  >;
  vocabulary: { forms: Record<PlacementForm, string>; roundStates: Record<RoundState, string> };
  total: string;
}

/** How far each round was filled; of a part of a round nothing is ordered or wanted by itself. */
export function fillSheet(
  rounds: readonly RoundOutcome[],
  { ordered, wanted, placed, completed }: RoundSums,
  { name, headings, vocabulary, total }: FillWording,
): Sheet {
  return {
    key: 'fill',
    name,
    columns: [
      { key: 'round', heading: headings.round, kind: 'text', width: 36, wrap: true },
      { key: 'programme', heading: headings.programme, kind: 'text', width: 36, wrap: true },
      { key: 'form', heading: headings.form, kind: 'text', width: 26 },
      { key: 'state', heading: headings.state, kind: 'text', width: 14 },
      { key: 'ordered', heading: headings.ordered, kind: 'integer', width: 12 },
      { key: 'wanted', heading: headings.wanted, kind: 'integer', width: 12 },
      { key: 'placed', heading: headings.placed, kind: 'integer', width: 12 },
      { key: 'fillRate', heading: headings.fillRate, kind: 'decimal', width: 14 },
      { key: 'completed', heading: headings.completed, kind: 'integer', width: 12 },
    ],
    rows: rounds.map((round) => [
      round.name,
      round.programme,
      vocabulary.forms[round.form],
      vocabulary.roundStates[round.state],
      orNothing(round.ordered),
      orNothing(round.wanted),
      round.placed,
      orNothing(round.wanted === null ? null : percent(round.placed, round.wanted)),
      round.completed,
    ]),
    totals: { ...(ordered !== null && { ordered }), ...(wanted !== null && { wanted }), placed, completed },
    shares: {
      ...(ordered === null && { ordered: NOTHING_MARK }),
      ...(wanted === null && { wanted: NOTHING_MARK }),
      fillRate: orNothing(wanted === null ? null : percent(placed, wanted)),
    },
    totalsLabel: total,
  };
}
