import { practiceVolumes } from '#app/domain/placements/volumes.ts';
import type { Sheet } from '../document.ts';
import { percent } from '../percent.ts';
import type { ActionOutcome, VfuQualityFacts } from './facts.ts';
import { PARTS } from './wording.ts';
import type { Indicator, PartName, VfuQualityWording } from './wording.ts';

/** A line of the summary: a whole number, or a share in per cent or a mean, or in words why there is neither. */
interface Line {
  indicator: string;
  count?: number | null;
  value?: number | null;
  note?: string | null;
}

type Part = (facts: VfuQualityFacts, wording: VfuQualityWording) => Line[];

/** The ten parts of a quality report; one of which nothing is kept says so, and is never nought. */
const LINES_OF: Readonly<Record<PartName, Part>> = {
  volumes: ({ sums: { volumes } }, { indicators }) => [
    { indicator: indicators.weeks, value: volumes.weeks },
    { indicator: indicators.places, count: volumes.places },
    { indicator: indicators.plannedWeeks, value: volumes.plannedWeeks },
    { indicator: indicators.plannedPlaces, count: volumes.plannedPlaces },
  ],
  fill: (facts, wording) => [...fillLines(facts, wording), ...changeLines(facts, wording)],
  supervision: ({ sums }, wording) => {
    const { supervisors, trained, supervised, named, sameProfession } = sums.supervision;
    return [
      share(wording, 'trained', trained, supervisors),
      { indicator: wording.indicators.perPlacement, ...mean(named, supervised, wording) },
      share(wording, 'sameProfession', sameProfession, supervised),
    ];
  },
  timeliness: ({ sums }, wording) => {
    const { placements, supervised, dated, early } = sums.supervision;
    return [
      share(wording, 'named', supervised, placements),
      { ...share(wording, 'early', early, dated), ...(dated > 0 && { note: wording.notes.early }) },
    ];
  },
  assessment: (_facts, wording) => [missing(wording, 'assessed')],
  survey: surveyLines,
  incidents: (_facts, wording) => [missing(wording, 'incidents')],
  travel: ({ wishes: { wished, met } }, wording) => [
    { ...share(wording, 'outsideWish', wished - met, wished), ...(wished > 0 && { note: wording.notes.outsideWish }) },
    missing(wording, 'minutes'),
  ],
  employed: employedLines,
  actions: ({ actions }, wording) => actionLines(actions, wording),
};

/** The front of the report: every part with what is known of it. */
export function summarySheet(facts: VfuQualityFacts, wording: VfuQualityWording): Sheet {
  const { headings, parts, sheets } = wording;
  return {
    key: 'summary',
    name: sheets.summary,
    columns: [
      { key: 'number', heading: headings.number, kind: 'integer', width: 6 },
      { key: 'part', heading: headings.part, kind: 'text', width: 34, wrap: true },
      { key: 'indicator', heading: headings.indicator, kind: 'text', width: 44, wrap: true },
      { key: 'count', heading: headings.count, kind: 'integer', width: 12 },
      { key: 'value', heading: headings.value, kind: 'decimal', width: 16 },
      { key: 'note', heading: headings.note, kind: 'text', width: 56, wrap: true },
    ],
    rows: PARTS.flatMap((part, index) =>
      LINES_OF[part](facts, wording).map(({ indicator, count = null, value = null, note = null }) => [
        index + 1,
        parts[part],
        indicator,
        count,
        value,
        note,
      ]),
    ),
  };
}

function fillLines({ sums, offeredWeeks }: VfuQualityFacts, wording: VfuQualityWording): Line[] {
  const { indicators, notes } = wording;
  const { ordered, wanted, placed, completed } = sums.fill;
  return [
    { indicator: indicators.ordered, count: ordered, note: ordered === null ? notes.partOfRound : null },
    {
      indicator: indicators.offered,
      count: offeredWeeks,
      note: offeredWeeks === null ? notes.offeredToAll : notes.offered,
    },
    { indicator: indicators.placed, count: placed },
    { indicator: indicators.completed, count: completed },
    wanted === null
      ? { indicator: indicators.fillRate, note: notes.partOfRound }
      : share(wording, 'fillRate', placed, wanted),
  ];
}

function changeLines({ changes, sums }: VfuQualityFacts, wording: VfuQualityWording): Line[] {
  const { indicators, vocabulary, notes, of } = wording;
  const { dated, late } = sums.changes;
  const isUnknown = sums.changes.changes > 0 && dated === 0;
  const byState = Map.groupBy(changes, ({ state }) => state);
  return [
    { indicator: indicators.endedEarly, count: sums.changes.changes },
    ...[...byState].map(([state, ended]) => ({
      indicator: of(indicators.endedEarly, vocabulary.placementStates[state]),
      count: ended.length,
    })),
    isUnknown
      ? { indicator: indicators.endedLate, note: notes.undated }
      : { indicator: indicators.endedLate, count: late, note: notes.endedLate },
  ];
}

function surveyLines({ waves }: VfuQualityFacts, wording: VfuQualityWording): Line[] {
  const { indicators, of, notes, nothing } = wording;
  if (waves.length === 0) return [{ indicator: indicators.responseRate, note: nothing }];
  const told = waves.flatMap(({ groups }) => groups.flatMap(({ figures }) => Object.values(figures)));
  return [
    ...waves.map(({ name, answered, invited }) => ({
      indicator: of(indicators.responseRate, name),
      ...(answered === null
        ? { note: notes.fewAnswers }
        : { value: percent(answered, invited), note: notes.responseRate }),
    })),
    { indicator: indicators.told, count: told.filter((one) => one?.figure).length },
    { indicator: indicators.keptBack, count: told.filter((one) => one?.keptBack).length },
  ];
}

function employedLines({ employed }: VfuQualityFacts, wording: VfuQualityWording): Line[] {
  const { indicators, of, vocabulary, nothing } = wording;
  return [
    ...(employed.length === 0 ? [{ indicator: indicators.learners, note: nothing }] : []),
    ...employed.flatMap(({ form, learners, weeksDone }) => [
      { indicator: of(indicators.learners, vocabulary.forms[form]), count: learners },
      { indicator: of(indicators.weeksDone, vocabulary.forms[form]), count: weeksDone },
    ]),
    missing(wording, 'progress'),
  ];
}

function actionLines(actions: readonly ActionOutcome[], wording: VfuQualityWording): Line[] {
  const { indicators, of } = wording;
  return [
    { indicator: indicators.decided, count: actions.length },
    { indicator: indicators.done, count: actions.filter(({ isDone }) => isDone).length },
    ...actions.map(({ action, dueOn, outcome, effect }) => ({
      indicator: of(action, dueOn),
      note: effect === null ? outcome : of(outcome, effect),
    })),
  ];
}

function missing({ indicators, missing: note }: VfuQualityWording, indicator: Indicator): Line {
  return { indicator: indicators[indicator], note };
}

function share(wording: VfuQualityWording, indicator: Indicator, part: number, whole: number): Line {
  const value = percent(part, whole);
  const name = wording.indicators[indicator];
  return value === null ? { indicator: name, note: wording.nothing } : { indicator: name, count: part, value };
}

function mean(sum: number, number: number, { nothing }: VfuQualityWording): Pick<Line, 'value' | 'note'> {
  return number === 0 ? { note: nothing } : { value: sum / number };
}

/** Volumes per owner, form and term of the period. */
export function volumesOf({ placements, terms }: VfuQualityFacts) {
  return practiceVolumes(placements).filter(({ term }) => terms.includes(term));
}
